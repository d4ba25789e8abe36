// Another CV: what a computer reads in a PDF, a Word file or a text of others; taking it over; files that can't be read.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { violations } from "./axe.mjs";
import { openSite, phone, root } from "./harness.mjs";
import { arrive, openEverything, sheetWith, student } from "./student.mjs";
import { say } from "./words.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

const heading = { nl: "Een ander cv nakijken", en: "Check another CV" };
const corpus = (name) => join(root, "tests/corpus/cv", name);

/** What the maker of a CV of the corpus knows to be in it. */
const made = async (name) => JSON.parse(await readFile(corpus(name), "utf8"));

/** A page at the screen. With a CV of a student, that CV is there. */
async function open({ cv = false, before, context = {} } = {}) {
  const page = await site.open({ hash: "#/start", before, context });
  if (cv) await student(page);
  await page.evaluate(() => (location.hash = "#/more/check"));
  await page.getByRole("heading", { level: 1, name: heading.nl }).waitFor();
  return page;
}

const choose = (page, file) => page.locator("#other-cv").setInputFiles(file);
const said = (page) => page.locator("#other-said");

/** Nothing went wrong, and after the start nothing was asked of anyone. */
function isQuiet(page) {
  assert.deepEqual(page.trouble(), []);
  assert.deepEqual(page.requests().filter(({ afterReady }) => afterReady), []);
}

/** The lines of the sheet, on a step that shows it as text. */
async function sheet(page, isThere) {
  await page.evaluate(() => (location.hash = "#/you"));
  await page.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
  const asText = page.getByRole("button", { name: say("shell::AS_TEXT") });
  if (await asText.isVisible()) await asText.click();
  return sheetWith(page, isThere);
}

test("a PDF of another program is taken over field by field, as one step that can be undone", async () => {
  const { resume } = await made("chromium-classic-1.nl.json");
  const page = await open({ cv: true });
  const before = await sheet(page, (lines) => lines.length > 3);
  await page.evaluate(() => (location.hash = "#/more/check"));
  await choose(page, corpus("chromium-classic-1.nl.pdf"));
  await page.locator("#take").waitFor();
  const fields = page.locator(".found");
  for (const text of [resume.basics.name, resume.basics.email, resume.work[0].name]) {
    const field = fields.getByRole("checkbox", { name: text });
    assert.ok(await field.isChecked(), text);
  }
  assert.equal(await page.locator("#replaces").textContent(), say("check_other::REPLACES"));
  await openEverything(page);
  assert.deepEqual(await violations(page), []);
  const text = page.locator("details").filter({ hasText: say("check_other::IN_ORDER") });
  assert.ok((await text.locator("pre").textContent()).includes(resume.basics.name));

  await fields.getByRole("checkbox", { name: resume.work[0].name }).uncheck();
  await page.locator("#take").click();
  // The student's goal stays: another CV doesn't say what the next one is for.
  const next = page.getByRole("heading", { level: 1 });
  await next.filter({ hasNotText: heading.nl }).waitFor();
  assert.notEqual(await next.textContent(), "Waar is je cv voor?");
  const taken = await sheet(page, (lines) => lines.includes(resume.basics.name));
  const isTaken = (words) => taken.some((line) => line.includes(words));
  assert.ok(isTaken(resume.work[1].name), taken.join("\n"));
  assert.ok(!isTaken(resume.work[0].name), taken.join("\n"));
  await page.locator("#undo").click();
  assert.deepEqual(await sheet(page, (lines) => lines[0] === before[0]), before);
  isQuiet(page);
});

test("nothing ticked is nothing taken over", async () => {
  const page = await open();
  await choose(page, { name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from("Sanne de Vries\nsanne@example.nl\n") });
  await page.locator("#take").waitFor();
  for (const box of await page.locator(".found input").all()) await box.uncheck();
  await page.locator("#take").click();
  await page.getByRole("status").filter({ hasText: say("check_other::TAKE_NOTHING") }).waitFor();
  assert.equal(await page.locator("#undo").isDisabled(), true);
  isQuiet(page);
});

test("a Word file, on a phone and in the dark; what is private is named and left out", async () => {
  const { resume } = await made("python-docx-table-32.en.json");
  const page = await open({ context: { viewport: phone, colorScheme: "dark" } });
  await choose(page, corpus("python-docx-table-32.en.docx"));
  await page.locator("#problems").filter({ hasText: "Er staat tekst in een tabel" }).waitFor();
  assert.match(await page.locator("#left-out").textContent(), /Nationaliteit/);
  assert.deepEqual(await violations(page), []);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(width[0] <= width[1], width.join(" > "));
  assert.equal(await page.locator("#replaces").count(), 0);
  await page.locator("#take").click();
  await arrive(page, "Waar is je cv voor?");
  await page.evaluate(() => (location.hash = "#/you"));
  await arrive(page, "Over jou");
  assert.equal(await page.locator("#name").inputValue(), resume.basics.name);
  isQuiet(page);
});

test("files that can't be read say why and what helps, and change nothing", async () => {
  const page = await open({ cv: true });
  const before = await sheet(page, (lines) => lines.length > 3);
  await page.evaluate(() => (location.hash = "#/more/check"));
  const png = { name: "cv.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1") };
  const zip = { name: "cv.docx", mimeType: "", buffer: Buffer.from("PK\x03\x04 no more than that", "latin1") };
  for (const [file, why] of [
    [corpus("broken-encrypted-42.nl.pdf"), "Deze pdf vraagt om een wachtwoord."],
    [png, "We kunnen dit bestand niet lezen."],
    [zip, "Dit Word-bestand is kapot."],
  ]) {
    await choose(page, file);
    await said(page).filter({ hasText: why }).waitFor();
    assert.equal(await said(page).getAttribute("data-kind"), "warn");
    assert.match(await said(page).textContent(), /\. .+\.$/, "and what helps");
    assert.equal(await page.locator("#take").count(), 0);
  }
  assert.deepEqual(await violations(page), []);
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(20_000_001)], "cv.pdf"));
    document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
  });
  await said(page).filter({ hasText: "Dit bestand is te groot." }).waitFor();

  // A picture is read, but there is nothing in it.
  await choose(page, corpus("broken-image-only-41.nl.pdf"));
  await page.locator("#problems").filter({ hasText: "De pdf is een plaatje." }).waitFor();
  await page.getByText(say("check_other::FOUND_NOTHING")).waitFor();
  assert.equal(await page.locator("#take").count(), 0);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await sheet(page, (lines) => lines.length > 3), before);
  isQuiet(page);
});

/**
 * Makes the reader do something else with each file to check while `window.reads` says so: `never` answers, or `dies`
 * on a request that it can't take.
 */
const spoilReads = (page) =>
  page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, transfer) {
      const isCheck = message.json?.startsWith('{"check"');
      if (isCheck && window.reads === "never") return;
      if (isCheck && window.reads === "dies") message = { ...message, json: null };
      post.call(this, message, transfer);
    };
  });

test("a slow read can be stopped, and the next one works", async () => {
  const page = await open({ cv: true, before: spoilReads });
  await page.evaluate(() => (window.reads = "never"));
  await choose(page, corpus("chromium-classic-1.nl.pdf"));
  await said(page).filter({ hasText: say("check_other::READING") }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: say("check_other::STOP") }).click();
  await said(page).filter({ hasText: say("check_other::STOPPED") }).waitFor();
  assert.ok(await page.locator("#other-cv").evaluate((field) => field === document.activeElement), "the focus is on the field");
  await page.evaluate(() => (window.reads = "again"));
  await choose(page, corpus("chromium-classic-1.nl.pdf"));
  await page.locator("#take").waitFor();
  isQuiet(page);
});

test("whoever leaves while it reads waits for nothing", async () => {
  const page = await open({ cv: true, before: spoilReads });
  await page.evaluate(() => (window.reads = "never"));
  await choose(page, corpus("chromium-classic-1.nl.pdf"));
  await said(page).filter({ hasText: say("check_other::READING") }).waitFor();
  await page.evaluate(() => (location.hash = "#/more/tips"));
  await page.locator(".guide h2").first().waitFor();
  isQuiet(page);
});

test("a file that stops the reader is said to be too heavy, and the next one works", async () => {
  const page = await open({ before: spoilReads });
  await page.evaluate(() => (window.reads = "dies"));
  await choose(page, corpus("chromium-classic-1.nl.pdf"));
  await said(page).filter({ hasText: say("check_other::FAILED") }).waitFor();
  await page.evaluate(() => (window.reads = "again"));
  await choose(page, corpus("chromium-classic-1.nl.pdf"));
  await page.locator("#take").waitFor();
  isQuiet(page);
});

test("in English, dropped on the field", async () => {
  const page = await open();
  await page.locator("#settings > summary").click();
  await page.locator("#settings").getByRole("radio", { name: "English" }).check();
  await page.getByRole("heading", { level: 1, name: heading.en }).waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(["Sanne de Vries\nsanne@example.nl\n\nWork experience\nShelf stacker\nJumbo\n2024 - present\n"], "cv.txt"));
    document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
  });
  await said(page).filter({ hasText: say("check_other::READ", "en") }).waitFor();
  await page.locator(".found").getByRole("checkbox", { name: "Jumbo" }).waitFor();
  isQuiet(page);
});
