// Short answers to taps: a toast that passes by itself, an alert that wants to be read.

import { h } from "./dom.js";
import { t } from "./words.js";

const STAYS = 4500;

/** Show a line inside one column; a newer one takes the place of an older one. */
export function showToast(place, text) {
  place.querySelector(".toast")?.remove();
  const note = h("div", { class: "toast", role: "status", "data-role": "toast", dir: "auto" }, text);
  place.append(note);
  setTimeout(() => note.remove(), STAYS);
}

/** Cover one column, not the page: the neighbours beside it go on. Focus goes back to where it was. */
export function showAlert(place, text) {
  const before = document.activeElement;
  const shut = () => {
    cover.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  const close = h("button", { type: "button", class: "primary", onclick: shut }, t("ok"));
  const box = { class: "alert", role: "alertdialog", "aria-modal": "true", "aria-label": text, "data-role": "alert" };
  const cover = h("div", { class: "alert-cover" }, h("div", box, h("p", { dir: "auto" }, text), close));
  cover.addEventListener("keydown", (event) => event.key === "Escape" && shut());
  place.append(cover);
  close.focus();
}
