// From an empty page to a downloaded PDF through all nine screens: in Dutch with the keyboard alone, in English with the mouse.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSite } from "./harness.mjs";
import { readPdf } from "./pdf.mjs";
import { arrive, downloadBy, Keyboard, screens, sheetLines, sheetWith } from "./student.mjs";
import { say } from "./words.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Whether these stand among the lines in this order. */
function inOrder(lines, wanted) {
  let from = 0;
  for (const line of wanted) {
    const at = lines.indexOf(line, from);
    assert.notEqual(at, -1, `“${line}” is missing or out of order in:\n${lines.join("\n")}`);
    from = at + 1;
  }
}

test("keyboard only, in Dutch: a full first CV within 80 actions and 600 characters", async () => {
  const page = await site.open();
  const student = new Keyboard(page);
  const card = (name) => page.locator("details.card").filter({ has: page.getByRole("heading", { level: 2, name }) });
  await page.getByRole("heading", { level: 1, name: screens[0].nl }).waitFor();

  await student.choose(/^Niemand, hij is van mij/);
  await student.goOn(screens[1].nl);

  await student.choose(/^Bijbaan/);
  await student.type("Ik zoek een bijbaan …", "in een kledingwinkel");
  await student.tick("Zaterdag");
  await student.tick("Schoolvakanties");
  await student.choose(/^8 – 12/);
  await student.goOn(screens[2].nl);

  await student.tick("Vakken vullen in een winkel");
  await student.fold("Zorgen voor anderen");
  await student.tick("Oppassen op kinderen");
  await student.fold("Sport");
  await student.tick("Sporten in een team");
  await student.fold("Gamen en maken");
  await student.tick("Programmeren of robots bouwen");
  await student.goOn(screens[3].nl);

  // The first card stands open.
  const shelves = card("Vakken vullen in een winkel");
  await student.tick("lege plekken bijvullen", shelves);
  await student.tick("klanten de weg wijzen", shelves);
  await student.type("Bij welke winkel?", "Jumbo Delft", shelves);
  await student.select("Van: maand", "sep", shelves);
  await student.select("Van: jaar", "2025", shelves);
  await student.tick("Ik doe dit nog steeds", shelves);
  await student.type("Hoeveel rolcontainers (karren) leegde je ongeveer per dienst?", "6", shelves);
  for (const skill of ["Schappen vullen", "Nauwkeurig werken", "Samenwerken", "Klantgericht"]) {
    await student.tick(skill, shelves.getByRole("group", { name: "Dit laat zien:" }));
  }
  await student.type("Wat ging er goed?", "hielp een klant die zijn pinpas kwijt was", shelves);
  const about = shelves.getByRole("group", { name: "Waar is dit een voorbeeld van?" });
  if (!(await about.getByRole("checkbox", { name: "Klantgericht" }).isChecked())) await student.tick("Klantgericht", about);

  const children = card("Oppassen op kinderen");
  await student.fold("Oppassen op kinderen");
  await student.tick("met kinderen spelen", children);
  await student.tick("kinderen naar bed brengen", children);
  await student.select("Van: jaar", "2024", children);
  await student.type("Op hoeveel kinderen paste je?", "2", children);
  for (const skill of ["Oppassen op kinderen", "Betrouwbaar", "Geduldig"]) await student.tick(skill, children.getByRole("group", { name: "Dit laat zien:" }));

  const team = card("Sporten in een team");
  await student.fold("Sporten in een team");
  await student.tick("elke week trainen", team);
  await student.type("Bij welke club?", "Korfbalclub Fortuna", team);
  await student.select("Van: jaar", "2019", team);
  await student.tick("Ik doe dit nog steeds", team);
  await student.type("Hoeveel seizoenen speelde je in een team?", "6", team);
  await student.tick("Doorzetten", team.getByRole("group", { name: "Dit laat zien:" }));

  const code = card("Programmeren of robots bouwen");
  await student.fold("Programmeren of robots bouwen");
  await student.tick("code schrijven", code);
  await student.select("Van: jaar", "2026", code);
  await student.type("Hoeveel programma's, apps of robots maakte je af?", "3", code);
  await student.tick("Programmeren", code.getByRole("group", { name: "Dit laat zien:" }));
  await student.goOn(screens[4].nl);

  await student.goOn(screens[5].nl);

  await student.button("Voeg een school toe");
  await student.type("Naam van de school", "Grotius College");
  await student.select("Niveau", "Havo");
  await student.select("Leerjaar", "4");
  for (const [name, level] of [["Nederlands", "C2"], ["Engels", "B1"]]) {
    await student.button("Voeg een taal toe");
    const added = page.getByRole("listitem").filter({ has: page.getByLabel("Hoe goed?") }).last();
    await student.select("Taal", name, added);
    await student.select("Hoe goed?", level, added);
  }
  await student.tick("Ik heb geen certificaten");
  await student.goOn(screens[6].nl);

  await student.type("Naam", "Sanne de Vries");
  await student.type("E-mail", "sanne@voorbeeld.nl");
  await student.type("Telefoon", "06 12345678");
  await student.type("Woonplaats", "Delft");
  await student.goOn(screens[7].nl);

  await student.goOn(screens[8].nl);
  const send = page.getByRole("button", { name: say("shell::DOWNLOAD") });
  const file = await downloadBy(page, () => student.press(send, "Enter"));
  await page.getByText(say("shell::DOWNLOADED")).waitFor();

  assert.ok(student.actions <= 80, `${student.actions} actions`);
  assert.ok(student.typed <= 600, `${student.typed} characters`);
  assert.equal(file.name, "CV Sanne de Vries.pdf");
  assert.equal(file.bytes.subarray(0, 5).toString(), "%PDF-");
  const pdf = await readPdf(file.bytes);
  assert.equal(pdf.title, "CV Sanne de Vries");
  assert.equal(pdf.pages.length, 1);
  inOrder(pdf.lines, [
    "Sanne de Vries",
    "Delft | 06 12345678 | sanne@voorbeeld.nl",
    "Profiel",
    "Vaardigheden",
    "• Schappen vullen, Programmeren, Oppassen op kinderen",
    "• Klantgericht, Geduldig, Doorzetten, Nauwkeurig werken, Samenwerken, Betrouwbaar",
    "Werkervaring",
    "Jumbo Delft",
    "Vakkenvuller",
    "sep 2025 – heden",
    "• Lege plekken bijvullen en klanten de weg wijzen",
    "• Schappen vullen: leegde ongeveer 6 rolcontainers per dienst",
    "• Klantgericht: hielp een klant die zijn pinpas kwijt was",
    "Gezin",
    "Oppas",
    "• Kinderen naar bed brengen",
    "• Geduldig: met kinderen spelen",
    "Vrijwilligerswerk",
    "Korfbalclub Fortuna",
    "Lid van een sportteam",
    "2019 – heden",
    "• Doorzetten: speelde 6 seizoenen in een team",
    "Projecten",
    "Programmeerproject",
    "• Programmeren: maakte 3 eigen projecten af",
    "Opleiding",
    "Grotius College",
    "Havo",
    "Talen",
    "• Nederlands (C2, als eerste taal)",
    "• Engels (B1, zelfstandig op het werk)",
  ]);
  const text = pdf.lines.join(" ");
  assert.match(text, /Ik zoek een bijbaan in een kledingwinkel, 8 tot 12 uur per week\./);
  assert.match(text, /op zaterdag en in de schoolvakanties/);
  assert.deepEqual(page.trouble(), []);
});

test("keyboard only, in Dutch: a first sheet worth printing within 20 actions", async () => {
  const page = await site.open();
  const student = new Keyboard(page);
  await student.goOn(screens[1].nl);
  await student.choose(/^Stage/);
  await student.goOn(screens[2].nl);
  await student.tick("Vakken vullen in een winkel");
  await student.fold("Zorgen voor anderen");
  await student.tick("Oppassen op kinderen");
  await student.goOn(screens[3].nl);
  for (const name of ["lege plekken bijvullen", "Schappen vullen", "Samenwerken", "Klantgericht"]) await student.tick(name);
  await student.fold("Oppassen op kinderen");
  const children = page.locator("details.card").filter({ has: page.getByRole("heading", { name: "Oppassen op kinderen" }) });
  for (const name of ["met kinderen spelen", "Oppassen op kinderen", "Betrouwbaar", "Geduldig"]) await student.tick(name, children);
  assert.ok(student.actions <= 20, `${student.actions} actions`);
  inOrder(await sheetWith(page, (lines) => lines.includes("Geduldig: met kinderen spelen")), [
    "Vaardigheden",
    "Schappen vullen, Oppassen op kinderen",
    "Geduldig, Samenwerken, Klantgericht, Betrouwbaar",
    "Werkervaring",
    "Vakkenvuller",
    "Schappen vullen: lege plekken bijvullen",
    "Gezin",
    "Oppas",
    "Geduldig: met kinderen spelen",
  ]);
  assert.deepEqual(page.trouble(), []);
});

test("by mouse, in English, without typing more than a name", async () => {
  const page = await site.open({ context: { locale: "en-GB" } });
  const next = async (number) => {
    await page.locator("#next").click();
    await arrive(page, screens[number].en);
  };
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("heading", { level: 1, name: screens[0].en }).waitFor();
  await next(1);
  await page.getByRole("radio", { name: /^Internship/ }).check();
  await next(2);
  await page.getByRole("checkbox", { name: "Stocking shelves in a shop" }).check();
  await next(3);
  await page.getByRole("checkbox", { name: "refilling empty spots" }).check();
  await page.getByRole("group", { name: "This shows:" }).getByRole("checkbox").first().check();
  await next(4);
  await page.getByRole("searchbox").fill("Excel");
  await page.getByRole("button", { name: "Excel", exact: true }).click();
  await next(5);
  await page.getByRole("button", { name: "Add a language" }).click();
  await page.getByLabel("Language", { exact: true }).selectOption("Dutch");
  await page.getByLabel("How well?").selectOption({ label: "B1 – on my own at work" });
  await next(6);
  await page.getByLabel("Name", { exact: true }).fill("Ravi O'Brien");
  await next(7);
  await page.getByText(say("check::COMPUTER", "en")).click();
  await page.locator("#computer pre").filter({ hasText: /^Ravi O'Brien\n/ }).waitFor({ state: "attached" });
  await next(8);
  const file = await downloadBy(page, () => page.getByRole("button", { name: say("shell::DOWNLOAD", "en") }).click());
  assert.equal(file.name, "CV Ravi O'Brien.pdf");
  const pdf = await readPdf(file.bytes);
  inOrder(pdf.lines, ["Ravi O'Brien", "Profile", "Skills", "• Shelf stocking, Excel", "Work experience", "Shelf stacker", "• Shelf stocking: refilling empty spots", "Languages"]);
  assert.deepEqual(page.trouble(), []);
});

test("who knows when, but has not said it yet, gets no date made up", async () => {
  const page = await site.open({ hash: "#/school" });
  await page.getByRole("button", { name: say("school::ADD_SCHOOL") }).click();
  await page.getByLabel(say("school::SCHOOL_NAME")).fill("Grotius College");
  await page.getByLabel(say("school::STATE")).selectOption("Ik zit er nu op en weet wanneer ik klaar ben");
  await sheetWith(page, (lines) => lines.includes("Grotius College") && lines.includes("nu bezig"));
  assert.ok(!(await sheetLines(page)).some((line) => /\d{4}/.test(line)));
  const when = page.getByRole("combobox", { name: new RegExp(`^${say("school::EXPECTED_WHEN").replace("?", "\\?")}.*jaar$`) });
  const year = await when.locator("option").nth(2).textContent();
  await when.selectOption(year);
  await sheetWith(page, (lines) => lines.some((line) => line.includes(`diploma verwacht in ${year}`)));
  assert.deepEqual(page.trouble(), []);
});
