// The last step of the build, run by Trunk as its post_build hook on the folder that becomes dist/.
//
// It shrinks the wasm, bundles the styles and the boot script, names every file by its content, and writes into
// index.html the hash of each file and the policy that says to the browser: nothing leaves this page.
// `make dev` builds skip wasm-opt and the policy, because live reload needs an inline script and a socket.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, transformSync } from "esbuild";
import { behindDoors } from "./reach.mjs";
import { split } from "./split.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
const browsers = ["chrome109", "firefox115", "safari16.4"];
const programs = ["app", "typesetter", "reader", "opener"];
const faces = ["regular", "bold", "italic"];
const layers = ["tokens", "base", "form", "shell", "preview", "print"];

const kept = join(root, "target/wasm-opt");

const sizeFlags = [
  "-Oz",
  // What rustc did not inline stays apart: copies cost more on the way than calls at work.
  "--always-inline-max-function-size=0",
  "--flexible-inline-max-function-size=0",
  "--one-caller-inline-max-function-size=0",
];

// Exactly what rustc emits; more would let wasm-opt write what older browsers refuse.
const features = [
  "--enable-bulk-memory",
  "--enable-bulk-memory-opt",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
  "--enable-mutable-globals",
  "--enable-reference-types",
  "--enable-multivalue",
];

if (!dist) throw new Error("seal.mjs is Trunk's hook: run `make build`");
mkdirSync(join(dist, "assets"), { recursive: true });

const files = { fonts: {} };
await Promise.all(programs.map(sealProgram));
for (const face of faces) files.fonts[face] = place(face, "ttf", readFileSync(join(root, `target/fonts/${face}.ttf`)));
copyFileSync(join(root, "target/fonts/OFL.txt"), join(dist, "assets/OFL.txt"));
const style = place("style", "css", bundleStyles());
const script = await bundleBoot();
sealPage();

async function sealProgram(name) {
  const wasm = join(dist, `${name}_bg.wasm`);
  const glue = join(dist, `${name}.js`);
  files[name] = {
    glue: place(name, "js", wrapGlue(name, readFileSync(glue, "utf8"))),
    ...(release && name === "app" ? await sealHalves(wasm) : { wasm: place(name, "wasm", release ? await shrink(name, wasm) : readFileSync(wasm)) }),
  };
  rmSync(wasm);
  rmSync(glue);
}

// The app comes in two: what the first screen needs, and what its doors lead to.
async function sealHalves(wasm) {
  const text = join(kept, "whole.wat");
  mkdirSync(kept, { recursive: true });
  await binaryen("wasm-dis", ...features, wasm, "-o", text);
  const isDoor = (name) => /7vaardig3app4door/.test(name);
  // wasm-bindgen keeps no relocations: they are read from what the linker wrote.
  const { stdout } = await promisify(execFile)("cargo", ["metadata", "--no-deps", "--format-version=1"], { cwd: root });
  const linked = join(JSON.parse(stdout).target_directory, "wasm32-unknown-unknown/web/app.wasm");
  const seal = async ([name, half]) => {
    const path = join(kept, `${name}.wat`);
    writeFileSync(path, half);
    return place(name, "wasm", await shrink(name, path));
  };
  const { first, rest } = split(readFileSync(text, "utf8"), isDoor, behindDoors(readFileSync(linked), isDoor));
  const [wasmOfFirst, wasmOfRest] = await Promise.all([["app", first], ["rest", rest]].map(seal));
  return { wasm: wasmOfFirst, rest: wasmOfRest };
}

// Glue of wasm-bindgen holds one instance in global names. As a function it can be started anew, and beside others.
function wrapGlue(name, glue) {
  if (!/^(let|const|var) wasm_bindgen\b/m.test(glue)) throw new Error(`${name}: the glue is not of the kind no-modules`);
  const code = `(globalThis.vaardigPrograms ??= {}).${name} = () => {\n${glue}\nreturn wasm_bindgen;\n};`;
  return transformSync(code, { minify: release, target: browsers }).code;
}

// The result is kept beside the fonts, because wasm-opt takes longer than everything else here.
async function shrink(name, wasm) {
  const small = join(kept, `${name}.wasm`);
  const keyFile = join(kept, `${name}.key`);
  const key = createHash("sha256").update(readFileSync(wasm)).update([...sizeFlags, ...features].join()).digest("hex");
  if (!existsSync(keyFile) || !existsSync(small) || readFileSync(keyFile, "utf8") !== key) {
    mkdirSync(kept, { recursive: true });
    await binaryen("wasm-opt", ...sizeFlags, ...features, wasm, "-o", small);
    writeFileSync(keyFile, key);
  }
  return readFileSync(small);
}

function binaryen(tool, ...flags) {
  return promisify(execFile)(process.execPath, [join(root, "node_modules/binaryen/bin", tool), ...flags]);
}

function bundleStyles() {
  const folder = join(root, "style");
  const present = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".css")) : [];
  const unknown = present.filter((file) => !layers.includes(file.slice(0, -4)));
  if (unknown.length > 0) throw new Error(`style/${unknown[0]} has no place in the order of .ci/seal.mjs`);
  const sheets = layers.filter((layer) => present.includes(`${layer}.css`)).map((layer) => readFileSync(join(folder, `${layer}.css`), "utf8"));
  const code = [`@layer ${layers.join(", ")};`, ...sheets].join("\n");
  return transformSync(code, { loader: "css", minify: release, target: browsers }).code;
}

async function bundleBoot() {
  const options = { bundle: true, write: false, format: "iife", minify: release, target: browsers, legalComments: "none" };
  const bundle = async (entry, define) => {
    const { outputFiles } = await build({ ...options, entryPoints: [join(root, "src/boot", entry)], define });
    return outputFiles[0].text;
  };
  const adapter = await bundle("worker.js", {});
  return bundle("page.js", { FILES: JSON.stringify(files), ADAPTER: JSON.stringify(adapter) });
}

function sealPage() {
  const page = join(dist, "index.html");
  let html = readFileSync(page, "utf8");
  const put = (from, to) => {
    const found = html.split(from).length - 1;
    if (found !== 1) throw new Error(`index.html: ${found} times ${from}, wanted once`);
    html = html.replace(from, () => to);
  };
  html = html.replace(/<!--.*?-->\n?/gs, "").replace(/<link data-trunk[^>]*>\n?/g, "");
  put('<link rel="stylesheet" href="style.css">', `<link rel="stylesheet" href="${style.url}" integrity="${style.integrity}">`);
  put('<script src="boot.js"></script>', `<script>${script}</script>`);
  if (release) put('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy()}">`);
  writeFileSync(page, html);
}

function policy() {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' '${hash("sha256", script)}'`,
    "style-src 'self'",
    "img-src data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
  ].join("; ");
}

/** Writes a file under a name that tells its content, so that a host may let browsers keep it for ever. */
function place(name, kind, content) {
  const url = `assets/${name}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${kind}`;
  writeFileSync(join(dist, url), content);
  return { url, integrity: hash("sha384", content) };
}

function hash(algorithm, content) {
  return `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;
}
