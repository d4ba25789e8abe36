// What the browser does with a key: how long until the app is done with it, until it is painted, until the sheet changed.

/** Opens a save file as a student does, and waits for its sheet. */
export async function openCv(page, file) {
  await page.locator("#open").setInputFiles(file);
  await page.locator("#opened[data-kind=good]").waitFor();
  await page.goto(page.url().replace(/#.*|$/, "#/you"));
  await page.locator(".sheet svg path").first().waitFor({ state: "attached" });
}

/**
 * Types `text` in `field` of the screen at `hash`, a key after the other, and gives milliseconds a key since the key
 * went down: `handled` (the app's work on the main thread is done), `painted` (the next frame stands), and, with
 * `changes`, `changed` (the element of that selector is another).
 */
export async function measureKeys(page, { hash, field, text, changes }) {
  await page.goto(page.url().replace(/#.*/, hash));
  await page.locator(field).fill("");
  await page.locator(field).focus();
  await page.waitForTimeout(500);
  await page.evaluate(listen, [field, changes]);
  const all = { handled: [], painted: [], changed: [] };
  for (const key of text) {
    await page.evaluate(() => keys.next());
    await page.keyboard.press(key);
    const times = await page.evaluate(() => keys.measured);
    for (const [what, time] of Object.entries(times)) all[what].push(time);
  }
  return all;
}

// Runs in the page.
function listen([field, changes]) {
  const wanted = changes ? ["handled", "painted", "changed"] : ["handled", "painted"];
  let start, times, done;
  const note = (what) => {
    if (start === undefined || times[what] !== undefined) return;
    times[what] = performance.now() - start;
    if (wanted.every((what) => times[what] !== undefined)) done({ ...times });
  };
  const input = document.querySelector(field);
  input.addEventListener("keydown", (event) => (start = event.timeStamp), { capture: true });
  // The last listener of all: the app's, and the microtasks that they started, come before it.
  addEventListener("input", () => {
    note("handled");
    requestAnimationFrame(() => {
      // A message waits until the frame has been laid out and painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => note("painted");
      port2.postMessage(null);
    });
  });
  if (changes) {
    const target = document.querySelector(changes);
    new MutationObserver(() => note("changed")).observe(target, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  globalThis.keys = {
    next() {
      start = undefined;
      times = {};
      keys.measured = new Promise((resolve) => (done = resolve));
    },
  };
}
