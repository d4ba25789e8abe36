// What every browser test needs: dist/ served from a subfolder, a Chromium, and pages that remember what happened.
//
//   const site = await openSite();              // once per file
//   const page = await site.open();             // a fresh browser context, the app ready
//   ...
//   assert.deepEqual(page.trouble(), []);       // no error, no violation of the policy
//   await site.close();
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../.ci/serve.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const dist = join(root, "dist");

/** The folder of a portal in which the app runs: no file may be asked from outside it. */
export const base = "/portal/vaardig/";

/** The school laptop. */
export const laptop = { width: 1366, height: 768 };
/** The phone. */
export const phone = { width: 360, height: 740 };

const places = [
  process.env.CHROME,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const quiet = [
  "--no-sandbox", // root in a container has no other way
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium or Chrome: the one that CHROME names, else the first that is found. */
export async function launchChromium(options = {}) {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error("No Chromium found. Install one, or name it: CHROME=/path/to/chrome make test");
  return chromium.launch({ executablePath, args: quiet, ...options });
}

/** Serves the built folder and starts a browser. `open` gives a page, `close` ends both. */
export async function openSite({ folder = dist } = {}) {
  if (!existsSync(join(folder, "index.html"))) throw new Error("dist/ is not there: run `make build` first");
  const [server, browser] = await Promise.all([serve(folder, { base }), launchChromium()]);
  const site = {
    url: server.url,
    browser,
    /** A page in a context of its own. `context` is for Playwright's newContext, `before` runs on the page before it loads. */
    async open({ hash = "", context = {}, before = async () => {}, ready = true } = {}) {
      const own = await browser.newContext({ viewport: laptop, locale: "nl-NL", ...context });
      return site.openIn(own, { hash, before, ready });
    },
    /** A page (a second tab) in a context that exists. */
    async openIn(context, { hash = "", before = async () => {}, ready = true } = {}) {
      const page = watch(await context.newPage());
      page.setDefaultTimeout(10_000);
      await before(page);
      await page.goto(server.url + hash);
      if (ready) await whenReady(page);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
  return site;
}

/** Waits until everything has arrived. */
export async function whenReady(page) {
  try {
    await page.waitForSelector("html[data-ready=true]", { state: "attached", timeout: 20_000 });
  } catch {
    throw new Error(`the page did not become ready: ${page.trouble().join("; ") || "without a message"}`);
  }
}

/**
 * Makes the page remember. `page.trouble()`: console errors and warnings, uncaught errors, violations of the policy,
 * failed requests. `page.requests()`: `{ url, afterReady }` of every request.
 */
export function watch(page) {
  const trouble = [];
  const requests = [];
  let ready = false;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) trouble.push(`console: ${message.text()}`);
    if (message.text() === "harness: ready") ready = true;
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push({ url: request.url(), afterReady: ready });
  });
  page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} stops ${event.blockedURI}`);
    });
    // The moment of ready, in the order of the page's own events.
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.ready !== "true") return;
      observer.disconnect();
      console.debug("harness: ready");
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  });
  page.trouble = () => [...trouble];
  page.requests = () => [...requests];
  return page;
}
