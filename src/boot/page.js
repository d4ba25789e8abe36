// Starts the page: first the app, then, once it is painted, what else the app will ever need.
//
// .ci/seal.mjs bundles this file into index.html; FILES and ADAPTER are written in there, with the hash of every file.
import { fetchWhole, readConfig, readTaxonomy } from "./files.js";
import { offerLanguages } from "./language.js";
import { Port } from "./port.js";
import { insertProgram, openProgram } from "./program.js";
import { rescue } from "./rescue.js";

const files = FILES;
const workers = ["typesetter", "reader", "opener"];

// What the app reads. `ready` settles when all has arrived; from then on nothing is fetched.
const arrival = deferred();
const half = deferred();
const parts = Object.fromEntries(workers.map((name) => [name, deferred()]));
const vaardig = {
  config: "",
  // The school's taxonomy, which the app names after it has read the config.
  taxonomy: "",
  lang: offerLanguages(),
  typesetter: new Port("typesetter", parts.typesetter.promise),
  reader: new Port("reader", parts.reader.promise),
  opener: new Port("opener", parts.opener.promise),
  // Settles when the second half of the app is there.
  rest: half.promise,
  ready: arrival.promise,
};
globalThis.vaardig = vaardig;
boot();

async function boot() {
  // Nobody has to listen for the failure: the rescue sentence is already on the screen.
  for (const { promise } of [arrival, half]) promise.catch(() => {});
  if (typeof WebAssembly !== "object") return rescue("browser");
  addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) rescue("stopped");
  });
  try {
    const app = await startApp();
    await firstPaint();
    await Promise.all([completeApp(app), fetchTheRest()]);
    lock();
    document.documentElement.dataset.ready = "true";
    arrival.resolve();
  } catch (reason) {
    console.error(reason);
    rescue(reason instanceof WebAssembly.CompileError ? "browser" : "files");
    for (const part of [...Object.values(parts), half, arrival]) part.reject(reason);
  }
}

async function startApp() {
  const [config, module] = await Promise.all([readConfig("config.json"), compile(files.app.wasm), insertProgram(files.app.glue)]);
  vaardig.config = config;
  return openProgram("app", module);
}

// What the first screen does without. On its start it puts its functions into the table of the first half.
async function completeApp({ instance }) {
  if (files.app.rest) await WebAssembly.instantiate(await compile(files.app.rest), { app: instance });
  half.resolve();
}

async function fetchTheRest() {
  // What a program starts with.
  const starts = {
    typesetter: Promise.all(Object.entries(files.fonts).map(([face, file]) => fetchFont(face, file))),
    reader: vaardig.taxonomy && readTaxonomy(vaardig.taxonomy),
  };
  await Promise.all(
    workers.map(async (name) => {
      const { glue, wasm } = files[name];
      const [text, module, bytes] = await Promise.all([fetchWhole(glue), compile(wasm), starts[name]]);
      // The text goes into a blob: a worker from a URL would not stand under the page's policy.
      const source = URL.createObjectURL(new Blob([text, "\n", ADAPTER], { type: "text/javascript" }));
      const start = bytes ? [bytes] : [];
      parts[name].resolve({ module, source, glue, start: name === "opener" ? withTables : () => start });
    }),
  );
}

// The opener works with the tables of the reader; without them it does less.
async function withTables() {
  const answer = await vaardig.reader.request(JSON.stringify("tables")).catch(() => ({}));
  return answer.bytes ? [answer.bytes] : [];
}

// The same bytes serve the screen and the PDF.
async function fetchFont(face, file) {
  const bytes = await fetchWhole(file);
  const [weight, style] = { regular: ["400", "normal"], bold: ["700", "normal"], italic: ["400", "italic"] }[face];
  document.fonts.add(new FontFace("Open Sans", bytes, { weight, style }));
  return new Uint8Array(bytes);
}

async function compile(file) {
  return WebAssembly.compile(await fetchWhole(file));
}

// All has arrived. A policy that closes the last doors can only be added here, not earlier.
function lock() {}

// A page in a background tab is never painted, so half a second also counts.
function firstPaint() {
  return new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function deferred() {
  let settle;
  const promise = new Promise((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle };
}
