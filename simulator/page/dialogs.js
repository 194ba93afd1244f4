// What opens over the page: a menu at a button, a question, a photo in full. Escape closes each, and focus goes back.

import { h, icon, iconButton } from "./dom.js";
import { t } from "./words.js";

let openMenu = null;

/** A menu at `anchor`: items are {label, icon?, act, hook?}. A second press on the same anchor closes it. */
export function menu(anchor, items, label) {
  const same = openMenu?.anchor === anchor;
  closeMenu();
  if (same) return;
  const list = h("div", { class: "menu", role: "menu", "aria-label": label }, items.map(menuItem));
  list.addEventListener("keydown", steer);
  document.body.append(list);
  place(list, anchor);
  openMenu = { anchor, list };
  expanded(anchor, true);
  list.querySelector("button")?.focus();
}

function menuItem(item) {
  const choose = () => {
    closeMenu();
    item.act();
  };
  return h(
    "button",
    { type: "button", role: "menuitem", class: "menu-item", "data-menu": item.hook, onclick: choose },
    item.icon ? icon(item.icon) : null,
    h("span", { dir: "auto" }, item.label),
    item.hint ? h("small", { dir: "auto" }, item.hint) : null,
  );
}

function place(list, anchor) {
  const box = anchor.getBoundingClientRect();
  const size = list.getBoundingClientRect();
  const edge = Math.min(anchor.closest(".column")?.getBoundingClientRect().right ?? innerWidth, innerWidth);
  const left = Math.max(8, Math.min(box.left, edge - size.width - 8));
  const below = box.bottom + 6;
  const top = below + size.height < innerHeight - 8 ? below : Math.max(8, box.top - size.height - 6);
  list.style.setProperty("left", `${left}px`);
  list.style.setProperty("top", `${top}px`);
}

function steer(event) {
  const items = [...openMenu.list.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) items[(at + step + items.length) % items.length].focus();
  else if (event.key === "Escape" || event.key === "Tab") closeMenu();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

export function closeMenu() {
  if (!openMenu) return;
  const { anchor, list } = openMenu;
  openMenu = null;
  list.remove();
  expanded(anchor, false);
  anchor.closest("button, [tabindex]")?.focus({ preventScroll: true });
}

function expanded(anchor, open) {
  if (anchor.matches("button")) anchor.setAttribute("aria-expanded", String(open));
}

document.addEventListener("pointerdown", (event) => {
  if (openMenu && !openMenu.list.contains(event.target) && !openMenu.anchor.contains(event.target)) closeMenu();
});

/** A modal sheet; resolves when it is closed. `build(close)` gives what stands in it. */
export function sheet(title, build, attributes) {
  const dialog = h("dialog", { class: "sheet", "aria-label": title, ...attributes });
  const close = () => dialog.close();
  dialog.append(
    h("div", { class: "sheet-head" }, h("h2", null, title), iconButton("close", t("close"), { onclick: close })),
    h("div", { class: "sheet-body" }, build(close)),
  );
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  return show(dialog);
}

function show(dialog) {
  document.body.append(dialog);
  const closed = new Promise((done) => dialog.addEventListener("close", done, { once: true }));
  dialog.showModal();
  return closed.then(() => dialog.remove());
}

/** A form in a sheet: fields are {name, label, value, type?, long?, options?}. Resolves to the values, or null. */
export async function ask(title, fields, doIt) {
  let answer = null;
  await sheet(title, (close) => {
    const submit = (event) => {
      event.preventDefault();
      answer = Object.fromEntries(new FormData(event.target));
      close();
    };
    return h(
      "form",
      { class: "form", onsubmit: submit },
      fields.map(field),
      h("button", { type: "submit", class: "primary", "data-role": "confirm" }, doIt),
    );
  });
  return answer;
}

function field({ name, label, value, type = "text", long, options, ...rest }) {
  const shared = { name, dir: "auto", autocomplete: "off", ...rest };
  const choices = options?.map(([code, words]) => h("option", { value: code, selected: code === value }, words));
  const input = options
    ? h("select", shared, choices)
    : long
      ? h("textarea", { ...shared, rows: 5, value })
      : h("input", { ...shared, type, value });
  return h("label", { class: "field" }, h("span", null, label), input);
}

/** Photos in full, one after the other: urls and the one to begin with. */
export function lightbox(urls, first) {
  let at = first;
  const picture = h("img", { alt: "" });
  const count = h("span", { class: "count" });
  const turn = (step) => {
    at = (at + step + urls.length) % urls.length;
    picture.src = urls[at];
    count.textContent = urls.length > 1 ? `${at + 1} / ${urls.length}` : "";
  };
  const dialog = h("dialog", { class: "lightbox", "aria-label": t("kinds.photo"), "data-role": "lightbox" });
  const arrows = urls.length > 1;
  dialog.append(
    picture,
    count,
    iconButton("close", t("close"), { class: "icon-button shut", onclick: () => dialog.close() }),
    arrows ? iconButton("back", t("previous"), { class: "icon-button before", onclick: () => turn(-1) }) : "",
    arrows ? iconButton("next", t("next"), { class: "icon-button after", onclick: () => turn(1) }) : "",
  );
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && arrows) turn(step);
  });
  turn(0);
  return show(dialog);
}
