// The page starts under its policy: from a subfolder, with and without workers, and with a plain sentence where it can't.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { base, dist, openSite } from "./harness.mjs";

let site;
before(async () => (site = await openSite()));
after(() => site.close());

// What each program answers without knowing a student: an empty page, and what is wrong with a file.
const preview = JSON.stringify("preview");
const open = JSON.stringify({ open: { lang: "nl" } });
const noDocument = [...Buffer.from(JSON.stringify({ lang: "nl", title: "CV", author: "", blocks: [] }))];
const requests = { typesetter: [preview, noDocument], opener: [open, []] };
const emptyPage = { width: 59528, height: 84189, shapes: [] };
const emptyFile = { refused: { reason: "Dit bestand is leeg. Kies een ander bestand." } };

function ask(page, name) {
  const asked = async ([name, [json, bytes]]) => JSON.parse((await vaardig[name].request(json, new Uint8Array(bytes))).json);
  return page.evaluate(asked, [name, requests[name]]);
}

test("everything arrives, the programs answer, nothing is refused", async () => {
  const page = await site.open();
  await page.evaluate(() => vaardig.ready);
  assert.deepEqual(await ask(page, "typesetter"), { preview: { pages: [emptyPage], missing: [] } });
  assert.deepEqual(await ask(page, "opener"), emptyFile);
  assert.ok(await page.evaluate(() => document.fonts.check('700 1em "Open Sans"')));
  assert.deepEqual(page.trouble(), []);
});

test("the policy stands first in the page and is the strict one", async () => {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const head = html.slice(html.indexOf("<head>"));
  assert.match(head, /^<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(head)[1];
  const directives = Object.fromEntries(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));
  const boot = directives["script-src"].split(" ").pop();
  assert.match(boot, /^'sha256-[A-Za-z0-9+/]{43}='$/);
  assert.deepEqual(directives, {
    "default-src": "'none'",
    "script-src": `'self' 'wasm-unsafe-eval' ${boot}`,
    "style-src": "'self'",
    "img-src": "data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self' blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "object-src": "'none'",
    "frame-src": "'none'",
  });
  assert.doesNotMatch(html, /\sstyle="/);
});

test("the policy is enforced: what it forbids fails in page and worker", async () => {
  // Answered by the test, so that only the policy can be what stops it.
  const answer = (page) => page.context().route("https://example.org/**", (route) => route.fulfill({ body: "out", headers: { "access-control-allow-origin": "*" } }));
  const page = await site.open({ before: answer });
  const outcome = await page.evaluate(async () => {
    const tried = (work) => work().then(() => "went out", () => "stopped");
    const inWorker = new Worker(URL.createObjectURL(new Blob(["fetch('https://example.org').then(() => postMessage('went out'), () => postMessage('stopped'))"])));
    return {
      page: await tried(() => fetch("https://example.org")),
      worker: await new Promise((resolve) => (inWorker.onmessage = ({ data }) => resolve(data))),
      inline: await tried(async () => {
        const script = document.createElement("script");
        script.textContent = "globalThis.inlineRan = true";
        document.head.append(script);
        if (!globalThis.inlineRan) throw new Error();
      }),
    };
  });
  assert.deepEqual(outcome, { page: "stopped", worker: "stopped", inline: "stopped" });
  assert.ok(page.trouble().some((line) => line.startsWith("console: policy: connect-src")));
});

test("all requests stay in the folder, and there is none after ready", async () => {
  const page = await site.open();
  await ask(page, "typesetter");
  await ask(page, "opener");
  await page.waitForTimeout(500);
  const requests = page.requests();
  assert.ok(requests.length >= 11, `${requests.length} requests`);
  assert.deepEqual(requests.filter(({ url }) => !new URL(url).pathname.startsWith(base)), []);
  assert.deepEqual(requests.filter(({ afterReady }) => afterReady), []);
});

for (const [how, script] of Object.entries({
  "is missing": "delete globalThis.Worker",
  "throws": "globalThis.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } }",
  "fails to start": "globalThis.Worker = class extends Worker { constructor() { super('data:,') } }",
})) {
  test(`the programs run in the page where Worker ${how}`, async () => {
    const page = await site.open({ before: (page) => page.addInitScript(script) });
    assert.deepEqual(await ask(page, "typesetter"), { preview: { pages: [emptyPage], missing: [] } });
    assert.deepEqual(await ask(page, "opener"), emptyFile);
    const stopped = await page.evaluate(() => vaardig.opener.request(null).then(() => "answered", (reason) => reason instanceof Error));
    assert.equal(stopped, true);
    assert.deepEqual(await ask(page, "opener"), emptyFile);
  });
}

test("a program that stops fails one request and is replaced for the next", async () => {
  const counting = "globalThis.started = []; globalThis.Worker = class extends Worker { constructor(url, options) { super(url, options); started.push(options.name) } }";
  const page = await site.open({ before: (page) => page.addInitScript(counting) });
  const outcome = await page.evaluate(async (json) => {
    const { typesetter } = vaardig;
    await typesetter.request(json);
    const asked = [typesetter.request(json), typesetter.request(null), typesetter.request(json)];
    const settled = await Promise.allSettled(asked);
    return { kinds: settled.map(({ status }) => status), isError: settled[1].reason instanceof Error, started: globalThis.started.filter((name) => name === "typesetter") };
  }, preview);
  assert.deepEqual(outcome, { kinds: ["fulfilled", "rejected", "fulfilled"], isError: true, started: ["typesetter", "typesetter"] });
});

test("stop ends the request at work; the next one is answered", async () => {
  const page = await site.open();
  const outcome = await page.evaluate(async (json) => {
    await vaardig.opener.request(json);
    const asked = vaardig.opener.request(json).then(() => "answered", (reason) => reason.message);
    await Promise.resolve();
    vaardig.opener.stop();
    return [await asked, (await vaardig.opener.request(json)).json];
  }, open);
  assert.deepEqual(outcome, ["opener: stopped", JSON.stringify(emptyFile)]);
});

test("bytes given to a program stay the caller's own", async () => {
  const page = await site.open();
  const left = await page.evaluate(async (json) => {
    const bytes = new Uint8Array([1, 2, 3]);
    await vaardig.opener.request(json, bytes);
    return [...bytes];
  }, open);
  assert.deepEqual(left, [1, 2, 3]);
});

test("the static first screen lets the student choose English before the app is there", async () => {
  const page = await site.open({ ready: false, before: (page) => page.route("**/*.wasm", () => {}) });
  await page.getByRole("heading", { name: "Maak je eerste cv" }).waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Make your first CV" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Maak je eerste cv" }).count(), 0);
  assert.deepEqual(await page.evaluate(() => [vaardig.lang, document.documentElement.lang]), ["en", "en"]);
});

test("a browser without WebAssembly gets a plain sentence in both languages", async () => {
  const page = await site.open({ ready: false, before: (page) => page.addInitScript("delete globalThis.WebAssembly") });
  const text = await page.getByRole("alert").innerText();
  assert.match(text, /Deze browser kan deze website niet openen/);
  assert.match(text, /This browser can’t open this website/);
  assert.deepEqual(page.trouble(), []);
});

test("a page without JavaScript says so in both languages", async () => {
  const page = await site.open({ ready: false, context: { javaScriptEnabled: false } });
  const text = await page.locator("main").innerText();
  assert.match(text, /Maak je eerste cv/);
  assert.match(text, /heeft JavaScript nodig/);
  assert.match(text, /needs JavaScript/);
});

for (const [what, pattern] of [["the app", "**/app-*.wasm"], ["the rest of the app", "**/rest-*.wasm"], ["a worker's program", "**/reader-*.wasm"], ["a font", "**/*.ttf"]]) {
  test(`when ${what} does not arrive, a sentence and a button say so`, async () => {
    const page = await site.open({ ready: false, before: (page) => page.route(pattern, (route) => route.abort()) });
    await page.getByText("Een deel van deze website kwam niet aan.").waitFor();
    await page.getByText("A part of this website did not arrive.").waitFor();
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Opnieuw laden" }).click();
    await page.waitForSelector("html[data-ready=true]", { state: "attached" });
  });
}

test("the first screen works before the rest of the app is there", async () => {
  const rest = deferred();
  const withhold = (page) => page.route("**/rest-*.wasm", async (route) => {
    await rest.promise;
    await route.continue();
  });
  // Someone who was here before: a CV of two words, and a text that could not be understood.
  const own = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "nl-NL" });
  const before = await site.openIn(own, { hash: "#/you" });
  await before.evaluate(() => (location.hash = "#/start"));
  await before.getByText("Niemand, hij is van mij").click();
  await before.evaluate(() => (location.hash = "#/you"));
  await before.locator("#name").fill("Sanne");
  await before.getByText("Bewaard", { exact: false }).first().waitFor();
  await before.close();

  const page = await site.openIn(own, { before: withhold, ready: false });
  await page.getByRole("button", { name: "Verder met mijn cv" }).or(page.locator("#next")).first().waitFor();
  await page.locator("#settings summary").click();
  for (const choice of await page.locator("#settings label").all()) await choice.click();
  await page.locator("#menu-lang-en ~ .text, label[for=menu-lang-en]").first().click();
  await page.getByRole("heading", { name: "Make your first CV" }).waitFor();
  await page.keyboard.press("Escape");
  for (const choice of await page.locator("fieldset.rows label").all()) await choice.click();
  for (const link of await page.locator(".progress a, .foot a, p a").all()) {
    await link.click();
    await page.evaluate(() => (location.hash = "#/start"));
    await page.getByRole("heading", { name: "Make your first CV" }).waitFor();
  }
  await page.locator("#open").setInputFiles({ name: "cv.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await page.locator("#opened[data-kind=warn]").waitFor();
  await page.getByRole("button", { name: /over/ }).click();
  await page.locator(".notice[data-kind=warn] button").first().click();
  await page.locator("#undo").click();
  await page.locator("#redo").click();
  await page.locator("#next").click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), undefined);
  assert.deepEqual(page.trouble(), []);
  rest.resolve();
  await page.getByRole("heading", { name: "What is your CV for?" }).waitFor();
  assert.deepEqual(page.trouble(), []);
});

test("a file that isn't the one we built is refused", async () => {
  const changed = async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0, 1, 0])]) });
  };
  const page = await site.open({ ready: false, before: (page) => page.route("**/reader-*.wasm", changed) });
  await page.getByText("Een deel van deze website kwam niet aan.").waitFor();
});

for (const [what, answer, wanted] of [
  ["is there", { contentType: "application/json", body: '{"school":"X"}' }, '{"school":"X"}'],
  ["is missing", { status: 404, body: "no" }, ""],
  ["is a web page", { contentType: "text/html", body: "<!doctype html>" }, ""],
  ["is as big as it may be", { contentType: "application/json", body: " ".repeat(65536) }, " ".repeat(65536)],
  ["is too big", { contentType: "application/json", body: " ".repeat(65537) }, ""],
]) {
  test(`the school's settings: the file ${what}`, async () => {
    const page = await site.open({ before: (page) => page.route("**/config.json", (route) => route.fulfill(answer)) });
    assert.equal(await page.evaluate(() => vaardig.config), wanted);
  });
}

function deferred() {
  let settle;
  const promise = new Promise((resolve) => (settle = resolve));
  return { promise, resolve: settle };
}
