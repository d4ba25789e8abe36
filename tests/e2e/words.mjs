// The words of the screens, read from where the app has them, so that a better wording does not break a test.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./harness.mjs";

const folder = join(root, "src/text/screen");
const said = new Map();
for (const file of readdirSync(folder)) {
  const source = readFileSync(join(folder, file), "utf8");
  for (const [, name, nl, en] of source.matchAll(/pub const (\w+): Label =\s*label\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",?\s*\)/g)) {
    said.set(`${file.slice(0, -3)}::${name}`, { nl, en });
  }
}

/** A message by the name that the code has for it: `say("done::WIPE_NO")`. */
export function say(name, lang = "nl") {
  if (!said.has(name)) throw new Error(`no message is called ${name}`);
  return said.get(name)[lang];
}
