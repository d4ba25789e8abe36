// Tips on the screen for a last look: the reader gives them, three first, and each leads to where something can be done.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openSite } from "./harness.mjs";
import { arrive, student } from "./student.mjs";
import { say } from "./words.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

test("three tips first, the rest on request, and one leads to the field it is about", async () => {
  const page = await site.open({ hash: "#/check" });
  const tips = page.locator(".tips > li");
  const noName = tips.filter({ hasText: "Je naam staat er nog niet op." });
  await noName.waitFor();
  assert.equal(await tips.count(), 3);
  await page.getByRole("button", { name: say("check::MORE_TIPS") }).click();
  await tips.nth(5).waitFor();
  assert.equal(await tips.filter({ hasText: "Je hebt vast meer gedaan dan je denkt." }).count(), 1);
  await noName.getByRole("button", { name: say("shell::GO_THERE") }).click();
  await page.getByRole("heading", { level: 1, name: "Over jou" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "name");
  await page.keyboard.type("Noor Bakker");
  await page.evaluate(() => (location.hash = "#/check"));
  await tips.first().waitFor();
  assert.equal(await noName.count(), 0);
  assert.deepEqual(page.trouble(), []);
});

test("a tip goes when what it is about has changed", async () => {
  const page = await site.open();
  await student(page);
  await page.evaluate(() => (location.hash = "#/check"));
  await arrive(page, "Even controleren");
  const foreign = page.locator(".tips > li").filter({ hasText: "Teksten in een andere taal dan je cv" });
  await foreign.waitFor();
  const language = page.getByRole("group", { name: say("check::LANGUAGE") });
  await language.getByRole("radio", { name: say("check::DUTCH"), exact: true }).check();
  await foreign.waitFor({ state: "detached" });
  assert.deepEqual(page.trouble(), []);
});
