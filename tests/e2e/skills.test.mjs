// From screen 3 to a CV with eight proven skills, for who never had a job: three cards, few answers, with the keyboard alone.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openSite } from "./harness.mjs";
import { readPdf } from "./pdf.mjs";
import { arrive, downloadBy, Keyboard, screens, sheetWith } from "./student.mjs";
import { say } from "./words.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The most questions that a student answers for it. Ticks in one list answer one question. */
const mostAnswers = 15;

/** A student who answers questions, and counts them. What is to tick is named by its id, which no better wording changes. */
class Student extends Keyboard {
  answers = 0;

  constructor(page, lang) {
    super(page);
    this.lang = lang;
  }

  /** Ticks these boxes of one list: one answer. Gives their words. */
  async tickAll(boxes) {
    const words = [];
    for (const box of boxes) {
      if (!(await box.isVisible())) await this.press(this.page.locator("details").filter({ has: box }).locator("> summary"), "Enter");
      await this.press(box, "Space");
      assert.ok(await box.isChecked(), `${box} is ticked`);
      words.push(await box.evaluate((box) => box.labels[0].textContent.trim()));
    }
    this.answers += 1;
    return words;
  }

  /** Ticks in the list whose ids begin so: these, or all that it offers. */
  async tickIn(list, names) {
    const boxes = names ? names.map((name) => this.page.locator(`[id="${list}${name}"]`)) : await this.page.locator(`[id^="${list}"]`).all();
    return this.tickAll(boxes);
  }

  /** Fills a field: one answer. */
  async fill(field, text) {
    await this.reach(field);
    await this.page.keyboard.type(text);
    this.answers += 1;
    this.actions += 1;
    this.typed += [...text].length;
    assert.equal(await field.inputValue(), text);
  }
}

/** Goes to the third screen, ticks these activities, and stands before the cards. */
async function begin(lang, activities) {
  const page = await site.open({ context: { locale: lang === "nl" ? "nl-NL" : "en-GB" } });
  const student = new Student(page, lang);
  await student.choose(lang === "nl" ? "Nederlands" : "English");
  await page.getByRole("heading", { level: 1, name: screens[0][lang], exact: true }).waitFor();
  await page.evaluate((hash) => (location.hash = hash), screens[2].hash);
  await arrive(page, screens[2][lang]);
  await student.tickIn("did-", activities);
  await student.goOn(screens[3][lang]);
  return student;
}

/** Opens the card at this place, unless it stands open, and ticks tasks and skills. Gives the card and its skills. */
async function tell(student, at, tasks, skills) {
  const card = student.page.locator("details.card").nth(at);
  if (!(await card.evaluate((card) => card.open))) await student.press(card.locator("> summary"), "Enter");
  const id = (await card.getAttribute("id")).replace("card-", "");
  await student.tickIn(`task-${id}-`, tasks);
  return { card, skills: await student.tickIn(`shows-${id}-`, skills) };
}

/** Goes on to the end, fills in the name, and takes the PDF: its lines, each bullet on one. */
async function download(student) {
  const { page, lang } = student;
  await student.goOn(screens[5][lang]);
  await student.goOn(screens[6][lang]);
  await student.type(say("you::NAME", lang), "Daan Visser");
  await student.goOn(screens[7][lang]);
  await student.goOn(screens[8][lang]);
  const send = page.getByRole("button", { name: say("shell::DOWNLOAD", lang) });
  const { bytes } = await downloadBy(page, () => student.press(send, "Enter"));
  const { lines, pages } = await readPdf(bytes);
  assert.equal(pages.length, 1);
  return lines;
}

/** Each of these skills stands in the block, and opens a bullet, in the same words. */
function holdsProven(lines, skills, lang) {
  const from = lines.indexOf(lang === "nl" ? "Vaardigheden" : "Skills");
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => /^(Werkervaring|Vrijwilligerswerk|Projecten|Work experience|Volunteering|Projects)$/.test(line));
  const block = rest.slice(0, to).join(" ").replaceAll("• ", ", ").split(",").map((skill) => skill.trim()).filter(Boolean);
  const leads = rest.slice(to).filter((line) => line.startsWith("• ") && line.includes(": "));
  const leading = leads.flatMap((line) => line.slice(2).split(": ")[0].split(", "));
  for (const skill of skills) {
    assert.ok(block.includes(skill), `${skill} is not in the block: ${block.join(" | ")}`);
    assert.ok(leading.includes(skill), `${skill} opens no bullet:\n${lines.join("\n")}`);
  }
  return block;
}

/** Care at home, a team and games: activities, tasks and skills by id. */
const cards = [
  { activity: "teamsport", tasks: ["trainen", "wedstrijden"], skills: ["doorzetten", "samenwerken"] },
  { activity: "mantelzorg", tasks: ["koken", "boodschappen", "plannen", "meegaan"], skills: ["zorgen-voor-anderen", "plannen", "begrip-tonen"] },
  { activity: "gamen", tasks: ["bouwen", "helpen"], skills: ["online-samenwerken", "mods-en-levels-maken", "uitleg-geven"] },
];
const activities = cards.map(({ activity }) => activity);

/** What is told in words: of the team by a question, of the games by a number. */
const told = {
  nl: {
    question: "Wat was lastig?",
    answers: ["Ons doel stond leeg.", "Ik ging keepen en de rest dekte mij."],
    sentence: "Ons doel stond leeg. Aanpak: ik ging keepen en de rest dekte mij.",
    team: "• Online samenwerken: speelde in een vast team van 5 spelers",
  },
  en: {
    question: "What was hard?",
    answers: ["Our goal was empty.", "The keeper was ill, so I kept goal."],
    sentence: "Our goal was empty. What I did: the keeper was ill, so I kept goal.",
    team: "• Working together online: played in a regular team of 5 players",
  },
};

describe("eight proven skills in three cards, by keyboard", () => {
  for (const lang of ["nl", "en"]) {
    test(`with an example by a question, ${lang}`, async () => {
      const { question, answers, sentence, team } = told[lang];
      const student = await begin(lang, activities);
      const { page } = student;
      const proven = [];
      for (const [at, { tasks, skills }] of cards.entries()) {
        const { card, skills: words } = await tell(student, at, tasks, skills);
        proven.push(...words);
        if (at === 0) {
          // A question is chosen and answered, its sentence is taken over, and then it is said what it shows.
          await student.press(card.getByRole("button", { name: question, exact: true }), "Enter");
          for (const [at, text] of answers.entries()) await student.fill(page.locator(`#answer-${at}`), text);
          assert.equal(await card.locator(".composed").textContent(), sentence);
          await student.press(card.getByRole("button", { name: say("tell::USE_SENTENCE", lang) }), "Enter");
          await page.waitForFunction(() => document.activeElement?.matches("textarea"));
          assert.equal(await page.evaluate(() => document.activeElement.value), sentence, "the sentence can be edited");
          await student.tickAll([card.getByRole("group", { name: say("tell::EXAMPLE_SHOWS", lang) }).getByLabel(words[1])]);
        }
        if (at === 2) await student.fill(card.locator("[inputmode=numeric]"), "5");
      }
      assert.equal(new Set(proven).size, 8);
      assert.ok(student.answers <= mostAnswers, `${student.answers} answers`);
      console.log(`${lang}: ${proven.length} skills, ${student.answers} answers, ${student.actions} actions, ${student.typed} characters`);
      await student.goOn(screens[4][lang]);
      const rows = page.locator("ol.list > .item");
      assert.equal(await rows.count(), 8);
      assert.equal(await rows.filter({ has: page.locator(".proofs li") }).count(), 8, "each has its example");
      const lines = await download(student);
      assert.equal(holdsProven(lines, proven, lang).length, 8);
      assert.ok(lines.includes(team), lines.join("\n"));
      assert.ok(lines.join(" ").includes(`• ${proven[1]}: ${sentence}`), lines.join("\n"));
      assert.deepEqual(page.trouble(), []);
    });

    test(`by ticks alone, ${lang}`, async () => {
      const student = await begin(lang, activities);
      const proven = [];
      for (const at of cards.keys()) proven.push(...(await tell(student, at)).skills);
      const skills = [...new Set(proven)];
      assert.ok(skills.length >= 8, skills.join(", "));
      assert.equal(student.typed, 0);
      assert.ok(student.answers <= mostAnswers, `${student.answers} answers`);
      console.log(`${lang}, ticks alone: ${skills.length} skills, ${student.answers} answers, ${student.actions} actions`);
      await student.goOn(screens[4][lang]);
      const rows = student.page.locator("ol.list > .item");
      assert.equal(await rows.count(), skills.length);
      assert.equal(await rows.filter({ has: student.page.locator(".proofs li") }).count(), skills.length);
      holdsProven(await download(student), skills, lang);
      assert.deepEqual(student.page.trouble(), []);
    });
  }
});

test("twins are pointed out, concrete skills go first, and what has no example may stay off", async () => {
  const page = await site.open();
  const student = new Student(page, "nl");
  await page.evaluate((hash) => (location.hash = hash), screens[4].hash);
  await arrive(page, screens[4].nl);
  const add = async (words) => {
    await page.getByRole("searchbox").fill(words);
    await page.getByRole("button", { name: words, exact: true }).click();
  };
  const names = () => page.locator("ol.list > .item b").allTextContents();
  for (const words of ["Samenwerken", "Koken", "Eten klaarmaken"]) await add(words);
  const notice = page.locator(".notice").filter({ hasText: "lijken op elkaar" });
  await student.button("Houd beide");
  await notice.waitFor({ state: "detached" });
  assert.deepEqual(await names(), ["Samenwerken", "Koken", "Eten klaarmaken"]);
  await student.button(say("skills::CONCRETE_FIRST"));
  assert.deepEqual(await names(), ["Koken", "Eten klaarmaken", "Samenwerken"]);
  assert.equal(await page.getByRole("button", { name: say("skills::CONCRETE_FIRST") }).count(), 0);
  await sheetWith(page, (lines) => lines.includes("Koken, Eten klaarmaken"));
  await student.tick(say("skills::ONLY_PROVEN"));
  await sheetWith(page, (lines) => !lines.includes("Koken, Eten klaarmaken"));
  await student.fold(say("skills::MIRROR"));
  await page.getByText("Samenwerken met allerlei mensen: op je cv als “Samenwerken”").waitFor();
  assert.deepEqual(page.trouble(), []);
});

test("who used AI is asked for tool, task, result and check", async () => {
  const student = await begin("nl", ["ai"]);
  const { page } = student;
  await student.button("Wat met AI?");
  const use = page.getByRole("button", { name: say("tell::USE_SENTENCE") });
  const answers = ["ChatGPT", "oefenvragen gemaakt voor biologie", "een 7,5 voor de toets", "elk antwoord met mijn boek"];
  for (const [at, text] of answers.entries()) {
    assert.equal(await use.isDisabled(), at < 3, "tool, task and result make the sentence");
    await student.fill(page.locator(`#answer-${at}`), text);
  }
  await student.press(use, "Enter");
  const sentence = "Oefenvragen gemaakt voor biologie (ChatGPT). Resultaat: een 7,5 voor de toets. Zelf gecontroleerd: elk antwoord met mijn boek.";
  await sheetWith(page, (lines) => lines.includes(sentence));
  assert.equal(await page.locator(".scaffold").count(), 0, "the question folds away");
  assert.deepEqual(page.trouble(), []);
});

test("a task that shows a skill is ticked where the skill asks for an example", async () => {
  const student = await begin("nl", ["teamsport"]);
  const { page } = student;
  await tell(student, 0, ["kantine"], ["doorzetten"]);
  await page.getByText(/^Nog geen voorbeeld van: Doorzetten\.$/).waitFor();
  await student.goOn(screens[4].nl);
  await student.fold(say("skills::WHERE"));
  const did = page.getByRole("group", { name: say("skills::DID_YOU") }).getByRole("checkbox");
  await student.press(did.first(), "Space");
  const row = page.locator("ol.list > .item").filter({ hasText: "Doorzetten" });
  await row.locator(".proofs li").first().waitFor();
  const proof = await row.locator(".proofs li").first().textContent();
  await sheetWith(page, (lines) => lines.includes(`Doorzetten: ${proof}`));
  assert.deepEqual(page.trouble(), []);
});
