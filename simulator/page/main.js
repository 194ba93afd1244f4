// The page as a whole: the top bar, the street of columns, and the line to the simulator.

import { clock } from "./clock.js";
import { sheet } from "./dialogs.js";
import { h, iconButton, mark } from "./dom.js";
import { choices, on, remember } from "./state.js";
import { openChats, rebuild, settle } from "./street.js";
import { follow } from "./sync.js";
import { language, languages, speak, t } from "./words.js";

const byId = (id) => document.getElementById(id);
const chips = h("div", { class: "chips", role: "group" });
const empty = h("p", { class: "empty", hidden: true });
let shownClock = null;

/** What the address asks for comes before what was chosen the last time. */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  const people = asked.get("people");
  if (people) choices.people = people.split(",").map(Number).filter(Number.isSafeInteger);
  if (languages.includes(asked.get("lang"))) choices.lang = asked.get("lang");
}

function chooseLanguage() {
  const own = navigator.language.startsWith("zh") ? "zh" : "en";
  speak(choices.lang ?? own);
}

function drawTop() {
  shownClock?.stop();
  shownClock = clock();
  document.documentElement.lang = language() === "zh" ? "zh-CN" : "en";
  document.title = t("title");
  const swap = h("button", { type: "button", class: "chip-button", "data-role": "language", "aria-label": t("languageLabel"), onclick: turnLanguage }, t("language"));
  const about = iconButton("info", t("about"), { "data-role": "about", onclick: explain });
  byId("top").replaceChildren(
    h("div", { class: "brand" }, mark(), h("div", null, h("h1", null, t("brand")), h("p", { class: "what" }, t("what")))),
    shownClock.element,
    h("div", { class: "tools" }, swap, about),
    chips,
  );
  chips.setAttribute("aria-label", t("people"));
  byId("switcher").setAttribute("aria-label", t("people"));
  byId("offline").textContent = t("offline");
  empty.textContent = t("noColumns");
}

function turnLanguage() {
  const next = languages[(languages.indexOf(language()) + 1) % languages.length];
  speak(next);
  remember({ lang: next });
  drawTop();
  rebuild();
  document.querySelector("[data-role=language]").focus();
}

const explain = () => sheet(t("about"), () => [h("p", null, t("what")), h("p", null, t("whatLong"))]);

/** Something that went wrong outside any column. */
function complain(reason) {
  const note = h("div", { class: "toast page-toast", role: "alert", dir: "auto" }, t("failed", reason));
  document.body.append(note);
  setTimeout(() => note.remove(), 6000);
}

readAddress();
chooseLanguage();
drawTop();
byId("columns").append(empty);
on("online", (online) => (byId("offline").hidden = online));
on("error", complain);
settle({ columns: byId("columns"), chips, switcher: byId("switcher"), empty });
follow(openChats);
