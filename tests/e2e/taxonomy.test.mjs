// The search field: it asks the reader while the student types, and covers the taxonomy that a school puts beside the app.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openSite, root } from "./harness.mjs";
import { arrive, screens, sheetWith, student } from "./student.mjs";
import { say } from "./words.mjs";

const taxonomy = await readFile(join(root, "tests/fixtures/skill/taxonomie.vaardig"));

let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** A page whose school names a taxonomy; `file` is what its server answers. */
function atSchool(file, config = { taxonomy: "taxonomie.vaardig" }) {
  return site.open({
    before: async (page) => {
      await page.route("**/config.json", (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(config) }));
      await page.route("**/*.vaardig", (route) => route.fulfill(file));
    },
  });
}

async function toSkills(page) {
  await page.goto(page.url().replace(/#.*|$/, "#/skills"));
  await arrive(page, screens[4].nl);
}

function offered(page) {
  return page.getByRole("group", { name: say("did::FOUND") }).getByRole("button");
}

test("a skill of the school's taxonomy is found behind ours, and stands on the CV in both languages", async () => {
  const page = await atSchool({ contentType: "application/octet-stream", body: taxonomy });
  await toSkills(page);
  await page.getByRole("searchbox").fill("houten schoenen");
  await page.getByRole("button", { name: "Klompen snijden", exact: true }).click();
  await sheetWith(page, (lines) => lines.some((line) => line.includes("Klompen snijden")));
  const known = page.getByRole("button", { name: "Kassa bedienen", exact: true });
  await page.getByRole("searchbox").fill("muntjes");
  await known.waitFor();
  assert.equal(await page.getByRole("button", { name: /betaalautomaat/i }).count(), 0, "a row that is one of ours is offered as ours");
  assert.deepEqual(page.trouble(), []);
  assert.deepEqual(page.requests().filter(({ afterReady }) => afterReady), []);
});

for (const [what, file, note] of [
  ["is missing", { status: 404, body: "no" }, /taxonomie\.vaardig could not be read \(404\)/],
  ["is a web page", { contentType: "text/html", body: "<!doctype html>" }, /not made by this version/],
  ["is damaged", { body: taxonomy.subarray(0, -1) }, /damaged/],
  ["is empty", { body: "" }, /not made by this version/],
]) {
  test(`the school's taxonomy: the file ${what}, and the app goes on without`, async () => {
    const page = await atSchool(file);
    await toSkills(page);
    await page.getByRole("searchbox").fill("kassa");
    await page.getByRole("button", { name: "Kassa bedienen", exact: true }).waitFor();
    const trouble = page.trouble().filter((line) => !/Failed to load resource/.test(line));
    assert.equal(trouble.length, 1, trouble.join("\n"));
    assert.match(trouble[0], note);
  });
}

test("a setting that names no file beside the app asks for nothing", async () => {
  const page = await atSchool({ body: taxonomy }, { taxonomy: "../x/taxonomie.vaardig" });
  await toSkills(page);
  assert.equal(page.requests().filter(({ url }) => url.endsWith(".vaardig")).length, 0);
  assert.match(page.trouble().join(), /config\.json: taxonomy names no file/);
});

test("typing fast shows what fits the last words, and own words can always be added", async () => {
  const page = await site.open();
  await student(page);
  await toSkills(page);
  const field = page.getByRole("searchbox");
  await field.pressSequentially("kassawerk", { delay: 5 });
  await page.getByRole("button", { name: "Kassa bedienen", exact: true }).waitFor();
  await field.fill("zzzzzz");
  await page.getByText(say("did::NOT_FOUND")).waitFor();
  assert.equal(await offered(page).count(), 0);
  await field.fill("excell");
  await page.getByRole("button", { name: "Excel", exact: true }).waitFor();
  await field.press("Enter");
  await sheetWith(page, (lines) => lines.some((line) => line.includes("excell")));
  assert.equal(await field.inputValue(), "");
  assert.equal(await offered(page).count(), 0);
  assert.deepEqual(page.trouble(), []);
});

test("without workers the search runs in the page", async () => {
  const page = await site.open({ before: (page) => page.addInitScript("delete globalThis.Worker") });
  await page.goto(page.url().replace(/#.*|$/, "#/did"));
  await arrive(page, screens[2].nl);
  await page.getByRole("searchbox").fill("voetbaltraining");
  await page.getByRole("group", { name: say("did::FOUND") }).getByRole("checkbox").first().waitFor();
  assert.deepEqual(page.trouble(), []);
});
