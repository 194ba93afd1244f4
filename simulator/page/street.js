// Who is shown: the columns side by side, the chips that choose them, and the switcher of a narrow screen.

import { Refused, Unreachable, addPerson } from "./api.js";
import { hueOf, initial } from "./bubbles.js";
import { Column, badge } from "./column.js";
import { ask, sheet } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { choices, chatsOf, emit, isGroup, on, personName, remember, town, unreadIn, unreadOf } from "./state.js";
import { open } from "./sync.js";
import { LANGUAGES, roleName, t } from "./words.js";

const SHOWN_BY_ITSELF = 4;
const CHIPS = 60;
const ROLES = ["resident", "elder", "worker", "secretary", "building_lead", "volunteer", "family"];
const narrow = matchMedia("(max-width: 600px)");

const columns = new Map();
const picker = h("div", { class: "picker", role: "group" });
let places = null; // {columns, chips, switcher}: where on the page each goes
let active = null; // the column in front on a narrow screen

export function settle(where) {
  places = where;
  on("town", arrange);
  on("unread", drawMarks);
  narrow.addEventListener("change", () => show(active));
  document.addEventListener("visibilitychange", () => columns.forEach((column) => column.sawAll()));
}

/** Every chat that a shown column may turn to. */
export const openChats = () => shownKeys().flatMap((key) => (isGroup(key) ? [key] : chatsOf(key)));

const known = (key) => town.people.has(key) || town.chats.has(key);

/** What was chosen, or else the first few people and a group. */
function shownKeys() {
  if (choices.people) return choices.people.filter(known);
  const people = [...town.people.keys()].slice(0, SHOWN_BY_ITSELF);
  const group = [...town.chats.values()].find((chat) => !chat.migrated_to);
  return group ? [...people, group.id] : people;
}

function choose(keys) {
  remember({ people: keys });
  const url = new URL(location.href);
  url.searchParams.set("people", keys.join(","));
  history.replaceState(null, "", url);
  arrange();
}

const hide = (key) => choose(shownKeys().filter((other) => other !== key));

function toggle(key) {
  const keys = shownKeys();
  choose(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]);
  columns.get(key)?.element.scrollIntoView({ behavior: "smooth", inline: "nearest", block: "nearest" });
}

/** Make the street fit the choice: columns that stay are left alone. */
function arrange() {
  const keys = shownKeys();
  for (const [key, column] of columns) {
    if (keys.includes(key)) continue;
    column.leave();
    columns.delete(key);
  }
  for (const key of keys) if (!columns.has(key)) columns.set(key, new Column(key, hide));
  keys.forEach((key, at) => {
    const { element } = columns.get(key);
    if (places.columns.children[at] !== element) places.columns.insertBefore(element, places.columns.children[at] ?? null);
  });
  places.empty.hidden = keys.length > 0;
  show(columns.has(active) ? active : (keys[0] ?? null));
  open(openChats()).catch(() => {});
  emit("shown", keys);
}

/** Build everything again, in another language. */
export function rebuild() {
  columns.forEach((column) => column.leave());
  columns.clear();
  arrange();
}

/** Bring one column to the front of a narrow screen. */
function show(key) {
  active = key;
  for (const [other, column] of columns) column.element.classList.toggle("front", other === key);
  columns.get(key)?.log?.scrolled();
  columns.get(key)?.sawAll();
  drawMarks();
}

function drawMarks() {
  if (!places) return;
  redrawKeepingFocus(places.chips, chips());
  redrawKeepingFocus(places.switcher, [...[...columns.keys()].map(switchTo), chooser()]);
  const waiting = [...columns.keys()].reduce((sum, key) => sum + unreadAt(key), 0);
  document.title = (waiting ? `(${waiting}) ` : "") + t("title");
  if (picker.isConnected) redrawKeepingFocus(picker, chips());
}

function redrawKeepingFocus(place, children) {
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  place.replaceChildren(...children);
  if (focused) place.querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
}

const nameOf = (key) => (isGroup(key) ? town.chats.get(key)?.title : personName(town.people.get(key))) ?? "";

/** A column in sight counts what its other tabs hold; one out of sight counts everything. */
function unreadAt(key) {
  const column = columns.get(key);
  if (isGroup(key)) return column ? unreadIn(column.person, key) : (town.unseen.get(key) ?? 0);
  return column || town.unseen.has(key) ? unreadOf(key) : 0;
}

function chips() {
  const shown = shownKeys();
  const groups = [...town.chats.values()].filter((chat) => !chat.migrated_to).map((chat) => chat.id);
  const rest = [...town.people.keys(), ...groups].filter((key) => !shown.includes(key));
  const add = h("button", { type: "button", class: "chip add", "data-role": "add-person", "data-key": "add", onclick: newNeighbour }, icon("plus"), t("addPerson"));
  return [...[...shown, ...rest].slice(0, Math.max(CHIPS, shown.length)).map((key) => chip(key, shown.includes(key))), add];
}

function chip(key, shown) {
  const role = isGroup(key) ? t("group") : roleName(town.people.get(key)?.role);
  return h(
    "button",
    { type: "button", class: "chip", "aria-pressed": String(shown), "data-role": "person-chip", "data-key": key, onclick: () => toggle(key) },
    h("span", { class: `plate tiny hue-${hueOf(key)}`, "aria-hidden": "true" }, initial(nameOf(key))),
    h("span", { dir: "auto" }, nameOf(key)),
    role ? h("small", null, role) : null,
    badge(unreadAt(key)),
  );
}

function switchTo(key) {
  return h(
    "button",
    { type: "button", class: "switch", "aria-pressed": String(key === active), "data-role": "switch", "data-key": key, onclick: () => show(key) },
    h("span", { class: `plate small hue-${hueOf(key)}`, "aria-hidden": "true" }, initial(nameOf(key))),
    h("span", { class: "switch-name", dir: "auto" }, nameOf(key)),
    key === active ? null : badge(unreadAt(key)),
  );
}

/** On a narrow screen the chips stand in a sheet of their own. */
function chooser() {
  const choosePeople = () => {
    picker.replaceChildren(...chips());
    return sheet(t("people"), () => picker);
  };
  return h(
    "button",
    { type: "button", class: "switch", "data-role": "choose-people", "data-key": "choose", onclick: choosePeople },
    h("span", { class: "plate small blank" }, icon("plus")),
    h("span", { class: "switch-name" }, t("people")),
  );
}

async function newNeighbour() {
  const answer = await ask(
    t("addPerson"),
    [
      { name: "name", label: t("name"), value: "", required: true, maxlength: 64 },
      { name: "role", label: t("roleLabel"), value: "resident", options: ROLES.map((role) => [role, roleName(role)]) },
      { name: "language_code", label: t("languageOf"), value: "zh-hans", options: Object.entries(LANGUAGES) },
    ],
    t("add"),
  );
  if (!answer?.name.trim()) return;
  try {
    const person = await addPerson(answer);
    town.people.set(person.id, person);
    choose([...shownKeys().filter((key) => key !== person.id), person.id]);
    show(person.id);
    columns.get(person.id).element.scrollIntoView({ inline: "end", block: "nearest" });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    emit("error", error.message);
  }
}
