// Names that programs stumble over: they print as they are, or the page says which character can't be printed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSite } from "./harness.mjs";
import { readPdf } from "./pdf.mjs";
import { downloadBy } from "./student.mjs";
import { say } from "./words.mjs";

let site;
let page;
before(async () => {
  site = await openSite();
  page = await site.open({ hash: "#/you" });
  await page.getByLabel("Woonplaats").fill("Delft");
});
after(() => site.close());

/** The CV of a student with this name, as it is downloaded. */
async function withName(name) {
  await page.getByLabel("Naam", { exact: true }).fill(name);
  const file = await downloadBy(page, () => page.getByRole("button", { name: say("shell::DOWNLOAD") }).click());
  return { ...file, pdf: await readPdf(file.bytes) };
}

for (const [name, called = name] of [["O'Brien"], ["van 't Hoff"], ["Ağaoğlu"], ["Łukasz"], ["Nguyễn"], ["Null"], ["X"], ["Zoë Çelik-Şahin"], ["José Ángel"], ["Ελένη"], ["Олександра"], ["A/B: C?", "AB C"], ["null"], ["undefined"], ["<b>Bobby</b>", "bBobbyb"]]) {
  test(`${name} prints as it is`, async () => {
    const { pdf, name: file } = await withName(name);
    assert.equal(pdf.lines[0], name);
    assert.equal(pdf.title, `CV ${name}`);
    assert.equal(file, `CV ${called}.pdf`);
    assert.equal(await page.getByText("Dit kan niet op je cv").count(), 0);
    assert.deepEqual(page.trouble(), []);
  });
}

test("a name typed in parts (NFD) prints in whole characters", async () => {
  const { pdf } = await withName("Zoe\u0308 Nguye\u0302\u0303n");
  assert.equal(pdf.lines[0], "Zoë Nguyễn");
});

for (const [name, named] of [["李雷", "李 雷"], ["مريم", null], ["Sam 🎉", "🎉"], ["Ṁ李", "李"]]) {
  test(`${name} raises the tip that names it, and the PDF comes all the same`, async () => {
    const { pdf } = await withName(name);
    const tip = page.locator(".side").getByRole("status").filter({ hasText: "Dit kan niet op je cv:" });
    await tip.waitFor();
    const text = await tip.textContent();
    assert.match(text, /Gebruik de letters uit je paspoort of ID-kaart\./);
    for (const character of named?.split(" ") ?? new Set(name)) assert.ok(text.includes(character), `${character} in ${text}`);
    assert.equal(pdf.pages.length, 1);
    assert.deepEqual(page.trouble(), []);
  });
}

test("300 characters without a space stay inside the margins, on the sheet and on the screen", async () => {
  const long = "W".repeat(150) + "i".repeat(150);
  await page.getByLabel("Woonplaats").fill(long);
  const { pdf, name } = await withName(long);
  assert.ok(name.length < 100 && name.endsWith(".pdf"), name);
  assert.equal(pdf.lines.join("").replaceAll(" ", "").split(long).length, 3);
  for (const { width, places } of pdf.pages) {
    for (const { str, left, right } of places) assert.ok(left >= 36 && right <= width - 36, `${str} from ${left} to ${right} of ${width}`);
  }
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});
