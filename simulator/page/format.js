// Text with Telegram's entities, as elements. Offsets count UTF-16 units, which is how JavaScript counts too.

import { h } from "./dom.js";
import { t } from "./words.js";

const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * Text and entities as a list of nodes. `actions` = {command(text), deepLink(payload), bot: username}
 * says what a tap on a bot command, or on a link to the bot itself, does.
 */
export function rich(text, entities, actions = {}) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nest(text, 0, text.length, sorted, actions);
}

function nest(text, start, end, entities, actions) {
  const nodes = [];
  let at = start;
  let rest = entities.filter((entity) => entity.offset < end && entity.offset + entity.length > start);
  while (rest.length) {
    const [entity, ...later] = rest;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to > from) {
      if (from > at) nodes.push(text.slice(at, from));
      nodes.push(wrap(entity, text.slice(from, to), nest(text, from, to, later, actions), actions));
      at = BLOCKS.has(entity.type) && text[to] === "\n" ? to + 1 : to; // a block ends its line by itself
    }
    rest = later.filter((other) => other.offset + other.length > at);
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function wrap(entity, text, inner, actions) {
  if (PLAIN[entity.type]) return h(PLAIN[entity.type], null, inner);
  const make = WRAPPERS[entity.type];
  return make ? make(entity, text, inner, actions) : h("span", { class: `entity-${entity.type}` }, inner);
}

const WRAPPERS = {
  pre: (entity, _text, inner) => h("pre", null, h("code", { "data-language": entity.language }, inner)),
  blockquote: (_entity, _text, inner) => h("blockquote", { dir: "auto" }, inner),
  expandable_blockquote: (_entity, _text, inner) => foldable(inner),
  spoiler: (_entity, _text, inner) => spoiler(inner),
  text_link: (entity, _text, inner, actions) => link(entity.url, inner, actions),
  url: (_entity, text, inner, actions) => link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, inner, actions),
  email: (_entity, text, inner, actions) => link(`mailto:${text}`, inner, actions),
  phone_number: (_entity, text, inner, actions) => link(`tel:${text.replace(/[^+\d]/g, "")}`, inner, actions),
  bot_command: (_entity, text, inner, actions) =>
    h("button", { type: "button", class: "link", dir: "ltr", onclick: () => actions.command?.(text) }, inner),
};

/** A link to the bot itself presses Start here; anything else opens beside this page; other schemes stay text. */
function link(address, inner, actions) {
  const url = parse(address);
  if (!url) return h("span", null, inner);
  const payload = startPayload(url, actions.bot);
  if (payload !== null) {
    return h("button", { type: "button", class: "link", onclick: () => actions.deepLink?.(payload) }, inner);
  }
  return h("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, inner);
}

function parse(address) {
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** The payload of t.me/<bot>?start=…, "" without one, null when the link leads elsewhere. */
export function startPayload(url, bot) {
  const parsed = typeof url === "string" ? parse(url) : url;
  const toBot = parsed?.hostname === "t.me" && bot && parsed.pathname.slice(1).toLowerCase() === bot.toLowerCase();
  return toBot ? (parsed.searchParams.get("start") ?? "") : null;
}

function spoiler(inner) {
  const cover = h("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": t("spoiler") }, inner);
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add("open");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", reveal, { once: true });
  cover.addEventListener("keydown", reveal);
  return cover;
}

function foldable(inner) {
  const quote = h("blockquote", { class: "folded", dir: "auto", tabindex: 0 }, inner);
  quote.addEventListener("click", () => quote.classList.toggle("folded"));
  quote.addEventListener("keydown", (event) => event.key === "Enter" && quote.classList.toggle("folded"));
  return quote;
}
