// Anyone can use it: axe-core on every screen, zoom, focus, targets, titles; in both languages, light and dark.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { violations } from "./axe.mjs";
import { laptop, openSite, phone } from "./harness.mjs";
import { arrive, openEverything, screens, student } from "./student.mjs";
import { say } from "./words.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** What stands beside the nine screens. */
const pages = [
  { hash: "#/example", nl: "Een voorbeeld", en: "An example" },
  { hash: "#/privacy", nl: "Privacy", en: "Privacy" },
  { hash: "#/accessibility", nl: "Toegankelijkheid", en: "Accessibility" },
  { hash: "#/about", nl: "Over Vaardig", en: "About Vaardig" },
  { hash: "#/more", nl: "Meer met je cv", en: "More with your CV" },
  { hash: "#/more/files", nl: "Je cv als Word of tekst", en: "Your CV as Word or text" },
  { hash: "#/more/tips", nl: "Alle tips", en: "All tips" },
  { hash: "#/more/check", nl: "Een ander cv nakijken", en: "Check another CV" },
];
const places = [...screens, ...pages];

/** A page in this language, empty or with the CV of a student. */
async function open({ lang = "nl", cv = false, context = {} } = {}) {
  const page = await site.open({ context });
  if (lang === "en") await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("heading", { level: 1, name: screens[0][lang] }).waitFor();
  if (cv) await student(page);
  return page;
}

async function go(page, place, lang) {
  await page.evaluate((hash) => (location.hash = hash), place.hash);
  await page.getByRole("heading", { level: 1, name: place[lang], exact: true }).waitFor();
  await openEverything(page);
}

/** Runs the check at every place, and names the place with what it found. */
async function everywhere(page, lang, check) {
  const found = {};
  for (const place of places) {
    await go(page, place, lang);
    const at = await check(page, place);
    if (at.length > 0) found[place.hash] = at;
  }
  assert.deepEqual(found, {});
}

// Two at a time, for the two cores that are there.
describe("axe-core finds nothing", { concurrency: 2 }, () => {
  for (const lang of ["nl", "en"]) {
    for (const cv of [false, true]) {
      test(`${lang}, ${cv ? "a full CV, everything unfolded" : "empty"}, light and dark`, async () => {
        const page = await open({ lang, cv });
        await everywhere(page, lang, async () => {
          await page.emulateMedia({ colorScheme: "light" });
          const light = await violations(page);
          // In the dark only the colours are others.
          await page.emulateMedia({ colorScheme: "dark" });
          const dark = await violations(page, ["color-contrast"]);
          return [...light, ...dark.map((line) => `dark: ${line}`)];
        });
      });
    }
  }

  test("with the settings open, in each of the looks", async () => {
    const page = await open({ cv: true });
    await go(page, screens[1], "nl");
    const menu = page.locator("#settings");
    await menu.locator("summary").click();
    for (const look of ["Groter", "Ruim", "Rustig", "Licht", "Donker"]) {
      await menu.getByRole("radio", { name: look, exact: true }).check();
      assert.deepEqual(await violations(page), [], look);
    }
  });

  test("and it would find something", async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector("main").append(document.createElement("input")));
    assert.match((await violations(page)).join(), /^label /);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(() => {
      const { style } = document.querySelector(".lead");
      [style.color, style.backgroundColor] = ["#888", "#999"];
    });
    assert.match((await violations(page, ["color-contrast"])).join(), /^color-contrast /);
  });
});

/** What sticks out at the right of the window. */
function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1);
    return [`${document.documentElement.scrollWidth} > ${width}`, ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
  });
}

describe("nothing scrolls sideways", { concurrency: 2 }, () => {
  for (const [what, viewport, looks] of [
    ["400 % zoom", { width: 320, height: 640 }, []],
    ["the phone", phone, []],
    ["400 % zoom with larger text and wide spacing", { width: 320, height: 640 }, ["Groter", "Ruim"]],
    ["the school laptop with larger text and wide spacing", laptop, ["Groter", "Ruim"]],
  ]) {
    test(what, async () => {
      const page = await open({ cv: true, context: { viewport } });
      await page.locator("#settings > summary").click();
      for (const look of looks) await page.locator("#settings").getByRole("radio", { name: look, exact: true }).check();
      assert.deepEqual(await tooWide(page), [], "with the settings open");
      await page.locator("#settings > summary").click();
      await everywhere(page, "nl", tooWide);
    });
  }
});

test("every control is at least 24 by 24 pixels, or has room around it", async () => {
  for (const viewport of [laptop, phone]) {
    const page = await open({ cv: true, context: { viewport } });
    await everywhere(page, "nl", () =>
      page.evaluate(() => {
        const isInText = (element) => element.matches("p a, li a") && getComputedStyle(element).display === "inline";
        const target = (element) => (element.matches("input[type=radio], input[type=checkbox]") ? (element.closest("label") ?? element) : element);
        const small = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((element) => {
          const { width, height } = target(element).getBoundingClientRect();
          return element.checkVisibility({ visibilityProperty: true }) && !isInText(element) && !element.matches(".skip") && (width < 24 || height < 24);
        });
        return small.map((element) => `${element.outerHTML.slice(0, 120)} ${JSON.stringify(target(element).getBoundingClientRect())}`);
      }),
    );
  }
});

test("a new screen has the focus on its heading and a title without personal data", async () => {
  const page = await open({ cv: true });
  for (const [number, screen] of screens.entries()) {
    assert.equal(await page.title(), `${screen.nl} · Vaardig`);
    if (number + 1 === screens.length) break;
    await page.locator("#next").click();
    await arrive(page, screens[number + 1].nl);
  }
  await page.getByRole("link", { name: "Privacy" }).click();
  await arrive(page, "Privacy");
  await page.goBack();
  await arrive(page, screens.at(-1).nl);
});

test("the skip link is the first stop, comes into sight, and leads to the question", async () => {
  const page = await open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: say("shell::SKIP") });
  assert.ok(await skip.evaluate((link) => link === document.activeElement));
  await page.waitForFunction(() => document.activeElement.getBoundingClientRect().top >= 0);
  await page.keyboard.press("Enter");
  await arrive(page, screens[0].nl);
  assert.equal(new URL(page.url()).hash.replace("#/start", ""), "");
});

test("the focus is always in sight", async () => {
  const page = await open({ cv: true });
  for (const screen of screens) {
    await go(page, screen, "nl");
    const hidden = [];
    // Tips come a moment later, and push what stands below them down.
    if (screen.hash === "#/check") await page.locator(".tips > li").first().waitFor();
    await page.locator("h1#heading").focus();
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === document.body) return true;
        const shown = at.closest("label") ?? at;
        const style = getComputedStyle(at);
        const mark = [at, shown, at.nextElementSibling].some((part) => part && (parseFloat(getComputedStyle(part).outlineWidth) > 0 && getComputedStyle(part).outlineStyle !== "none"));
        const { top, bottom, left } = shown.getBoundingClientRect();
        const middle = document.elementFromPoint(left + 5, Math.max(0, Math.min(innerHeight - 1, (top + bottom) / 2)));
        return (mark && bottom > 0 && top < innerHeight && middle && (shown.contains(middle) || middle.contains(shown))) || `${at.outerHTML.slice(0, 100)} mark ${mark} ${style.outline} ${top} ${bottom} ${middle?.outerHTML.slice(0, 60)}`;
      });
      if (seen !== true) hidden.push(seen);
    }
    assert.deepEqual(hidden, [], screen.hash);
  }
});

test("Escape closes the settings and gives the focus back", async () => {
  const page = await open();
  const menu = page.locator("#settings");
  await menu.locator("summary").click();
  await menu.getByRole("radio", { name: "Donker" }).check();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  await page.keyboard.press("Escape");
  assert.equal(await menu.getAttribute("open"), null);
  assert.ok(await menu.locator("summary").evaluate((summary) => summary === document.activeElement));
});

test("choosing the other language in the settings keeps the focus there", async () => {
  const page = await open();
  const menu = page.locator("#settings");
  await menu.locator("summary").click();
  await menu.getByRole("radio", { name: "Nederlands" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("heading", { level: 1, name: screens[0].en }).waitFor();
  await page.waitForFunction(() => document.activeElement.closest("#settings"));
});

test("changes are told to who can't see them", async () => {
  const page = await open();
  await page.evaluate(() => (location.hash = "#/did"));
  const count = page.getByRole("status").filter({ hasText: say("did::NOTHING_YET") });
  await count.waitFor();
  await page.locator("#did-kassa").check();
  await page.getByRole("status").filter({ hasText: "1 gekozen" }).waitFor();
  await page.locator("#did-kassa").uncheck();
  await page.getByRole("status").filter({ hasText: say("shell::REMOVED") }).waitFor();
});
