// What a student takes along from the shelf, and what a computer reads in the very bytes of the PDF.
import assert from "node:assert/strict";
import { writeFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openSite } from "./harness.mjs";
import { readPdf } from "./pdf.mjs";
import { arrive, cvFile, downloadBy, sheetWith, student } from "./student.mjs";
import { say } from "./words.mjs";

const sideJobs = new URL("../fixtures/cv/side-jobs.vaardig.json", import.meta.url).pathname;

let site;
before(async () => (site = await openSite()));
after(() => site.close());

async function go(page, hash, heading) {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await arrive(page, heading);
}

test("the download is read back: a computer reads all of a usual CV", async () => {
  const page = await site.open();
  await student(page, sideJobs);
  await go(page, "#/check", "Even controleren");
  const { bytes } = await downloadBy(page, () => page.getByRole("button", { name: say("shell::DOWNLOAD") }).first().click());
  await page.getByText(say("shell::DOWNLOADED")).waitFor();
  await page.locator("#computer summary").first().click();
  await page.getByText(say("check::ALL_READ")).waitFor();
  await page.locator("#computer summary").nth(2).click();
  const read = await page.locator("#computer pre").first().textContent();
  const { lines } = await readPdf(bytes);
  const words = (text) => text.replaceAll(/[•\s]+/g, " ").trim();
  assert.equal(words(read), words(lines.join(" ")));
  assert.deepEqual(page.trouble(), []);
});

test("a difference is said, with why and the way to the field, and never blocks the download", async () => {
  const page = await site.open();
  await student(page);
  await go(page, "#/you", "Over jou");
  await page.locator("#name").fill("李雷 de Vries");
  await sheetWith(page, (lines) => lines.some((line) => line.includes("de Vries")));
  await go(page, "#/check", "Even controleren");
  await page.locator("#computer summary").first().click();
  const row = page.locator("#computer .item").filter({ hasText: "李雷 de Vries" });
  await row.waitFor();
  assert.match(await row.innerText(), /lettertype/);
  const { name } = await downloadBy(page, () => page.getByRole("button", { name: say("shell::DOWNLOAD") }).first().click());
  assert.match(name, /\.pdf$/);
  await row.getByRole("button", { name: say("shell::GO_THERE") }).click();
  await page.waitForFunction(() => document.activeElement?.id === "name");
  assert.deepEqual(page.trouble(), []);
});

test("in three seconds someone sees the name, the wish, the skills and the newest place", async () => {
  const page = await site.open();
  await student(page, sideJobs);
  await go(page, "#/check", "Even controleren");
  await page.locator("summary", { hasText: say("check::GLANCE") }).click();
  const seen = page.locator(".glance path[data-lit=yes]");
  await seen.first().waitFor();
  await page.waitForFunction(() => {
    const count = (lit) => document.querySelectorAll(`.glance path[data-lit=${lit}]`).length;
    return count("yes") >= 5 && count("no") > 20;
  });
  const said = await page.locator("details:has(.glance) pre").textContent();
  assert.match(said, /^Sanne de Vries\nIk zoek .*\nKassa bedienen.*\nJumbo/);
});

test("the PDF to keep opens again in a fresh browser, with nothing lost", async () => {
  const page = await site.open();
  await student(page, cvFile);
  await go(page, "#/done", "Klaar");
  const save = await downloadBy(page, () => page.locator("#save-file").click());
  await go(page, "#/more/files", "Je cv als Word of tekst");
  const kept = await downloadBy(page, () => page.getByRole("button", { name: "Download om te bewaren" }).click());
  assert.equal(kept.name, "cv-bewaren.pdf");
  const path = join(await mkdtemp(join(tmpdir(), "vaardig-")), "cv-bewaren.pdf");
  await writeFile(path, kept.bytes);

  const other = await site.open();
  await student(other, path);
  await go(other, "#/done", "Klaar");
  const again = await downloadBy(other, () => other.locator("#save-file").click());
  const profile = ({ bytes }) => JSON.parse(bytes.toString()).profile;
  assert.ok(profile(save).experiences.length > 0);
  assert.deepEqual(profile(again), profile(save));
  assert.deepEqual([...page.trouble(), ...other.trouble()], []);
});

test("Word, text, Markdown and JSON Resume are made, each from the same CV, and nothing is fetched for it", async () => {
  const page = await site.open();
  await student(page, sideJobs);
  await go(page, "#/more/files", "Je cv als Word of tekst");
  await page.locator("summary", { hasText: say("shelf::OTHER_PROGRAMS") }).click();
  const made = async (button) => downloadBy(page, () => page.getByRole("button", { name: button, exact: true }).click());
  const word = await made("Download voor Word");
  assert.match(word.name, /^CV Sanne de Vries\.docx$/);
  assert.equal(word.bytes.subarray(0, 2).toString(), "PK");
  const text = await made("Download tekst");
  assert.match(text.bytes.toString(), /^Sanne de Vries\n/);
  const markdown = await made("Download Markdown");
  assert.match(markdown.bytes.toString(), /^# Sanne de Vries\n/);
  const resume = await made("Download als JSON Resume");
  assert.equal(JSON.parse(resume.bytes.toString()).basics.name, "Sanne de Vries");
  assert.deepEqual(page.requests().filter(({ afterReady }) => afterReady), []);
  assert.deepEqual(page.trouble(), []);
});

test("a PDF without a file of ours is refused with a way on, and the CV stays", async () => {
  const page = await site.open();
  await student(page, sideJobs);
  await go(page, "#/done", "Klaar");
  const sent = await downloadBy(page, () => page.getByRole("button", { name: say("shell::DOWNLOAD") }).first().click());
  await go(page, "#/start", "Maak je eerste cv");
  await page.locator("#open").setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer: sent.bytes });
  await page.locator("#opened[data-kind=warn]").waitFor();
  assert.match(await page.locator("#opened").textContent(), /Een ander cv nakijken/);
  await go(page, "#/you", "Over jou");
  assert.equal(await page.locator("#name").inputValue(), "Sanne de Vries");
});
