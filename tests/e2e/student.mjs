// A student who makes a CV: with the keyboard alone, or with the mouse. Both name what they want by its label, as a person would.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

/** The nine screens: the hash, and the heading in both languages. */
export const screens = [
  { hash: "#/start", nl: "Maak je eerste cv", en: "Make your first CV" },
  { hash: "#/goal", nl: "Waar is je cv voor?", en: "What is your CV for?" },
  { hash: "#/did", nl: "Wat doe je of heb je gedaan?", en: "What do you do, or have you done?" },
  { hash: "#/tell", nl: "Vertel kort", en: "Tell it briefly" },
  { hash: "#/skills", nl: "Dit kun jij", en: "What you can do" },
  { hash: "#/school", nl: "School, talen en certificaten", en: "School, languages, certificates" },
  { hash: "#/you", nl: "Over jou", en: "About you" },
  { hash: "#/check", nl: "Even controleren", en: "A last look" },
  { hash: "#/done", nl: "Klaar", en: "Done" },
];

/** Waits until the screen with this heading stands, and its heading has the focus. */
export async function arrive(page, heading) {
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("h1#heading"));
}

/** Clicks, and gives `{ name, bytes }` of the file that is downloaded. */
export async function downloadBy(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The CV as text, from the view beside the sheet: its lines; none while the sheet is empty. */
export function sheetLines(page) {
  return page.evaluate(() => [...document.querySelectorAll(".side .sheet-text :is(h2, h3, h4, p, li)")].map((part) => part.textContent));
}

/** Waits for the sheet to say this: it is made beside the screen, a moment later. Gives its lines. */
export async function sheetWith(page, isThere) {
  let lines = [];
  for (let tries = 0; tries < 100; tries += 1) {
    lines = await sheetLines(page);
    if (isThere(lines)) return lines;
    await page.waitForTimeout(50);
  }
  return assert.fail(`the sheet says:\n${lines.join("\n")}`);
}

/** Reaches everything with Tab and Shift+Tab, and counts what it takes. It never moves the focus in another way. */
export class Keyboard {
  /** Each activation, each arrow, each option chosen and each field filled. */
  actions = 0;
  /** Every character typed. */
  typed = 0;

  constructor(page) {
    this.page = page;
  }

  /** Tabs until this control has the focus. For a radio button any of its group will do, as only one of them is a stop. */
  async reach(target) {
    assert.equal(await target.count(), 1, `not one but ${await target.count()}: ${target}`);
    const element = await target.elementHandle();
    for (let presses = 0; presses < 150; presses += 1) {
      const where = await element.evaluate((element) => {
        const at = document.activeElement;
        if (at === element || (element.type === "radio" && at.type === "radio" && at.name === element.name)) return "here";
        return at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING && at !== document.body ? "before" : "after";
      });
      if (where === "here") return;
      await this.page.keyboard.press(where === "before" ? "Shift+Tab" : "Tab");
    }
    assert.fail(`Tab does not reach ${target}`);
  }

  async press(target, key) {
    await this.reach(target);
    await this.page.keyboard.press(key);
    this.actions += 1;
  }

  /** Presses a button or follows a link. */
  button(name) {
    return this.press(this.page.getByRole("button", { name, exact: true }).and(this.page.locator(":visible")), "Enter");
  }

  /** Opens or closes something that folds. */
  fold(name) {
    return this.press(this.page.locator("summary:visible").filter({ hasText: name }), "Enter");
  }

  /** Ticks a box. */
  async tick(name, within = this.page) {
    // What is ticked may be shown once more, above; the list is the last.
    const box = within.getByRole("checkbox", { name, exact: true }).and(this.page.locator(":visible")).last();
    await this.press(box, "Space");
    assert.ok(await box.isChecked(), `${name} is ticked`);
  }

  /** Chooses one of several: with Space where the focus arrives, else with the arrows. */
  async choose(name) {
    const radio = this.page.getByRole("radio", { name });
    await this.reach(radio);
    const isHere = () => radio.evaluate((radio) => radio === document.activeElement);
    if (await isHere()) {
      if (!(await radio.isChecked())) await this.press(radio, "Space");
    }
    for (let presses = 0; !(await isHere()); presses += 1) {
      assert.ok(presses < 10, `the arrows do not reach ${name}`);
      await this.page.keyboard.press("ArrowDown");
      this.actions += 1;
    }
    assert.ok(await radio.isChecked(), `${name} is chosen`);
  }

  /** Fills an empty text field. */
  async type(label, text, within = this.page) {
    const field = within.getByLabel(label, { exact: true }).and(this.page.locator(":visible"));
    await this.reach(field);
    await this.page.keyboard.type(text);
    this.actions += 1;
    this.typed += [...text].length;
    assert.equal(await field.inputValue(), text);
  }

  /** Chooses from a list by typing how the option begins. */
  async select(label, option, within = this.page) {
    const list = within.getByLabel(label, { exact: true }).and(this.page.locator("select:visible"));
    await this.reach(list);
    await this.page.keyboard.type(option);
    this.actions += 1;
    this.typed += [...option].length;
    const chosen = await list.evaluate((list) => list.selectedOptions[0]?.textContent.trim());
    assert.ok(chosen.startsWith(option), `${label}: ${chosen} is chosen, not ${option}`);
  }

  /** Goes on to the next screen, by its one primary button. */
  async goOn(heading) {
    await this.press(this.page.locator("#next"), "Enter");
    await arrive(this.page, heading);
  }
}

/** The CV of a student with something on every screen, as the file to go on with. */
export const cvFile = new URL("../fixtures/saved/v1-full.vaardig.json", import.meta.url).pathname;

/** Opens that CV on the first screen. */
export async function student(page, file = cvFile) {
  await page.locator("#open").setInputFiles(file);
  await page.locator("#opened[data-kind=good]").waitFor();
}

/** Unfolds everything on the screen, so that every part of it is there to be checked. */
export async function openEverything(page) {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
}
