// JSON Resume as its publisher checks it: the command line's files of all sample CVs, against the schema of 1.3.1.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import published from "@jsonresume/schema";

const root = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "vaardig-"));
after(() => rmSync(folder, { recursive: true }));

/// The faults that the published validator finds.
function faults(resume) {
  let found;
  published.validate(resume, (errors) => (found = errors ?? []));
  return found.map((fault) => fault.stack ?? String(fault));
}

/// The JSON Resume that `vaardig convert` makes of a file.
function convert(file, lang) {
  const made = join(folder, `${basename(file, ".vaardig.json")}.${lang}.json`);
  const words = ["run", "--quiet", "--locked", "--bin", "vaardig", "--", "convert", file, made, "--lang", lang];
  execFileSync("cargo", words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  return JSON.parse(readFileSync(made, "utf8"));
}

const samples = ["cv", "saved"].flatMap((kind) => {
  const names = readdirSync(join(root, "tests/fixtures", kind)).filter((name) => name.endsWith(".vaardig.json"));
  return names.map((name) => join(root, "tests/fixtures", kind, name));
});
samples.push(join(root, "src/profile/example.vaardig.json"));

test("the schema accepts what we write", () => {
  assert.ok(samples.length >= 9, `only ${samples.length} samples`);
  for (const file of samples) {
    for (const lang of ["nl", "en"]) {
      assert.deepEqual(faults(convert(file, lang)), [], `${file} in ${lang}`);
    }
  }
});

test("the schema accepts what we recognise in the CVs of others", () => {
  const folder = join(root, "tests/fixtures/recognition");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  assert.ok(texts.length >= 12, `only ${texts.length} texts`);
  for (const text of texts) {
    const words = ["run", "--quiet", "--locked", "--bin", "vaardig", "--", "read", join(folder, text)];
    const said = execFileSync("cargo", words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    assert.deepEqual(faults(JSON.parse(said)), [], text);
  }
});

test("the schema refuses what we leave out or write otherwise", () => {
  const resume = convert(join(root, "src/profile/example.vaardig.json"), "nl");
  const broken = [
    (it) => (it.basics.email = "noor@"),
    (it) => (it.basics.url = "www.noor.nl"),
    (it) => (it.work = [{ startDate: "sep 2024" }]),
    (it) => (it.work = [{ endDate: "" }]),
    (it) => (it.work = [{ highlights: "een" }]),
    (it) => (it.skills = [{ name: 5 }]),
  ];
  for (const breakIt of broken) {
    const copy = structuredClone(resume);
    breakIt(copy);
    assert.notDeepEqual(faults(copy), [], String(breakIt));
  }
});
