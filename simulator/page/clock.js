// The town's clock in the top bar: what time it is there, how fast it runs, and the ways to jump.

import { Refused, Unreachable, setClock } from "./api.js";
import { h, icon } from "./dom.js";
import { emit, on } from "./state.js";
import { dateOf, momentOf, nextMorning, secondOf, wallOf } from "./time.js";
import { t } from "./words.js";

const SPEEDS = [0, 1, 60, 600];
const JUMPS = { jumpMinutes: 600, jumpHour: 3600, jumpDay: 86_400 };

const anchor = { town: Date.now(), here: performance.now(), speed: 1 };

on("clock", ({ now: iso, speed }) => {
  Object.assign(anchor, { town: Date.parse(iso), here: performance.now(), speed });
  emit("tick");
});

/** The town's moment in milliseconds since 1970. */
export const now = () => anchor.town + (performance.now() - anchor.here) * anchor.speed;

/** Build the clock; the controls fold away behind the time where the screen is narrow. */
export function clock() {
  const date = h("span", { class: "clock-date" });
  const time = h("span", { class: "clock-time" });
  const face = h(
    "button",
    { type: "button", class: "clock-face", "data-role": "clock", "aria-label": t("clockOpen"), "aria-expanded": "false", "aria-controls": "clock-controls" },
    icon("clock"),
    date,
    time,
  );
  const controls = h("div", { class: "clock-controls", id: "clock-controls" }, speeds(), jumps());
  const element = h("div", { class: "clock", role: "group", "aria-label": t("clock") }, face, controls);
  fold(element, face);
  const draw = () => {
    const moment = now();
    date.textContent = dateOf(moment);
    time.textContent = secondOf(moment);
    face.dataset.now = new Date(moment).toISOString();
    face.dataset.speed = anchor.speed;
  };
  draw();
  const ticking = setInterval(draw, 250);
  const still = on("tick", draw);
  return { element, stop: () => (clearInterval(ticking), still()) };
}

function fold(element, face) {
  const turn = (open) => {
    element.classList.toggle("open", open);
    face.setAttribute("aria-expanded", String(open));
  };
  face.addEventListener("click", () => turn(!element.classList.contains("open")));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !element.classList.contains("open")) return;
    turn(false);
    face.focus();
  });
  document.addEventListener("pointerdown", (event) => !element.contains(event.target) && turn(false));
}

function speeds() {
  const buttons = SPEEDS.map((speed) => {
    const label = speed ? `×${speed}` : h("span", { class: "stand" }, icon("pause"));
    const name = speed ? t("times", speed) : t("pause");
    return h("button", { type: "button", "data-role": "speed", "data-speed": speed, "aria-label": name, title: name, onclick: () => turn({ speed }) }, label);
  });
  const mark = () => buttons.forEach((button) => button.setAttribute("aria-pressed", String(Number(button.dataset.speed) === anchor.speed)));
  mark();
  on("tick", mark);
  return h("div", { class: "segments", role: "group", "aria-label": t("speed") }, buttons);
}

function jumps() {
  const jump = (words, change, hook) =>
    h("button", { type: "button", class: "chip-button", "data-role": "jump", "data-jump": hook, onclick: () => turn(change()) }, t(words));
  const ahead = Object.entries(JUMPS).map(([words, seconds]) => jump(words, () => ({ jump: seconds }), seconds));
  const morning = jump("jumpMorning", () => ({ now: new Date(nextMorning(now())).toISOString() }), "morning");
  return h("div", { class: "jumps", role: "group", "aria-label": t("jump") }, ahead, morning, givenTime());
}

/** To a given time: a field that opens on demand, with the town's present minute in it. */
function givenTime() {
  const field = h("input", { type: "datetime-local", "aria-label": t("jumpTo"), required: true });
  const form = h("form", { class: "to-time", hidden: true }, field, h("button", { type: "submit", class: "primary small", "data-role": "jump-go" }, t("jumpGo")));
  const opener = h("button", { type: "button", class: "chip-button", "data-role": "jump", "data-jump": "to", "aria-expanded": "false" }, t("jumpTo"));
  const show = (shown) => {
    form.hidden = !shown;
    opener.setAttribute("aria-expanded", String(shown));
    if (shown) {
      field.value = wallOf(now());
      field.focus();
    }
  };
  opener.addEventListener("click", () => show(form.hidden));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    show(false);
    opener.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    turn({ now: new Date(momentOf(field.value)).toISOString() });
    show(false);
  });
  return h("span", { class: "to-time-frame" }, opener, form);
}

/** Ask the simulator; it answers when everybody who follows the clock has been told. */
async function turn(change) {
  document.body.classList.add("turning");
  try {
    emit("clock", await setClock(change));
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    emit("error", error.message);
  } finally {
    document.body.classList.remove("turning");
  }
}
