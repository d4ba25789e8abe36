// Prints what a visitor downloads, and fails above the budgets or when a program is not valid wasm.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const kB = 1000;

// One row a budget: which files count, and how many bytes they may be.
const budgets = [
  { what: "first screen", counts: /^(index\.html|assets\/(style|app)-.*)$/, brotli: 300 * kB, gzip: 380 * kB },
  { what: "typesetter", counts: /^assets\/typesetter-.*\.wasm$/, brotli: 600 * kB },
  { what: "reader", counts: /^assets\/reader-.*\.wasm$/, brotli: 500 * kB },
  { what: "opener", counts: /^assets\/opener-.*\.wasm$/, brotli: 500 * kB },
  { what: "fonts", counts: /^assets\/.*\.ttf$/, brotli: 100 * kB },
];
const shown = [".html", ".css", ".js", ".wasm", ".ttf"];

const problems = [];
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && shown.includes(extname(entry.name)))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort((a, b) => extname(a).localeCompare(extname(b)) || a.localeCompare(b))
  .map((path) => {
    const bytes = readFileSync(path);
    const name = path.slice(dist.length + 1).replaceAll("\\", "/");
    if (name.endsWith(".wasm") && !WebAssembly.validate(bytes)) problems.push(`${name} is not valid in Node ${process.version}`);
    return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  });

const row = (name, ...cells) => console.log(name.padEnd(36) + cells.map((cell) => String(cell).padStart(12)).join(""));
row("bytes", "raw", "gzip", "brotli");
for (const { name, raw, gzip, brotli } of files) row(name, raw, gzip, brotli);

console.log();
row("budget", "gzip", "of", "brotli", "of");
for (const budget of budgets) {
  const counted = files.filter(({ name }) => budget.counts.test(name));
  if (counted.length === 0) problems.push(`${budget.what}: no file found`);
  const sum = (unit) => counted.reduce((total, file) => total + file[unit], 0);
  row(budget.what, sum("gzip"), budget.gzip ?? "-", sum("brotli"), budget.brotli);
  for (const unit of ["gzip", "brotli"]) {
    if (sum(unit) > budget[unit]) problems.push(`${budget.what}: ${sum(unit)} bytes ${unit}, budget ${budget[unit]}`);
  }
}

for (const problem of problems) console.error(`size: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
