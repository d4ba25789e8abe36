// A plain sentence in both languages, above whatever is on the screen, when the page can't go on.

/** Shows the sentence of index.html for `why`: "files", "browser" or "stopped". The first one stays. */
export function rescue(why) {
  const box = document.getElementById("rescue");
  if (!box.hidden) return;
  box.querySelector("button").addEventListener("click", () => location.reload());
  box.querySelector(`[data-rescue="${why}"]`).hidden = false;
  box.hidden = false;
}
