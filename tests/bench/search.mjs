// What a key costs in the search field, in the reader itself, over a taxonomy of the size of ESCO.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../e2e/harness.mjs";

const labels = 14_000; // in each language, as ESCO has
const seed = 20_261_122;

/** What students type, key by key; the last ones are long, wrong, or nowhere. */
const typed = ["kassa", "vakken vullen", "ik kan goed met mensen omgaan", "organise events", "voetbaltraining", "programeren in pyton", "e", "zzzzzz"];

/** Compiles a seeded taxonomy into `folder`; gives its bytes. */
export function seededTaxonomy(folder) {
  const random = seeded(seed);
  const words = ourWords();
  for (const lang of ["nl", "en"]) {
    const rows = ["conceptUri,preferredLabel,altLabels"];
    for (let number = 0; number < labels; number += 1) {
      rows.push(`https://example.org/skill/${number},${label(words[lang], lang, random)},${label(words[lang], lang, random)}`);
    }
    writeFileSync(join(folder, `skills_${lang}.csv`), rows.join("\n"));
  }
  const out = join(folder, "seeded.vaardig");
  const tables = ["nl", "en"].map((lang) => join(folder, `skills_${lang}.csv`));
  const report = execFileSync("cargo", ["run", "--quiet", "--locked", "--bin", "vaardig", "--", "taxonomy", ...tables, out], { cwd: root, encoding: "utf8" });
  console.log(`bench: ${report.trim().split("\n").slice(-2).map((line) => line.trim()).join("; ")}`);
  return readFileSync(out);
}

/**
 * Asks the reader of the page for every beginning of what is typed. Gives milliseconds a key: `worker` (what the program
 * worked on it), `there` (until the page has the answer).
 */
export async function measureSearch(page) {
  return page.evaluate(async (typed) => {
    const times = { worker: [], there: [], found: 0 };
    for (let round = 0; round < 4; round += 1) {
      for (const text of typed) {
        for (let end = 1; end <= text.length; end += 1) {
          const request = JSON.stringify({ search: { of: "skills", text: text.slice(0, end), lang: "nl" } });
          const start = performance.now();
          const { json, took } = await vaardig.reader.request(request);
          const there = performance.now() - start;
          times.found += JSON.parse(json).found.filter(({ words }) => words).length;
          // The first round warms up.
          if (round > 0) {
            times.there.push(there);
            times.worker.push(took);
          }
        }
      }
    }
    return times;
  }, typed);
}

/** Runs in the page before anything else: lets every worker say how long it worked on an answer. */
export function timeWorkers() {
  const timer = `{
    const answer = self.postMessage.bind(self);
    let start;
    addEventListener("message", () => (start = performance.now()));
    self.postMessage = (data, transfer = []) => answer({ ...data, took: performance.now() - start }, transfer);
  }\n`;
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => make(blob.type === "text/javascript" ? new Blob([timer, blob], { type: blob.type }) : blob);
}

/** Two to five words; in Dutch every third is a compound. */
function label(words, lang, random) {
  const word = () => words[Math.floor(random() * words.length)];
  const count = 2 + Math.floor(random() * 4);
  const chosen = Array.from({ length: count }, () => (lang === "nl" && random() < 1 / 3 ? word() + word() : word()));
  return chosen.join(" ");
}

/** The distinct words of our own tables, by language. */
function ourWords() {
  const found = { nl: new Set(), en: new Set() };
  for (const folder of ["src/skill/skills", "src/skill/activities"]) {
    for (const file of readdirSync(join(root, folder))) {
      const text = readFileSync(join(root, folder, file), "utf8");
      for (const [, nl, en] of text.matchAll(/label\(\s*"([^"]*)",\s*"([^"]*)",?\s*\)/g)) {
        for (const [lang, words] of Object.entries({ nl, en })) for (const word of words.toLowerCase().match(/\p{L}{2,}/gu) ?? []) found[lang].add(word);
      }
    }
  }
  return { nl: [...found.nl], en: [...found.en] };
}

/** Equal numbers for an equal seed: mulberry32. */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
