// A browser that translates pages takes every text node away and puts its own in. Two students do the same, one of them
// with such a browser: after each step both must read the same words.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSite } from "./harness.mjs";
import { arrive, cvFile, openEverything, screens } from "./student.mjs";
import { say } from "./words.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Replaces every text node by `<font><font>text</font></font>`, also later ones, as Chrome's translator does. */
function translate() {
  globalThis.replaced = 0;
  const isLeftAlone = (node) => !node.data.trim() || node.parentElement?.closest("head, [translate=no], textarea, script, style, noscript, font");
  const wrap = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = root.nodeType === Node.TEXT_NODE ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.filter((text) => text.isConnected && !isLeftAlone(text))) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
      globalThis.replaced += 1;
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) (type === "characterData" ? [target] : [...addedNodes]).forEach(wrap);
  }).observe(document, { childList: true, subtree: true, characterData: true });
  if (document.body) wrap(document.body);
}

/** What a student reads: the bar, the screen and the foot, and the sheet as text. */
function read(page) {
  return page.evaluate(() => {
    const texts = (selector) => {
      const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (data.trim() && parentElement.checkVisibility()) found.push(data.trim());
      }
      return found;
    };
    const all = (selector, say) => [...document.querySelectorAll(selector)].map(say);
    return {
      title: [document.title, document.documentElement.lang],
      bar: texts(".bar"),
      screen: texts("main .step"),
      values: all("main :is(input, textarea, select)", (control) => `${control.id}: ${control.checked} ${control.value}`),
      // A page of the sheet is painted later than the rest.
      names: all("[aria-label]:not(svg)", (element) => element.getAttribute("aria-label")),
      sheet: all(".side .sheet-text > *", (part) => part.textContent),
      foot: texts(".foot"),
    };
  });
}

/** The words that students press. */
const words = {
  own: "start::NOBODY",
  put: "shell::PUT_BACK",
  card: "tell::REMOVE_CARD",
  school: "school::ADD_SCHOOL",
  language: "school::ADD_LANGUAGE",
  certificate: "school::ADD_CERTIFICATE",
  link: "you::ADD_LINK",
  write: "you::WRITE_MYSELF",
  composed: "you::USE_COMPOSED",
  text: "shell::AS_TEXT",
};

function steps(lang) {
  const word = Object.fromEntries(Object.entries(words).map(([key, name]) => [key, say(name, lang)]));
  const other = lang === "nl" ? "en" : "nl";
  const button = (name) => (page) => page.getByRole("button", { name, exact: true }).last().click();
  const toggle = (id) => (page) => page.locator(`[id="${id}"]`).click();
  const fill = (id, text) => (page) => page.locator(`[id="${id}"]`).fill(text);
  const next = (number) => async (page) => {
    await page.locator("#next").click();
    await arrive(page, screens[number][lang]);
  };
  return {
    "an own computer": (page) => page.getByRole("radio", { name: word.own }).check(),
    "to the goal": next(1),
    "a goal": (page) => page.locator("#goal-1").check(),
    "another goal": (page) => page.locator("#goal-0").check(),
    "what for": fill("direction", "in een winkel"),
    "when": toggle("when-3"),
    "to what was done": next(2),
    "one activity": toggle("did-vakkenvuller"),
    "another": toggle("did-kassa"),
    "away again": toggle("did-kassa"),
    "back again": button(word.put),
    "searching": fill("search", "voetbal"),
    "searching on": fill("search", "voetbalx"),
    "one of one's own": toggle("add-typed"),
    "undo": toggle("undo"),
    "redo": toggle("redo"),
    "to telling": next(3),
    "everything unfolded": openEverything,
    "a task": (page) => page.locator("fieldset input[id^=task-]").first().click(),
    "no task": (page) => page.locator("fieldset input[id^=task-]").first().click(),
    "a task again": (page) => page.locator("fieldset input[id^=task-]").first().click(),
    "a place": (page) => page.locator("input[id^=organisation-]").first().fill("Jumbo"),
    "a month": (page) => page.locator("select[id^=from-]").first().selectOption("9"),
    "a year": (page) => page.locator("select[id$=-year]").first().selectOption({ index: 2 }),
    "still": (page) => page.locator("input[id^=still-]").first().click(),
    "no more": (page) => page.locator("input[id^=still-]").first().click(),
    "a skill": (page) => page.locator("input[id^=shows-]").nth(0).click(),
    "another skill": (page) => page.locator("input[id^=shows-]").nth(2).click(),
    "a number": (page) => page.locator("input[id^=number-]").first().fill("6"),
    "an example": (page) => page.locator("textarea[id^=example-]").first().fill("Hielp een klant"),
    "of what": (page) => page.locator("input[id^=proves-]").first().click(),
    "no example": (page) => page.locator("textarea[id^=example-]").first().fill(""),
    "an example again": (page) => page.locator("textarea[id^=example-]").first().fill("Hielp een klant"),
    "a card less": button(word.card),
    "put back": button(word.put),
    "to the skills": next(4),
    "finding a skill": fill("search", "exc"),
    "finding no skill": fill("search", "jongleren"),
    "a skill of one's own": toggle("add-typed"),
    "up": (page) => page.locator(".row-tools button:enabled").first().click(),
    "where was that": (page) => openEverything(page),
    "to school": next(5),
    "a school": button(word.school),
    "its name": (page) => page.locator("input[id^=school-]").first().fill("Grotius College"),
    "its level": (page) => page.locator("select[id^=level-]").selectOption({ index: 12 }),
    "finished": (page) => page.locator("select[id^=state-]").selectOption({ index: 3 }),
    "a language": button(word.language),
    "which one": (page) => page.locator("select[id^='language-']:not([id^=language-level])").selectOption({ index: 2 }),
    "how well": (page) => page.locator("select[id^=language-level]").selectOption({ index: 3 }),
    "no certificates": toggle("no-certificates"),
    "certificates after all": toggle("no-certificates"),
    "a certificate": button(word.certificate),
    "unfolded": openEverything,
    "a wrong address": (page) => page.locator("input[id^=certificate-url]").fill("http://x"),
    "a right address": (page) => page.locator("input[id^=certificate-url]").fill("https://example.nl"),
    "to the student": next(6),
    "a name": fill("name", "Sanne de Vries"),
    "a wrong mail": fill("email", "sanne.nl"),
    "a right mail": fill("email", "sanne@example.nl"),
    "a link": button(word.link),
    "own sentences": button(word.write),
    "composed sentences": button(word.composed),
    "a last look": next(7),
    "the CV's other language": (page) => page.locator(`#cv-${other}`).check(),
    "both languages": toggle("bilingual"),
    "the computer reads": openEverything,
    "as text": button(word.text),
    "the end": next(8),
    "keeping a file": toggle("save-file"),
    "the screens in the other language": async (page) => {
      await page.locator("#settings > summary").click();
      await page.locator(`#menu-lang-${other}`).click();
      await page.getByRole("heading", { level: 1, name: screens[8][other] }).waitFor();
    },
    "and back": async (page) => {
      if ((await page.locator("#settings").getAttribute("open")) === null) await page.locator("#settings > summary").click();
      await page.locator(`#menu-lang-${lang}`).click();
      await page.getByRole("heading", { level: 1, name: screens[8][lang] }).waitFor();
    },
    "the example": (page) => page.evaluate(() => (location.hash = "#/example")),
    "a guide": (page) => page.evaluate(() => (location.hash = "#/privacy")),
    "back": (page) => page.goBack(),
    "the start": (page) => page.evaluate(() => (location.hash = "#/start")),
    "a bad file": (page) => page.locator("#open").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{]") }),
    "a good file": (page) => page.locator("#open").setInputFiles(cvFile),
    "the end again": (page) => page.evaluate(() => (location.hash = "#/done")),
    "wiping": toggle("wipe"),
    "yes": toggle("wipe-yes"),
  };
}

/** Waits until both read the same; fails with the difference. */
async function agree(what, plain, translated) {
  let [wanted, got] = [];
  for (let tries = 0; tries < 60; tries += 1) {
    [wanted, got] = await Promise.all([read(plain), read(translated)]);
    if (JSON.stringify(wanted) === JSON.stringify(got)) return;
    await plain.waitForTimeout(50);
  }
  const differing = Object.keys(wanted).filter((part) => JSON.stringify(wanted[part]) !== JSON.stringify(got[part]));
  const only = (read) => Object.fromEntries(differing.map((part) => [part, read[part]]));
  assert.deepEqual(only(got), only(wanted), `after “${what}”`);
}

for (const lang of ["nl", "en"]) {
  test(`a translated page in ${lang === "nl" ? "Dutch" : "English"} asks the same as the page itself`, async () => {
    const context = { locale: lang === "nl" ? "nl-NL" : "en-GB" };
    const plain = await site.open({ context });
    const translated = await site.open({ context, before: (page) => page.addInitScript(translate) });
    for (const page of [plain, translated]) {
      if (lang === "en") await page.locator("#lang-en").click();
      await page.getByRole("heading", { level: 1, name: screens[0][lang] }).waitFor();
    }
    for (const [what, step] of Object.entries(steps(lang))) {
      try {
        await step(plain);
      } catch (error) {
        assert.fail(`“${what}” does not even work without a translator: ${error.message}`);
      }
      await step(translated).catch((error) => assert.fail(`“${what}”: ${error.message}; ${translated.trouble().join("; ")}`));
      await agree(what, plain, translated);
    }
    assert.ok((await translated.evaluate(() => globalThis.replaced)) > 500, "the translator was at work");
    assert.deepEqual(translated.trouble(), []);
  });
}

test("a page translated while it is in use goes on", async () => {
  const page = await site.open();
  await page.locator("#next").click();
  await arrive(page, screens[1].nl);
  await page.getByRole("radio", { name: /^Stage/ }).check();
  await page.evaluate(translate);
  await page.getByRole("radio", { name: /^Bijbaan/ }).check();
  await page.getByText("Ik zoek een bijbaan …").waitFor();
  assert.equal(await page.getByText("Ik zoek een stage …").count(), 0);
  for (const number of [2, 3, 4, 5, 6, 7, 8]) {
    await page.locator("#next").click();
    await arrive(page, screens[number].nl);
  }
  assert.deepEqual(page.trouble(), []);
});

test("a question that was left standing would be seen", async () => {
  const [plain, translated] = [await site.open(), await site.open({ before: (page) => page.addInitScript(translate) })];
  await agree("opening", plain, translated);
  await translated.evaluate(() => document.querySelector("main .step").append("Wat is je hobby?"));
  await assert.rejects(agree("a stale question", plain, translated), /Wat is je hobby/);
});
