// axe-core, the checker of accessibility, in a page.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds; with rules, only by these. */
export async function violations(page, rules) {
  // Evaluated by the debugger, which the page's policy doesn't bind.
  await page.evaluate(`window.axe || (() => { ${axe} })()`);
  const { violations } = await page.evaluate((runOnly) => axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) }), rules);
  return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 4).map((node) => `${id} (${help}): ${node.html.slice(0, 200)} ${node.any.map((check) => check.message).join("; ")}`));
}
