// The two menus of a column: what one may do as this person, and what one may do with a message.

import { block, start } from "./api.js";
import { menu, sheet } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { isGroup, isOwn, town } from "./state.js";
import { t } from "./words.js";

export function personMenu(column, anchor, name) {
  const items = [];
  const { deactivated } = town.people.get(column.person) ?? {};
  if (!isGroup(column.key) && !deactivated) items.push(...withTheBot(column));
  if (isGroup(column.chat) && !deactivated) items.push(asAnonymous(column));
  items.push({ label: t("hideColumn"), hook: "hide", act: () => column.hide(column.key) });
  menu(anchor, items, t("menuOf", name));
}

function withTheBot(column) {
  const { blocked } = town.people.get(column.person) ?? {};
  return [
    ...(town.posters.length ? [{ icon: "scan", label: t("scan"), hook: "scan", act: () => scan(column) }] : []),
    { label: t("startAgain"), hook: "start", act: () => column.attempt(() => start(column.person)) },
    { label: t(blocked ? "unblockBot" : "blockBot"), hook: "block", act: () => column.attempt(() => block(column.person, !blocked)) },
  ];
}

/** The codes that hang on walls: holding the phone to one opens the bot with it. */
export function scan(column) {
  return sheet(
    t("scan"),
    (close) => [
      h("p", { class: "hint" }, t("scanHint")),
      h(
        "div",
        { class: "posters" },
        town.posters.map((poster) => {
          const open = () => {
            close();
            column.attempt(() => start(column.person, poster.payload));
          };
          return h("button", { type: "button", "data-poster": poster.place, onclick: open }, icon("scan"), h("span", { dir: "auto" }, poster.place));
        }),
      ),
    ],
    { "data-role": "posters" },
  );
}

function asAnonymous({ current, composer }) {
  const mark = current.anonymous ? "✓ " : "";
  return { label: mark + t("anonymous"), hook: "anonymous", act: () => composer.setAnonymous(!current.anonymous) };
}

/** `unit` is a message, or the messages of an album: an answer goes to the first, words may stand on any. */
export function messageMenu(column, unit, anchor) {
  const [message] = unit;
  const worded = unit.find((one) => one.text ?? one.caption);
  const items = [{ icon: "reply", hook: "reply", label: t("reply"), act: () => column.composer.setContext({ kind: "reply", message }) }];
  if (worded && navigator.clipboard) items.push({ icon: "copy", hook: "copy", label: t("copy"), act: () => copy(column, worded) });
  if (worded && isOwn(message, column.person)) {
    items.push({ icon: "edit", hook: "edit", label: t("edit"), act: () => column.composer.setContext({ kind: "edit", message: worded }) });
  }
  menu(anchor, items, t("messageMenu"));
}

async function copy(column, message) {
  await navigator.clipboard.writeText(message.text ?? message.caption);
  column.toast(t("copied"));
}
