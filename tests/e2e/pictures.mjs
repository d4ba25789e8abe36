// Takes the pictures of the README, on the built folder: `make pictures`. Look at them before you commit them.
import { join } from "node:path";
import { openCv } from "../bench/keys.mjs";
import { laptop, openSite, phone, root } from "./harness.mjs";
import { arrive } from "./student.mjs";

/** A student who never had a job. */
const student = join(root, "tests/fixtures/cv/no-job-yet.vaardig.json");

const pictures = [
  { name: "laptop", hash: "#/skills", heading: "Dit kun jij", context: { viewport: laptop } },
  { name: "phone", hash: "#/tell", heading: "Vertel kort", context: { viewport: phone, deviceScaleFactor: 2, isMobile: true, hasTouch: true } },
];

const site = await openSite();
try {
  for (const { name, hash, heading, context } of pictures) {
    const page = await site.open({ context });
    await page.getByRole("radio", { name: /^Niemand/ }).check();
    await openCv(page, student);
    await page.goto(page.url().replace(/#.*/, hash));
    await arrive(page, heading);
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(0, 0);
    // What a screen says about saving, it says within the second.
    await page.waitForTimeout(1000);
    if (page.trouble().length > 0) throw new Error(page.trouble().join("; "));
    const path = join(root, "tests/pictures", `${name}.png`);
    await page.screenshot({ path, animations: "disabled" });
    console.log(path);
    await page.context().close();
  }
} finally {
  await site.close();
}
