// A wasm program and its glue. The glue of each program, as .ci/seal.mjs writes it, only adds a function to
// `vaardigPrograms`; each call of that function makes a fresh instance, so that one that stopped can be replaced.

/** Adds a script of ours to the page. */
export function insertProgram({ url, integrity }) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { src: url, integrity, onload: resolve, onerror: () => reject(new Error(`${url}: not loaded`)) });
    document.head.append(script);
  });
}

/** Starts a program whose glue is there: gives what it exports to JavaScript, and the bare instance behind that. */
export async function openProgram(name, module) {
  const exports = globalThis.vaardigPrograms[name]();
  return { exports, instance: await exports({ module_or_path: module }) };
}
