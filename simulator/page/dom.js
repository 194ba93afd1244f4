// Small helpers to build elements. Text always goes in as a text node, never as HTML: names and messages are other people's.

const SVG = "http://www.w3.org/2000/svg";

/** h("p", {class: "x", onclick: fn, "aria-label": "y"}, "text", node, null, [more]) */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) set(element, name, value);
  append(element, children);
  return element;
}

function set(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "value") element.value = value;
  else element.setAttribute(name, value === true ? "" : String(value));
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** The same for SVG. */
export function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, String(value));
  append(element, children);
  return element;
}

const ICONS = {
  send: "M4 12 20 4l-5 16-4-6zM11 14l9-10",
  attach: "M19 11.5 12 18.6a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.6 7.6a1.4 1.4 0 0 1-2-2l6.6-6.6",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14.5 5.5 8 12l6.5 6.5",
  next: "M9.5 5.5 16 12l-6.5 6.5",
  down: "M12 5v14M6 13l6 6 6-6",
  reply: "M10 6 4 12l6 6v-4c5 0 8 1.5 10 5 0-6-3.5-9.5-10-9.5z",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5",
  keyboard: "M3 7h18v10H3zM7 10.5v.01M10.5 10.5v.01M14 10.5v.01M17.5 10.5v.01M8 14h8",
  photo: "M4 6h16v13H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5v.01",
  gallery: "M7 4h13v12H7zM4 8v12h13M7 13l4-4 3 3 2-2 4 4",
  voice: "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3",
  video: "M4 7h11v10H4zM15 11l5-3v8l-5-3",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  place: "M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 10v.01",
  contact: "M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.6-4 3.4-6 7-6s6.4 2 7 6",
  forward: "M14 6l6 6-6 6v-4c-5 0-8 1.5-10 5 0-6 3.5-9.5 10-9.5z",
  sticker: "M5 5h14v9l-5 5H5zM14 19v-5h5M9 9.5v.01M14 9.5v.01M9 12.5c1.5 1.5 3.5 1.5 5 0",
  mask: "M4 9c5-1.6 11-1.6 16 0 0 5-1.8 8-4.6 8-1.8 0-2.2-1.8-3.4-1.8S10.4 17 8.6 17C5.8 17 4 14 4 9zM8 11.5h2.5M13.5 11.5H16",
  edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  copy: "M9 9h10v11H9zM5 15V4h10",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 6v12M15.5 6v12",
  info: "M12 11v6M12 7.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13 13h3v3h-3zM14.5 8.5v.01M9.5 14.5v.01",
  plus: "M12 5v14M5 12h14",
  clock: "M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
};

export function icon(name) {
  const path = s("path", { d: ICONS[name], fill: "none", stroke: "currentColor", "stroke-width": name === "more" ? 2.6 : 1.8 });
  path.setAttribute("stroke-linecap", "round");
  path.setAttribute("stroke-linejoin", "round");
  return s("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" }, path);
}

/** A round button with a picture; the words are for those who cannot see the picture. */
export function iconButton(name, label, attributes) {
  return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, ...attributes }, icon(name));
}

/** The house mark: two roofs under one another's eaves, one window lit. */
export function mark() {
  return s(
    "svg",
    { viewBox: "0 0 32 32", class: "mark", "aria-hidden": "true" },
    s("path", { class: "mark-far", d: "M16 12.5 21.5 7 29 14.5V26H16z" }),
    s("path", { class: "mark-near", d: "M3 17.5 11 9.5l8 8V26H3z" }),
    s("rect", { class: "mark-window", x: 8.5, y: 17, width: 5, height: 5, rx: 0.8 }),
  );
}
