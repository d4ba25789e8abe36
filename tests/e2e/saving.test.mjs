// Nothing is lost, and nothing is left behind: own and shared computers, tabs, a store that fails, damaged copies, files, undo.
import assert from "node:assert/strict";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { openSite, whenReady } from "./harness.mjs";
import { arrive, cvFile, downloadBy, screens, sheetLines, sheetWith, student } from "./student.mjs";
import { say } from "./words.mjs";

const good = await readFile(cvFile, "utf8");

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const name = (page) => page.getByLabel("Naam", { exact: true });
/** Waits until the bar says how saving stands. */
const bar = (page, ...states) => page.locator(states.map((state) => `.bar .saved[data-state=${state}]:not(:empty)`).join()).waitFor();
const saved = (page) => bar(page, "saved");

async function own(page) {
  await page.getByRole("radio", { name: /^Niemand/ }).check();
}

async function go(page, number) {
  await page.evaluate((hash) => (location.hash = hash), screens[number].hash);
  await page.getByRole("heading", { level: 1, name: screens[number].nl, exact: true }).waitFor();
}

/** On an own computer, at "Over jou", with this name saved. */
async function withName(page, text) {
  await own(page);
  await go(page, 6);
  await name(page).fill(text);
  await saved(page);
}

/** What stands in local storage, all of it. */
const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** A file in memory, for the file field. */
const file = (text, called = "cv.vaardig.json") => ({ name: called, mimeType: "application/json", buffer: Buffer.from(text) });

describe("an own computer", () => {
  test("reloading keeps the answers and the place", async () => {
    const page = await site.open();
    await own(page);
    await go(page, 1);
    await page.getByRole("radio", { name: /^Bijbaan/ }).check();
    await page.getByRole("checkbox", { name: "Zaterdag" }).check();
    await go(page, 6);
    await name(page).fill("Sanne de Vries");
    await saved(page);
    await page.reload();
    await whenReady(page);
    await page.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
    assert.equal(await name(page).inputValue(), "Sanne de Vries");
    await sheetWith(page, (lines) => lines.some((line) => line.startsWith("Ik zoek een bijbaan")));
    await go(page, 1);
    assert.ok(await page.getByRole("checkbox", { name: "Zaterdag" }).isChecked());
    assert.deepEqual(page.trouble(), []);
  });

  test("an edit just before the reload is not lost", async () => {
    const page = await site.open();
    await withName(page, "Sanne");
    await name(page).pressSequentially(" de Vries");
    await page.reload();
    await whenReady(page);
    assert.equal(await name(page).inputValue(), "Sanne de Vries");
  });

  test("closing the tab and opening the app anew keeps everything", async () => {
    const page = await site.open();
    await withName(page, "Łukasz Ağaoğlu");
    await page.close();
    const again = await site.openIn(page.context());
    await again.getByText(say("start::STILL_HERE")).waitFor();
    assert.ok(await again.getByRole("radio", { name: /^Niemand/ }).isChecked());
    await again.getByRole("button", { name: say("start::GO_ON") }).click();
    await go(again, 6);
    assert.equal(await name(again).inputValue(), "Łukasz Ağaoğlu");
  });

  test("language and looks are kept", async () => {
    const page = await site.open();
    await withName(page, "Sanne");
    await page.locator("#settings > summary").click();
    await page.locator("#settings").getByRole("radio", { name: "Donker" }).check();
    await page.locator("#settings").getByRole("radio", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
    await page.reload();
    await whenReady(page);
    await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  });

  test("becoming a shared computer takes away what was kept", async () => {
    const page = await site.open();
    await withName(page, "Sanne");
    assert.notDeepEqual(await stored(page), {});
    await go(page, 0);
    await page.getByRole("radio", { name: /^Anderen ook/ }).check();
    assert.deepEqual(await stored(page), {});
    await go(page, 6);
    assert.equal(await name(page).inputValue(), "Sanne");
  });
});

describe("a shared computer", () => {
  for (const [what, choose] of [
    ["chosen", (page) => page.getByRole("radio", { name: /^Anderen ook/ }).check()],
    ["not known", (page) => page.getByRole("radio", { name: /^Weet ik niet/ }).check()],
    ["nothing chosen", async () => {}],
  ]) {
    test(`${what}: nothing is ever written, and a reload gives an empty app`, async () => {
      const writes = "globalThis.writes = []; const set = Storage.prototype.setItem; Storage.prototype.setItem = function (key, value) { writes.push(key); return set.call(this, key, value) }";
      const page = await site.open({ before: (page) => page.addInitScript(writes) });
      await choose(page);
      await page.locator("#settings > summary").click();
      await page.locator("#settings").getByRole("radio", { name: "Donker" }).check();
      await page.locator("#settings").getByRole("radio", { name: "Licht" }).check();
      await page.locator("#settings > summary").click();
      await student(page);
      for (let number = 1; number < screens.length; number += 1) {
        await page.locator("#next").click();
        await arrive(page, screens[number].nl);
      }
      await go(page, 6);
      await name(page).fill("Iemand anders");
      const left = await page.evaluate(async () => ({
        writes: globalThis.writes,
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        cookies: document.cookie,
        state: history.state,
      }));
      assert.deepEqual(left, { writes: [], local: {}, session: {}, databases: 0, caches: 0, cookies: "", state: null });
      await page.reload();
      await whenReady(page);
      await page.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
      assert.equal(await name(page).inputValue(), "");
      await page.locator(".side .blank").waitFor();
      await go(page, 0);
      await page.getByRole("button", { name: say("start::BEGIN") }).waitFor();
      assert.deepEqual(page.trouble(), []);
    });
  }
});

describe("a second tab", () => {
  test("says so, overwrites nothing, and takes over when asked", async () => {
    const first = await site.open();
    await withName(first, "Eerste");
    const second = await site.openIn(first.context(), { hash: "#/you" });
    await second.getByRole("heading", { level: 1, name: say("saving::ELSEWHERE_TITLE") }).waitFor();
    assert.equal(await second.getByRole("textbox").count(), 0);
    await name(first).fill("Eerste, nog eens");
    await saved(first);
    await second.getByRole("button", { name: say("saving::TAKE_OVER") }).click();
    await second.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
    assert.equal(await name(second).inputValue(), "Eerste, nog eens");
    await first.getByRole("heading", { level: 1, name: say("saving::ELSEWHERE_TITLE") }).waitFor();
    await name(second).fill("Tweede");
    await saved(second);
    await first.getByRole("button", { name: say("saving::TAKE_OVER") }).click();
    await first.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
    assert.equal(await name(first).inputValue(), "Tweede");
    assert.deepEqual([...first.trouble(), ...second.trouble()], []);
  });

  test("what the first tab had not saved yet goes along", async () => {
    const first = await site.open();
    await withName(first, "Sanne");
    const second = await site.openIn(first.context(), { hash: "#/you" });
    await second.getByRole("heading", { level: 1, name: say("saving::ELSEWHERE_TITLE") }).waitFor();
    await first.evaluate(() => {
      const field = document.querySelector("#name");
      field.value = "Sanne de Vries";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await second.getByRole("button", { name: say("saving::TAKE_OVER") }).click();
    await second.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
    assert.equal(await name(second).inputValue(), "Sanne de Vries");
  });

  test("without a line between the tabs: what the other wrote is not overwritten", async () => {
    const mute = (page) => page.addInitScript("delete globalThis.BroadcastChannel");
    const first = await site.open({ before: mute });
    await withName(first, "Eerste");
    const second = await site.openIn(first.context(), { hash: "#/you", before: mute });
    await name(second).fill("Tweede");
    await saved(second);
    await name(first).fill("Eerste weer");
    const notice = first.getByRole("alert").filter({ hasText: "Je cv is veranderd in een ander tabblad." });
    await notice.waitFor();
    await bar(first, "elsewhere");
    assert.ok(!JSON.stringify(await stored(first)).includes("Eerste weer"));
    await notice.getByRole("button", { name: say("saving::OPEN_OTHER") }).click();
    await notice.waitFor({ state: "detached" });
    assert.equal(await name(first).inputValue(), "Tweede");
    await first.getByRole("button", { name: say("shell::UNDO") }).click();
    assert.equal(await name(first).inputValue(), "Eerste weer");
  });
});

describe("a store that fails", () => {
  test("site data blocked: said out loud, and the app goes on", async () => {
    const blocked = "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })";
    const page = await site.open({ before: (page) => page.addInitScript(blocked) });
    await own(page);
    await page.getByRole("alert").filter({ hasText: "Bewaren mag niet in deze browser." }).waitFor();
    await go(page, 6);
    await name(page).fill("Sanne");
    await bar(page, "memory");
    const { bytes } = await downloadBy(page, () => page.getByRole("alert").getByRole("button", { name: say("saving::KEEP_FILE") }).click());
    assert.equal(JSON.parse(bytes).profile.contact.name, "Sanne");
    assert.deepEqual(page.trouble(), []);
  });

  for (const from of [1, 2, 3, 4, 6]) {
    test(`full from write ${from} on: said out loud, the last good copy stays, and there is a way on`, async () => {
      const full = `globalThis.isFull = true; let writes = 0; const set = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) { if (isFull && ++writes >= ${from}) throw new DOMException('full', 'QuotaExceededError'); return set.call(this, key, value) }`;
      const page = await site.open({ before: (page) => page.addInitScript(full) });
      await own(page);
      await go(page, 6);
      const notice = page.getByRole("alert").filter({ hasText: "De opslag van deze browser is vol." });
      let last = "";
      for (let edit = 1; edit <= 6 && !(await notice.isVisible()); edit += 1) {
        const before = JSON.stringify(await stored(page));
        await name(page).fill(`Sanne ${edit}`);
        await bar(page, "saved", "full");
        if (await notice.isVisible()) assert.equal(JSON.stringify(await stored(page)), before);
        else last = `Sanne ${edit}`;
      }
      await notice.waitFor();
      await bar(page, "full");
      if (last) assert.ok(JSON.stringify(await stored(page)).includes(last), `${last} is still there`);
      await page.getByLabel("Woonplaats").fill("Delft");
      await notice.waitFor();
      const { bytes } = await downloadBy(page, () => notice.getByRole("button", { name: say("saving::KEEP_FILE") }).click());
      assert.equal(JSON.parse(bytes).profile.contact.town, "Delft");
      await page.evaluate(() => (globalThis.isFull = false));
      await notice.getByRole("button", { name: say("saving::AGAIN") }).click();
      await saved(page);
      await notice.waitFor({ state: "detached" });
      assert.ok(JSON.stringify(await stored(page)).includes("Delft"));
      assert.deepEqual(page.trouble(), []);
    });
  }

  test("a store that forgets what it is given is not called saved", async () => {
    const page = await site.open({ before: (page) => page.addInitScript("Storage.prototype.setItem = function () {}") });
    await own(page);
    await go(page, 6);
    await name(page).fill("Sanne");
    await page.getByRole("alert").filter({ hasText: "Bewaren lukt nu niet in deze browser." }).waitFor();
    await bar(page, "memory");
  });
});

describe("a damaged copy", () => {
  /** A page that finds these texts in its slots. */
  async function finding(texts, options = {}) {
    const page = await site.open({ ready: false, before: withoutApp });
    await page.evaluate((texts) => Object.entries(texts).forEach(([key, text]) => localStorage.setItem(key, text)), texts);
    await page.close();
    return site.openIn(page.context(), options);
  }
  const withoutApp = (page) => page.route("**/*.wasm", () => {});
  const newer = good.replace('"version": 1', '"version": 99');

  for (const [what, text, says] of [
    ["truncated", good.slice(0, 700), "Een bewaarde kopie konden we niet lezen."],
    ["not ours", "{]", "Een bewaarde kopie konden we niet lezen."],
    ["from a newer Vaardig", newer, "Er staat ook een cv uit een andere Vaardig."],
  ]) {
    test(`${what}, and the only one: set aside, offered, never overwritten`, async () => {
      const page = await finding({ "vaardig.slot.a": text });
      const notice = page.getByRole("alert").filter({ hasText: says });
      await notice.waitFor();
      const { bytes } = await downloadBy(page, () => notice.getByRole("button", { name: say("saving::GET_ASIDE") }).click());
      assert.equal(bytes.toString(), text);
      await go(page, 6);
      for (const edit of ["Een", "Twee", "Drie"]) {
        await name(page).fill(edit);
        await saved(page);
      }
      assert.ok(Object.values(await stored(page)).includes(text), "the damaged text is still there");
      assert.deepEqual(page.trouble(), []);
    });
  }

  test("one of two: the other one opens", async () => {
    const page = await site.open();
    await withName(page, "Sanne");
    await name(page).fill("Sanne de Vries");
    await saved(page);
    const slots = await stored(page);
    const newest = ["vaardig.slot.a", "vaardig.slot.b"].sort((a, b) => JSON.parse(slots[b]).revision - JSON.parse(slots[a]).revision)[0];
    const damaged = slots[newest].replace("Sanne de Vries", "Sanne de Wries");
    assert.notEqual(damaged, slots[newest]);
    await page.close();
    const again = await site.openIn(page.context(), { ready: false, before: withoutApp });
    await again.evaluate(([key, text]) => localStorage.setItem(key, text), [newest, damaged]);
    await again.close();
    const third = await site.openIn(page.context(), { hash: "#/you" });
    await third.getByRole("alert").filter({ hasText: "Een bewaarde kopie konden we niet lezen." }).waitFor();
    assert.equal(await name(third).inputValue(), "Sanne");
    await name(third).fill("Sanne weer");
    await saved(third);
    assert.ok(Object.values(await stored(third)).includes(damaged));
  });

  test("in a store that is full it stays where it is", async () => {
    const page = await finding(
      { "vaardig.slot.a": "{]" },
      { before: (page) => page.addInitScript("Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError') }") },
    );
    await page.getByRole("alert").filter({ hasText: "Download hem nu." }).waitFor();
    await go(page, 6);
    await name(page).fill("Sanne");
    await page.getByRole("alert").filter({ hasText: "De opslag van deze browser is vol." }).waitFor();
    assert.equal((await stored(page))["vaardig.slot.a"], "{]");
  });
});

describe("the file to go on with", () => {
  test("is downloaded under a neutral name and opens in another browser, by the file field and by drop", async () => {
    const page = await site.open();
    await student(page);
    await go(page, 6);
    await name(page).fill("Sanne de Vries");
    const lines = await sheetWith(page, (lines) => lines[0] === "Sanne de Vries");
    await go(page, 8);
    const kept = await downloadBy(page, () => page.getByRole("button", { name: say("saving::KEEP_FILE") }).click());
    await page.getByText(say("done::KEPT")).waitFor();
    assert.equal(kept.name, "mijn-cv.vaardig.json");

    const byField = await site.open();
    await byField.locator("#open").setInputFiles(file(kept.bytes, kept.name));
    await byField.getByText(say("start::OPENED")).waitFor();
    assert.equal(await byField.getByText("buiten Vaardig veranderd").count(), 0);
    await go(byField, 6);
    await sheetWith(byField, (now) => isDeepStrictEqual(now, lines));

    const byDrop = await site.open();
    await byDrop.locator(".drop").evaluate((zone, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "mijn-cv.vaardig.json", { type: "application/json" }));
      zone.dispatchEvent(new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer }));
      zone.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    }, kept.bytes.toString());
    await byDrop.getByText(say("start::OPENED")).waitFor();
    await go(byDrop, 6);
    await sheetWith(byDrop, (now) => isDeepStrictEqual(now, lines));
  });

  test("a file dropped beside the field does not make the browser leave the app", async () => {
    const page = await site.open();
    const isOurs = await page.locator("h1").evaluate((heading) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["{}"], "mijn-cv.vaardig.json"));
      const events = ["dragover", "drop"].map((type) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      return events.map((event) => !heading.dispatchEvent(event));
    });
    assert.deepEqual(isOurs, [true, true]);
  });

  test("opening is one step that can be undone", async () => {
    const page = await site.open();
    await go(page, 6);
    await name(page).fill("Sanne");
    await go(page, 0);
    await student(page);
    await page.getByRole("button", { name: say("shell::UNDO") }).click();
    await go(page, 6);
    assert.equal(await name(page).inputValue(), "Sanne");
  });

  test("a JSON Resume opens, and what was left out is named", async () => {
    const page = await site.open();
    const resume = {
      $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
      basics: { name: "Ravi Patel", email: "ravi@example.nl", location: { city: "Utrecht" }, image: "https://example.org/me.jpg" },
      work: [{ name: "Bakkerij Jansen", position: "Verkoper", startDate: "2024-03", highlights: ["Verkocht brood"] }],
      skills: [{ name: "Excel" }],
      references: [{ name: "Piet", reference: "Goed" }],
    };
    await page.locator("#open").setInputFiles(file(JSON.stringify(resume), "resume.json"));
    await page.getByText(say("start::OPENED")).waitFor();
    await page.getByText(say("saving::NOTES")).waitFor();
    await page.getByText("references").waitFor();
    await page.getByRole("button", { name: say("saving::READ") }).click();
    await go(page, 6);
    await sheetWith(page, (lines) => ["Ravi Patel", "Excel", "Bakkerij Jansen", "Verkoper"].every((line) => lines.includes(line)));
  });

  const huge = join(tmpdir(), `vaardig-${process.pid}.vaardig.json`);
  before(async () => {
    await writeFile(huge, "");
    await truncate(huge, 50_000_000);
  });
  after(() => rm(huge));

  const sentence = {
    empty: ["", /^Dit bestand is leeg\. Kies een ander bestand\.$/],
    "only a BOM": ["\ufeff", /^Dit bestand is leeg\./],
    truncated: [good.slice(0, 1000), /^Dit bestand is niet compleet: het stopt \(regel \d+, teken \d+\)\. /],
    "one character short": [good.trimEnd().slice(0, -1), /^Dit bestand is niet compleet/],
    "a lone surrogate": [good.replace("Jumbo", "Jum\\ud800bo"), /^In dit bestand staat een kapot teken \(regel \d+, teken \d+\)\./],
    "50 MB": [huge, /^Dit bestand is te groot\. Het mag niet groter zijn dan 20 MB\./],
    "a PDF": [Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), /^Deze pdf is kapot of te groot om te lezen\./],
    "a Word file": [Buffer.from("PK\x03\x04\x14\x00\x06\x00", "latin1"), /^Dit is een zip of een Word-bestand\./],
    "a picture": [Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), /^Dit is een plaatje\./],
    "another program's JSON": ['{"hello": "world"}', /^Dit bestand is van een ander programma\./],
    "plain text": ["Beste meneer,", /^Dit is geen bestand van Vaardig\./],
    "UTF-16": [Buffer.from("\ufeff" + good, "utf16le"), /^Dit bestand is bewaard als UTF-16\./],
    "broken UTF-8": [Buffer.concat([Buffer.from(good.slice(0, 400)), Buffer.from([0xff, 0xfe]), Buffer.from(good.slice(400))]), /^Dit bestand bevat tekens die we niet kunnen lezen/],
    "a newer version": [good.replace('"version": 1', '"version": 2'), /^Dit bestand komt uit een nieuwere Vaardig\./],
    "an unknown version": [good.replace('"version": 1', '"version": "een"'), /^We weten niet uit welke Vaardig dit bestand komt\./],
    "no profile": ['{"format": "vaardig", "version": 1, "revision": 1}', /^In dit bestand staat geen cv\./],
    "a syntax error": [good.replace('"profile": {', '"profile": {{'), /^In dit bestand staat een fout \(regel \d+, teken \d+\)\./],
    "too many layers": [good.replace('"profile": {', `"profile": ${'{"a":'.repeat(5000)}`), /^Dit bestand /],
  };
  test("every bad file gets a reason and a next step, and leaves the CV untouched", async () => {
    const page = await site.open();
    await own(page);
    await student(page);
    await saved(page);
    const before = await stored(page);
    for (const [what, [content, says]] of Object.entries(sentence)) {
      await page.locator("#open").setInputFiles(content === huge ? huge : file(content, "bestand"));
      const notice = page.locator("#opened[data-kind=warn]");
      await notice.filter({ hasText: says }).waitFor().catch(async () => assert.fail(`${what}: “${await page.locator("#opened").textContent()}”, not ${says}`));
      assert.ok((await notice.textContent()).split(". ").length >= 2, `${what}: a next step`);
      await page.locator("#open").setInputFiles(cvFile);
      await page.locator("#opened[data-kind=good]").waitFor();
      assert.deepEqual(await stored(page), before, what);
    }
    assert.deepEqual(page.trouble(), []);
  });

  test("a file with a BOM opens; one changed outside opens with a note", async () => {
    const page = await site.open();
    await page.locator("#open").setInputFiles(file("\ufeff" + good));
    await page.locator("#opened[data-kind=good]").waitFor();
    await page.locator("#open").setInputFiles(file(good.replace("Jumbo", "Lidl!")));
    await page.getByText("Dit bestand is buiten Vaardig veranderd.").waitFor();
    await go(page, 6);
    await sheetWith(page, (lines) => lines.some((line) => line.includes("Lidl!")));
  });
});

describe("undo and redo", () => {
  test("over text, ticks and removal", async () => {
    const page = await site.open();
    const undo = page.getByRole("button", { name: say("shell::UNDO") });
    const redo = page.getByRole("button", { name: say("shell::REDO"), exact: true });
    assert.ok(await undo.isDisabled());
    assert.ok(await redo.isDisabled());
    await go(page, 2);
    const till = page.locator("#did-kassa");
    const shop = page.locator("#did-winkel");
    await till.check();
    await shop.check();
    await undo.click();
    assert.ok(!(await shop.isChecked()));
    assert.ok(await till.isChecked());
    await redo.click();
    assert.ok(await shop.isChecked());
    await till.uncheck();
    await page.getByRole("button", { name: say("shell::PUT_BACK") }).click();
    assert.ok(await till.isChecked());

    await go(page, 6);
    await name(page).pressSequentially("Sanne");
    await page.getByLabel("Woonplaats").pressSequentially("Delft");
    await undo.click();
    assert.equal(await page.getByLabel("Woonplaats").inputValue(), "");
    assert.equal(await name(page).inputValue(), "Sanne");
    await undo.click();
    assert.equal(await name(page).inputValue(), "");
    await redo.click();
    await redo.click();
    assert.equal(await page.getByLabel("Woonplaats").inputValue(), "Delft");
    assert.ok(await redo.isDisabled());
    await undo.click();
    await name(page).pressSequentially("!");
    assert.ok(await redo.isDisabled());
    assert.deepEqual(page.trouble(), []);
  });

  test("a card that was removed comes back with all that was told", async () => {
    const page = await site.open();
    await student(page);
    await go(page, 3);
    const before = await sheetWith(page, (lines) => lines.length > 10);
    await page.locator("details.card > summary").first().click();
    const card = page.locator("details.card[open]").first();
    await card.locator("summary", { hasText: say("tell::MORE_ABOUT") }).click();
    await card.getByRole("button", { name: say("tell::REMOVE_CARD") }).click();
    await page.getByText(say("shell::REMOVED")).waitFor();
    await sheetWith(page, (lines) => lines.length < before.length);
    await page.getByRole("button", { name: say("shell::PUT_BACK") }).click();
    await sheetWith(page, (lines) => isDeepStrictEqual(lines, before));
  });
});

test("Back and Forward walk through the screens", async () => {
  const page = await site.open();
  for (const number of [1, 2, 3]) {
    await page.locator("#next").click();
    await arrive(page, screens[number].nl);
  }
  await page.goBack();
  await arrive(page, screens[2].nl);
  await page.goBack();
  await arrive(page, screens[1].nl);
  await page.goForward();
  await arrive(page, screens[2].nl);
  assert.equal(new URL(page.url()).hash, "#/did");
  await page.goBack();
  await page.goBack();
  await arrive(page, screens[0].nl);
});

test("wiping empties the store and the screens, after one question", async () => {
  const page = await site.open();
  await own(page);
  await student(page);
  await saved(page);
  await go(page, 8);
  await page.getByRole("button", { name: say("done::WIPE") }).click();
  await page.getByRole("button", { name: say("done::WIPE_NO") }).click();
  assert.notDeepEqual(await stored(page), {});
  await page.getByRole("button", { name: say("done::WIPE") }).click();
  await page.getByRole("button", { name: say("done::WIPE_YES") }).click();
  await page.getByText(say("done::WIPED")).waitFor();
  assert.deepEqual(await stored(page), {});
  assert.ok(await page.getByRole("button", { name: say("shell::UNDO") }).isDisabled());
  await go(page, 6);
  assert.equal(await name(page).inputValue(), "");
  await page.locator(".side .blank").waitFor();
  assert.deepEqual(await sheetLines(page), []);
  await name(page).fill("Een ander");
  await bar(page, "memory");
  assert.deepEqual(await stored(page), {});
  await page.reload();
  await whenReady(page);
  assert.equal(await name(page).inputValue(), "");
});
