// A vacancy beside the CV: pasted, compared, adopted word by word; several are kept, each with a CV of its own.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openSite, phone, root, whenReady } from "./harness.mjs";
import { arrive, openEverything, sheetWith, student } from "./student.mjs";
import { say } from "./words.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const vacancy = (name) => readFile(join(root, "tests/fixtures/vacancy", `${name}.txt`), "utf8");
const chemist = await vacancy("02-drogist");
const bakery = await vacancy("20-bakkerij");
const heading = "Je cv voor een vacature";

/** A student who filled shelves, and said more than stands on the CV. */
const cv = {
  name: "cv.vaardig.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({
      format: "vaardig",
      version: 1,
      profile: {
        language: "nl",
        goal: "side-job",
        experiences: [
          {
            id: 1,
            activity: "vakkenvuller",
            section: "work",
            organisation: { nl: "Jumbo" },
            role: { nl: "Vakkenvuller" },
            tasks: [{ ticked: "bijvullen" }],
            shows: [{ known: "schappen-vullen" }, { known: "betrouwbaar" }],
          },
        ],
        skills: [{ known: "schappen-vullen" }, { known: "excel" }, { known: "samenwerken" }],
        contact: { name: "Noor Bakker" },
      },
    }),
  ),
};

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The screen of vacancies, with that CV. */
async function open(options = {}) {
  const page = await site.open(options);
  await student(page, cv);
  await page.evaluate(() => (location.hash = "#/more/vacancy"));
  await arrive(page, heading);
  return page;
}

const field = (page) => page.getByLabel(say("vacancy::PASTE"), { exact: true });
const compare = (page) => page.getByRole("button", { name: say("vacancy::COMPARE"), exact: true });
const fold = (page, text) => page.locator("summary:visible").filter({ hasText: text });
const radio = (page, name) => page.getByRole("radio", { name, exact: true });

async function paste(page, text) {
  await field(page).fill(text);
  await compare(page).click();
}

/** Pastes the first vacancy, and waits for what it asks. */
async function first(page, text) {
  await paste(page, text);
  await page.locator("#vacancy-now").waitFor();
  await page.locator("#group-0").waitFor();
}

/** Unfolds everything, and the rest of the long lists. */
async function showAll(page) {
  await openEverything(page);
  const more = page.getByRole("button", { name: say("vacancy::SHOW_ALL") });
  while ((await more.count()) > 0) await more.first().click();
}

/** The rows of a group: 0 on the CV, 1 told but not on it, 2 not yet. */
const rows = (page, group) => page.locator(`#group-${group} .asks > li`);

test("a vacancy is read beside the CV, and one of its words taken over and back", async () => {
  const page = await open();
  await first(page, chemist);
  await page.getByText("Je hoeft niet alles te kunnen.", { exact: false }).waitFor();
  await showAll(page);
  const shelves = rows(page, 0).filter({ hasText: "Schappen vullen" });
  await shelves.filter({ hasText: "Jumbo: Lege plekken bijvullen" }).waitFor();
  assert.ok((await rows(page, 2).count()) > 3, "what is not there yet is shown too");
  const gap = await rows(page, 2).first().innerText();
  assert.match(gap, /Vraag of je|Kies deze week|Volg een|Probeer|Oefen|Zoek een/, gap);

  await sheetWith(page, (lines) => lines.some((line) => line.startsWith("Schappen vullen: ")));
  await page.getByRole("button", { name: say("vacancy::USE_WORD") }).click();
  await sheetWith(page, (lines) => lines.some((line) => line.startsWith("Schappen bijvullen: ")));
  await page.getByText("Op dit cv heet dit nu “Schappen bijvullen”.").waitFor();
  await page.waitForFunction(() => document.activeElement?.matches(".asks > li"));
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await sheetWith(page, (lines) => lines.some((line) => line.startsWith("Schappen vullen: ")));
  await page.getByRole("button", { name: say("vacancy::USE_WORD") }).click();
  await page.getByRole("button", { name: "Toch “Schappen vullen”" }).click();
  await sheetWith(page, (lines) => lines.some((line) => line.startsWith("Schappen vullen: ")));
  assert.deepEqual(page.trouble(), []);
});

test("what is missing is added by a button or by a task, and what was told is put on", async () => {
  const page = await open();
  await first(page, await vacancy("01-vakkenvuller"));
  await showAll(page);
  const told = rows(page, 1).filter({ hasText: "Betrouwbaar" });
  await told.getByRole("button", { name: say("vacancy::LET_SEE") }).click();
  await rows(page, 0).filter({ hasText: "Betrouwbaar" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("#group-0 .asks > li"));
  await sheetWith(page, (lines) => lines.some((line) => line.includes("Betrouwbaar")));

  const clean = rows(page, 2).filter({ hasText: "Schoonmaken" });
  await clean.getByRole("button", { name: say("vacancy::CAN_DO") }).click();
  await rows(page, 0).filter({ hasText: "Schoonmaken" }).filter({ hasText: "zonder voorbeeld" }).waitFor();
  await sheetWith(page, (lines) => lines.some((line) => line.includes("Schoonmaken")));

  const together = rows(page, 0).filter({ hasText: "Samenwerken" });
  await together.filter({ hasText: "zonder voorbeeld" }).getByRole("checkbox", { name: "collega's helpen bij drukte (Jumbo)" }).click();
  await together.filter({ hasText: "Jumbo: Collega's helpen bij drukte" }).waitFor();

  await paste(page, chemist);
  await page.getByRole("heading", { name: "Dit cv is voor: Weekendhulp drogisterij (8-12 uur)" }).waitFor();
  await rows(page, 2).first().waitFor({ state: "attached" });
  await showAll(page);
  const customers = (group) => rows(page, group).filter({ hasText: "Klantgericht" });
  await customers(2).getByRole("checkbox", { name: "klanten de weg wijzen (Jumbo)" }).click();
  await customers(0).filter({ hasText: "Jumbo: Klanten de weg wijzen" }).waitFor();
  await sheetWith(page, (lines) => lines.some((line) => line.startsWith("Klantgericht: klanten de weg wijzen")));
  assert.deepEqual(page.trouble(), []);
});

test("two vacancies are kept, each with its own choice, and the sheet follows", async () => {
  const page = await open();
  await radio(page, say("vacancy::GENERAL")).waitFor({ state: "detached" });
  await first(page, chemist);
  await fold(page, say("vacancy::MANAGE")).click();
  await page.getByLabel(say("vacancy::NAME")).fill("Drogist");
  await fold(page, say("vacancy::SELECTION")).click();
  await page.getByRole("button", { name: "Weghalen: Excel" }).click();
  await sheetWith(page, (lines) => !lines.some((line) => line.includes("Excel")));

  await fold(page, say("vacancy::ANOTHER")).click();
  await paste(page, bakery);
  await radio(page, "Drogist").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "vacancy-now");
  await sheetWith(page, (lines) => lines.some((line) => line.includes("Excel")));
  await fold(page, say("vacancy::SELECTION")).click();
  await page.getByRole("checkbox", { name: "Vakkenvuller, Jumbo" }).uncheck();
  await sheetWith(page, (lines) => !lines.some((line) => line.includes("Jumbo")));

  await radio(page, "Drogist").check();
  await sheetWith(page, (lines) => lines.some((line) => line.includes("Jumbo")) && !lines.some((line) => line.includes("Excel")));
  await page.getByRole("heading", { name: "Dit cv is voor: Drogist" }).waitFor();
  await page.evaluate(() => (location.hash = "#/check"));
  await arrive(page, "Even controleren");
  await page.getByText("Dit cv is voor: Drogist").waitFor();
  await page.getByRole("button", { name: say("vacancy::TO_USUAL") }).click();
  await sheetWith(page, (lines) => lines.some((line) => line.includes("Excel")) && lines.some((line) => line.includes("Jumbo")));
  await page.getByRole("link", { name: say("vacancy::KEPT") }).click();
  await arrive(page, heading);
  assert.ok(await radio(page, say("vacancy::GENERAL")).isChecked());

  await radio(page, "Drogist").check();
  await fold(page, say("vacancy::MANAGE")).click();
  await page.getByRole("button", { name: say("vacancy::REMOVE") }).click();
  await radio(page, "Drogist").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Zet terug" }).click();
  await page.getByRole("heading", { name: "Dit cv is voor: Drogist" }).waitFor();
  await sheetWith(page, (lines) => !lines.some((line) => line.includes("Excel")));
  assert.deepEqual(page.trouble(), []);
});

test("what is too long, in another language or no text is refused, and nothing changes", async () => {
  const page = await open();
  const said = page.locator("#vacancy-said");
  const none = async () => {
    assert.equal(await page.locator("#vacancy-now").count(), 0);
    assert.ok(await page.locator("#undo").isEnabled(), "the one step is that of opening the file");
  };
  for (const [text, reason] of [
    ["Je vult de schappen bij. ".repeat(8_001), "meer dan 200 kB"],
    ["Je vult de schappen bij. ".repeat(900), "meer dan 20.000 tekens"],
    ["Nous cherchons un vendeur pour notre magasin dans le centre de la ville, avec une bonne présentation.", "het Frans"],
    ["1234 - 5678", "We zien geen woorden"],
  ]) {
    await paste(page, text);
    await said.filter({ hasText: reason }).waitFor();
    assert.equal(await said.getAttribute("data-kind"), "warn");
    assert.equal((await field(page).inputValue()).length, text.length, "what was pasted stands as it was");
    await none();
  }
  await page.locator("#vacancy-file").setInputFiles({ name: "a.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0xff, 0, 1, 2]) });
  await said.filter({ hasText: "We kunnen dit bestand niet lezen." }).waitFor();
  await none();
  // What can be read goes on as if nothing happened.
  await page.locator("#vacancy-file").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(chemist) });
  await said.filter({ hasText: say("vacancy::FILE_READ") }).waitFor();
  await compare(page).click();
  await page.locator("#group-0").waitFor();
  assert.deepEqual(page.trouble(), []);
});

test("from the goal screen it leads to its own, and a reload keeps it on an own computer", async () => {
  const page = await site.open();
  await page.getByRole("radio", { name: /^Niemand/ }).check();
  await page.evaluate(() => (location.hash = "#/goal"));
  await arrive(page, "Waar is je cv voor?");
  assert.equal(await fold(page, say("vacancy::HAVE_ONE")).count(), 0, "asked once it is about work");
  await page.getByRole("radio", { name: /^Bijbaan/ }).check();
  await fold(page, say("vacancy::HAVE_ONE")).click();
  await paste(page, chemist);
  await arrive(page, heading);
  const title = await page.locator("#vacancy-now").innerText();
  await page.getByText(say("vacancy::EMPTY_CV").split(".")[0]).waitFor();
  await page.locator(".bar .saved[data-state=saved]:not(:empty)").waitFor();
  await page.reload();
  await whenReady(page);
  await page.getByRole("heading", { name: title, exact: true }).waitFor();
  await page.getByRole("button", { name: say("vacancy::GO_ON") }).click();
  await arrive(page, "Wat doe je of heb je gedaan?");
  assert.deepEqual(page.trouble(), []);
});

test("axe-core finds nothing, light and dark, and the phone needs no scrolling sideways", async () => {
  for (const text of [null, chemist]) {
    const page = await open({ context: { viewport: phone } });
    if (text) await first(page, text);
    await openEverything(page);
    await page.evaluate(`window.axe || (() => { ${axe} })()`);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      // Buttons change their colours in an eighth of a second.
      await page.waitForTimeout(300);
      const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)), [], colorScheme);
    }
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  }
});
