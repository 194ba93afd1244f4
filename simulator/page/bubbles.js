// Messages as bubbles. `scene` is the column that shows them: who looks, in which chat, and what a tap does.

import { h, icon } from "./dom.js";
import { rich } from "./format.js";
import { inlineKeyboard } from "./keyboards.js";
import { kindOf, mediaOf, photoUrl, picture } from "./media.js";
import { isGroup, isOwn, town } from "./state.js";
import { dayName, dayOf, hourOf } from "./time.js";
import { t } from "./words.js";

const RUN = 300; // seconds: messages of one sender that follow closer than this stand as one group
const HUES = 7;

/** What the log shows, in order: {key, mark, draw}. A changed mark means: draw that one again. */
export function itemsOf(messages, scene, now) {
  const items = [];
  let day = null;
  let before = null;
  for (const unit of unitsOf(messages)) {
    const head = unit[0];
    if (dayOf(head.date * 1000) !== day) {
      day = dayOf(head.date * 1000);
      items.push(dayItem(head.date * 1000, now));
      before = null;
    }
    items.push(unitItem(unit, scene, follows(before, head)));
    before = unit.at(-1);
  }
  return items;
}

/** Single messages, and albums as one unit. */
function unitsOf(messages) {
  const units = [];
  for (const message of messages) {
    const album = units.at(-1);
    if (message.media_group_id && album?.[0].media_group_id === message.media_group_id) album.push(message);
    else units.push([message]);
  }
  return units;
}

const senderOf = (message) => message.sender_chat?.id ?? message.from?.id;

function follows(before, message) {
  return Boolean(before) && !isService(before) && senderOf(before) === senderOf(message) && message.date - before.date < RUN;
}

function dayItem(moment, now) {
  const name = dayName(moment, now);
  return { key: `day:${dayOf(moment)}`, mark: name, draw: () => h("div", { class: "day" }, h("span", null, name)) };
}

function unitItem(unit, scene, joined) {
  const draw = isService(unit[0]) ? () => serviceRow(unit[0]) : () => row(unit, scene, joined);
  return { key: `m:${unit[0].message_id}`, mark: JSON.stringify([unit, joined, topicName(unit[0])]), draw };
}

const SERVICE = {
  new_chat_members: (message) => t("joined", message.new_chat_members.map(nameOf).join("、")),
  left_chat_member: (message) => t("left", nameOf(message.left_chat_member)),
  pinned_message: (message) => t("pinnedService", senderName(message)),
  group_chat_created: () => t("groupCreated"),
  supergroup_chat_created: () => t("groupCreated"),
  migrate_to_chat_id: () => t("upgraded"),
  migrate_from_chat_id: () => t("upgraded"),
  new_chat_title: (message) => t("titleChanged", message.new_chat_title),
  forum_topic_created: (message) => t("topic", message.forum_topic_created.name),
  forum_topic_edited: (message) => t("topicRenamed", message.forum_topic_edited.name ?? topicName(message)),
  forum_topic_closed: (message) => t("topicClosed", topicName(message)),
  forum_topic_reopened: (message) => t("topicReopened", topicName(message)),
  new_chat_photo: () => t("service"),
};

const isService = (message) => Object.keys(SERVICE).some((kind) => message[kind] !== undefined);

function serviceRow(message) {
  const kind = Object.keys(SERVICE).find((name) => message[name] !== undefined);
  return h("div", { class: "service", "data-message": message.message_id, dir: "auto" }, SERVICE[kind](message));
}

export const nameOf = (user) => [user?.first_name, user?.last_name].filter(Boolean).join(" ") || (user?.title ?? "");
export const senderName = (message) => (message.sender_chat ? message.sender_chat.title : nameOf(message.from));

/** One of a few colours, always the same for the same id. */
export const hueOf = (id) => Math.abs(id) % HUES;

/** The first words of a message, for quotes, pins and announcements. */
export function gist(message) {
  const words = message.text ?? message.caption;
  const kind = words && !mediaKind(message) ? "" : kindOf(message);
  return [kind, words].filter(Boolean).join(" · ");
}

const mediaKind = (message) => message.photo || message.voice || message.video || message.document;

function row(unit, scene, joined) {
  const head = unit[0];
  const own = isOwn(head, scene.person);
  const named = isGroup(scene.chat) && !own;
  const classes = ["row", own ? "own" : "other", joined ? "joined" : "opening", named ? "named" : ""];
  const keyboard = inlineKeyboard(unit.at(-1), scene);
  return h(
    "article",
    { class: classes.join(" "), "data-message": unit.length > 1 ? null : head.message_id, tabindex: -1, "aria-label": spoken(head, own) },
    named ? avatar(head, joined) : null,
    h("div", { class: "stack" }, bubble(unit, scene, named && !joined), keyboard),
  );
}

const spoken = (message, own) => `${own ? "" : `${senderName(message)}: `}${gist(message)}, ${hourOf(message.date * 1000)}`;

function avatar(message, joined) {
  if (joined) return h("span", { class: "plate ghost", "aria-hidden": "true" });
  return h("span", { class: `plate small hue-${hueOf(senderOf(message))}`, "aria-hidden": "true" }, initial(senderName(message)));
}

export const initial = (name) => [...name.trim()][0] ?? "·";

function bubble(unit, scene, named) {
  const head = unit[0];
  const bare = head.sticker || head.video_note ? " bare" : "";
  const worded = unit.find((message) => message.text ?? message.caption);
  return h(
    "div",
    { class: `bubble${bare}`, onclick: (event) => asksForMenu(event) && scene.messageMenu(unit, event.currentTarget) },
    named ? h("b", { class: `sender ink-${hueOf(senderOf(head))}`, dir: "auto" }, senderName(head)) : null,
    topic(head),
    forwarded(head),
    quote(head, scene),
    unit.length > 1 ? album(unit) : (mediaOf(head) ?? unknown(head)),
    wording(worded, meta(unit), scene),
  );
}

/** A click on the bubble opens its menu, unless it was for something inside it or text is being marked. */
function asksForMenu(event) {
  const busy = event.target.closest("button, a, video, [role=button], .folded");
  return !busy && String(getSelection()) === "";
}

/** What a message's topic is called now, or "". */
function topicName(message) {
  if (!message.is_topic_message) return "";
  const known = town.chats.get(message.chat.id)?.topics?.find((one) => one.message_thread_id === message.message_thread_id);
  return known?.name ?? "";
}

function topic(message) {
  const name = topicName(message);
  return name ? h("small", { class: "topic", dir: "auto", "data-role": "topic" }, `# ${name}`) : null;
}

function forwarded(message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const name = origin.sender_user_name ?? nameOf(origin.sender_user ?? origin.sender_chat ?? origin.chat);
  return h("small", { class: "forwarded", dir: "auto" }, icon("forward"), t("forwardedFrom", name));
}

function quote(message, scene) {
  const target = message.reply_to_message;
  if (!target || target.forum_topic_created) return null;
  return h(
    "button",
    { type: "button", class: `quote ink-${hueOf(senderOf(target) ?? 0)}`, onclick: () => scene.jumpTo(target.message_id), "data-role": "quote" },
    h("b", { dir: "auto" }, senderName(target)),
    h("span", { dir: "auto" }, message.quote?.text ?? gist(target)),
  );
}

function album(unit) {
  const urls = unit.filter((message) => message.photo).map(photoUrl);
  const tile = (message) => {
    const drawn = message.photo ? picture(urls, urls.indexOf(photoUrl(message))) : mediaOf(message);
    return h("div", { class: "tile", "data-message": message.message_id }, drawn);
  };
  return h("div", { class: `album of-${Math.min(unit.length, 10)}`, "data-album": unit[0].media_group_id }, unit.map(tile));
}

function unknown(message) {
  return message.text === undefined ? h("em", { class: "unknown" }, t("notShown")) : null;
}

/** The words with the time beside their last line; the direction comes from the first letter that has one. */
function wording(message, time, scene) {
  if (!message) return time;
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  return h("div", { class: "wording", dir: "auto" }, h("span", { class: "words", "data-role": "text" }, rich(text, entities, scene.actions)), time);
}

function meta(unit) {
  const last = unit.at(-1);
  const edited = unit.some((message) => message.edits > 0 || message.edit_date);
  return h(
    "span",
    { class: "meta" },
    edited ? h("span", { "data-role": "edited" }, t("edited")) : null,
    last.silent ? h("span", { role: "img", "aria-label": t("silent"), title: t("silent"), "data-role": "silent" }, "🔕") : null,
    h("time", { datetime: new Date(last.date * 1000).toISOString() }, hourOf(last.date * 1000)),
  );
}
