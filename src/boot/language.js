// The choice of language on the static first screen, until the app takes over.

/** Lets the student switch before the app is there; the app reads the choice from `vaardig.lang`. Dutch is shown at first. */
export function offerLanguages() {
  for (const button of document.querySelectorAll("[data-choose]")) {
    button.addEventListener("click", () => choose(button.dataset.choose));
  }
  return "";
}

function choose(lang) {
  globalThis.vaardig.lang = lang;
  document.documentElement.lang = lang;
  for (const part of document.querySelectorAll("[data-in]")) part.hidden = part.dataset.in !== lang;
  for (const button of document.querySelectorAll("[data-choose]")) {
    button.setAttribute("aria-pressed", String(button.dataset.choose === lang));
  }
}
