// How fast it is, beside another program that makes the same CV: `make bench`, on the built folder.
//
// Milliseconds depend on the machine and on what else it does; the ratio was taken in one Chromium, in turns, and says
// more. Nothing here fails on a clock: it fails when a result is not what it should be.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { serve } from "../../.ci/serve.mjs";
import { dist, openSite, root, watch, whenReady } from "../e2e/harness.mjs";
import { measureKeys, openCv } from "./keys.mjs";
import { measureReading } from "./reading.mjs";
import { measureSearch, seededTaxonomy, timeWorkers } from "./search.mjs";

const starts = 7; // fresh pages
const batches = 5; // turns of ours and theirs
const perBatch = 10; // PDFs in a turn

const twoPages = join(root, "tests/fixtures/cv/three-internships.vaardig.json");
const workshop = join(root, "target/bench");
const rows = [];
const busy = () => loadavg()[0].toFixed(1);
const busyBefore = busy();

const site = await openSite();
try {
  measureNative();
  await measurePdf();
  await measureStart();
  await measureTyping();
  await measureSearching();
  await measurePrograms();
} finally {
  await site.close();
}
print();

/** The CV in a release build for this machine. */
function measureNative() {
  console.log("bench: building the native measurement (the first time takes minutes)");
  const test = ["test", "--quiet", "--locked", "--release", "--test", "typeset", "--", "--ignored", "--nocapture", "how_long"];
  const { status, stdout, stderr } = spawnSync("cargo", test, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`cargo ${test.join(" ")}: ${stdout}${stderr}`);
  const milliseconds = (time) => parseFloat(time) * { ns: 1e-6, "µs": 1e-3, ms: 1, s: 1e3 }[/[a-zµ]+$/.exec(time)[0]];
  for (const [, what, median, fastest] of stdout.matchAll(/^(.*): (\S+) \(fastest (\S+)\)$/gm)) {
    addRow(`native: ${what}`, milliseconds(median), milliseconds(fastest), 200);
  }
}

/** The CV by our workers and by react-pdf, in turns. Ours goes from the profile through the document, as in the app; theirs starts from the document. */
async function measurePdf() {
  const { profile } = JSON.parse(readFileSync(twoPages, "utf8"));
  const date = { year: 2026, month: 11, day: 22, hour: 8, minute: 0, second: 0 };
  const rival = await serveRival();
  const openOurs = () => site.open();
  const openTheirs = async () => {
    const page = watch(await site.browser.newPage());
    await page.goto(rival.url);
    await page.waitForFunction(() => globalThis.ready);
    return page;
  };
  const ours = (page, times) => page.evaluate(makeOurs, [profile, date, times]);
  const pages = { ours: await openOurs(), theirs: await openTheirs() };
  const cv = await pages.ours.evaluate(async (profile) => {
    const { bytes } = await vaardig.reader.request('"document"', new TextEncoder().encode(JSON.stringify(profile)));
    return JSON.parse(new TextDecoder().decode(bytes));
  }, profile);
  const theirs = (page, times) => page.evaluate(makeTheirs, [cv, times]);

  const first = { ours: [], theirs: [] };
  for (let i = 0; i < starts; i++) {
    for (const [name, open, make] of [["ours", openOurs, ours], ["theirs", openTheirs, theirs]]) {
      const page = await open();
      first[name].push(...(await make(page, 1)).times);
      await page.context().close();
    }
  }

  const warm = { ours: [], theirs: [] };
  // Warms both up, and keeps what they made: compare them by eye in target/bench/.
  keep("ours.pdf", await ours(pages.ours, perBatch));
  keep("react-pdf.pdf", await theirs(pages.theirs, perBatch));
  for (let i = 0; i < batches; i++) {
    warm.ours.push(...(await ours(pages.ours, perBatch)).times);
    warm.theirs.push(...(await theirs(pages.theirs, perBatch)).times);
  }
  for (const page of Object.values(pages)) {
    if (page.trouble().length > 0) throw new Error(page.trouble().join("; "));
    await page.context().close();
  }
  await rival.close();

  addPair("PDF in Chromium, warm", warm.ours, warm.theirs, "10 ms, 5 times faster");
  addPair("PDF in Chromium, the first of a page", first.ours, first.theirs);
}

function keep(name, { pdf }) {
  const bytes = Buffer.from(pdf, "base64");
  writeFileSync(join(workshop, name), bytes);
  const sheets = bytes.toString("latin1").match(/\/Type ?\/Page\b/g)?.length;
  if (sheets !== 2) throw new Error(`${name} has ${sheets} pages, wanted 2`);
}

// Runs in the page. Ours goes to both workers and back; the PDF is tagged.
async function makeOurs([profile, date, times]) {
  const taken = [];
  let answer;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const { bytes } = await vaardig.reader.request('"document"', new TextEncoder().encode(JSON.stringify(profile)));
    answer = await vaardig.typesetter.request(JSON.stringify({ pdf: { date } }), bytes);
    taken.push(performance.now() - start);
  }
  return { times: taken, pdf: btoa(Array.from(answer.bytes, (byte) => String.fromCharCode(byte)).join("")) };
}

// Runs in the rival's page.
async function makeTheirs([cv, times]) {
  const taken = [];
  let blob;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    blob = await rival.make(cv);
    taken.push(performance.now() - start);
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { times: taken, pdf: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };
}

/** A page with react-pdf and the fonts of dist/. The fonts are there before the first PDF is asked for, as ours are. */
async function serveRival() {
  mkdirSync(workshop, { recursive: true });
  const fonts = ["regular", "bold", "italic"].map((face) => [face, readdirSync(join(dist, "assets")).find((file) => file.startsWith(`${face}-`))]);
  for (const [face, file] of fonts) cpSync(join(dist, "assets", file), join(workshop, `${face}.ttf`));
  await build({
    entryPoints: [join(root, "tests/bench/react-pdf.mjs")],
    outfile: join(workshop, "rival.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome109",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const script = `
    import * as rival from "./rival.js";
    globalThis.rival = rival;
    const load = async (face) => [face, URL.createObjectURL(await (await fetch(face + ".ttf")).blob())];
    rival.useFonts(Object.fromEntries(await Promise.all(["regular", "bold", "italic"].map(load))));
    globalThis.ready = true;`;
  writeFileSync(join(workshop, "index.html"), `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">${script}</script>`);
  return serve(workshop);
}

/** From the navigation to the app's own first screen, and to everything being there. */
async function measureStart() {
  const cold = { heading: [], ready: [] };
  const warm = { heading: [], ready: [] };
  for (let i = 0; i < starts; i++) {
    const page = await site.open({ ready: false, before: (page) => page.addInitScript(noteArrival) });
    for (const kind of [cold, warm]) {
      if (kind === warm) await page.reload();
      await whenReady(page);
      const { heading, ready } = await page.evaluate(() => arrival);
      kind.heading.push(heading);
      kind.ready.push(ready);
    }
    await page.context().close();
  }
  add("start: first screen, new visitor", cold.heading);
  add("start: first screen, second load", warm.heading);
  add("start: everything there, new visitor", cold.ready);
  add("start: everything there, second load", warm.ready);
}

// Runs in the page before anything else. The static page has a heading too; the app's has an id.
function noteArrival() {
  globalThis.arrival = {};
  new MutationObserver(() => {
    if (document.getElementById("heading")) arrival.heading ??= performance.now();
    if (document.documentElement?.dataset.ready === "true") arrival.ready ??= performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-ready"] });
}

/** What a key does, on a CV of two pages. */
async function measureTyping() {
  const page = await site.open();
  await openCv(page, twoPages);
  const name = await measureKeys(page, { hash: "#/you", field: "#name", text: "Annamariacornelia", changes: ".sheet" });
  add("key press: name in the field handled", name.handled, "16 ms");
  add("key press: name in the field painted", name.painted);
  add("key press: preview changed", name.changed, "50 ms");
  const search = await measureKeys(page, { hash: "#/skills", field: "#search", text: "evenementenorganiseren" });
  add("key press: search field handled", search.handled, "16 ms");
  if (page.trouble().length > 0) throw new Error(page.trouble().join("; "));
  await page.context().close();
}

/** The reader's search: over our lexicon, and over a school's taxonomy of 14,000 labels a language besides. */
async function measureSearching() {
  mkdirSync(workshop, { recursive: true });
  const body = seededTaxonomy(workshop);
  const seeded = async (page) => {
    await page.route("**/config.json", (route) => route.fulfill({ contentType: "application/json", body: '{"taxonomy":"seeded.vaardig"}' }));
    await page.route("**/seeded.vaardig", (route) => route.fulfill({ body }));
  };
  for (const [what, school] of [["our lexicon", async () => {}], ["14,000 labels a language", seeded]]) {
    const before = async (page) => {
      await page.addInitScript(timeWorkers);
      await school(page);
    };
    const page = await site.open({ before });
    const { worker, there, found } = await measureSearch(page);
    if ((found > 0) !== (school === seeded)) throw new Error(`${what}: ${found} rows of a taxonomy`);
    if (page.trouble().length > 0) throw new Error(page.trouble().join("; "));
    add(`search a key, ${what}: in the reader`, worker, "5 ms");
    addRow(`search a key, ${what}: the slowest`, Math.max(...worker), Math.max(...worker), worker.length);
    add(`search a key, ${what}: there and back`, there);
    await page.context().close();
  }
}

/** What the programs beside the page read. */
async function measurePrograms() {
  const page = await site.open({ before: (page) => page.addInitScript(timeWorkers) });
  const { readBack, vacancy, privacy } = await measureReading(page, twoPages);
  add("read back: a PDF of two pages", readBack, "100 ms");
  add("vacancy: 1,500 words beside a profile", vacancy, "30 ms");
  add("personal data: 20 kB of text", privacy, "20 ms");
  if (page.trouble().length > 0) throw new Error(page.trouble().join("; "));
  await page.context().close();
}

function add(what, times, aim) {
  addRow(what, median(times), Math.min(...times), times.length, aim);
}

function addPair(what, ours, theirs, aim) {
  add(`${what}: ours`, ours, aim);
  add(`${what}: react-pdf`, theirs);
  const ratio = (of) => `${(of(theirs) / of(ours)).toFixed(1)} x`;
  rows.push([`${what}: ratio`, ratio(median), ratio((times) => Math.min(...times)), "", ""]);
}

function addRow(what, median, fastest, runs, aim = "") {
  const shown = (time) => `${time.toFixed(time < 1 ? 2 : 1)} ms`;
  rows.push([what, shown(median), shown(fastest), String(runs), aim]);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print() {
  const table = [["what", "median", "fastest", "runs", "aim"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
  console.log();
  for (const [what, ...cells] of table) {
    const numbers = cells.slice(0, 3).map((cell, column) => cell.padStart(widths[column + 1]));
    console.log([what.padEnd(widths[0]), ...numbers, cells[3]].join("  ").trimEnd());
  }
  console.log(`\n${cpus().length} cores, ${cpus()[0]?.model.trim()}; load ${busyBefore} before, ${busy()} after; Chromium ${site.browser.version()}, Node ${process.version}`);
}
