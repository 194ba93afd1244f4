// Buttons that the bot offers: under a message, and at the bottom of the chat.

import { Refused, Unreachable } from "./api.js";
import { h } from "./dom.js";
import { startPayload } from "./format.js";
import { isGroup, town } from "./state.js";
import { t } from "./words.js";

/** The buttons under a message, or null. */
export function inlineKeyboard(message, scene) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const all = rows.flat();
  return h(
    "div",
    { class: "inline-keyboard" },
    rows.map((row) => h("div", { class: "keys" }, row.map((button) => inlineButton(button, all, message, scene)))),
  );
}

function inlineButton(button, all, message, scene) {
  const shared = { class: "key", "data-role": "inline-button", dir: "auto" };
  const payload = button.url ? startPayload(button.url, town.bot.username) : null;
  if (payload !== null) return h("button", { ...shared, type: "button", onclick: () => scene.actions.deepLink(payload) }, button.text);
  const address = button.url ?? button.web_app?.url ?? button.login_url?.url;
  if (address && /^https?:/i.test(address)) {
    return h("a", { ...shared, class: "key out", href: address, target: "_blank", rel: "noopener noreferrer" }, button.text);
  }
  const act = button.copy_text
    ? () => navigator.clipboard?.writeText(button.copy_text.text).then(() => scene.toast(t("copied")))
    : (event) => press(event.currentTarget, message, tapOf(button, all), scene);
  return h("button", { ...shared, type: "button", onclick: act }, button.text);
}

/** The control API finds a button by its words; two with the same words are told apart by their data. */
function tapOf(button, all) {
  const twins = all.filter((other) => other.text === button.text).length > 1;
  return twins ? { data: button.callback_data } : { button: button.text };
}

/** A pressed key breathes until the bot has answered. */
async function press(key, message, tapped, scene) {
  if (key.getAttribute("aria-busy") === "true") return;
  key.setAttribute("aria-busy", "true");
  try {
    await scene.tap(message.message_id, tapped);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    scene.toast(t("failed", error.message));
  } finally {
    key.removeAttribute("aria-busy");
  }
}

/** The keyboard that stays at the bottom, or null. A key says its own words, or hands over a number or a place. */
export function replyKeyboard(keyboard, scene) {
  if (!keyboard?.keyboard?.length) return null;
  const key = (button) => {
    const words = button.text ?? button;
    const say = () => scene.pressKey(typeof button === "string" ? { text: button } : button);
    return h("button", { type: "button", class: "key", "data-role": "keyboard-button", dir: "auto", onclick: say }, words);
  };
  return h(
    "div",
    { class: "reply-keyboard", "data-role": "keyboard", role: "group" },
    keyboard.keyboard.map((row) => h("div", { class: "keys" }, row.map(key))),
  );
}

/** What a key of the bottom keyboard sends. A telephone number and a place exist in private chats only. */
export function messageOfKey(button, person, chat) {
  if (button.request_contact && !isGroup(chat)) return { contact: ownContact(person) };
  if (button.request_location && !isGroup(chat)) return { location: placeOf(person) };
  return { text: button.text };
}

/** A number that nobody has (the 1380000 block was never given out), the same for the same person every time. */
const madeUp = (person) => `+861380000${String(Math.abs(person) % 10000).padStart(4, "0")}`;

export const phoneOf = (person) => town.people.get(person)?.phone ?? madeUp(person);

export const ownContact = (person, phone = phoneOf(person)) => ({
  phone_number: phone,
  first_name: town.people.get(person)?.name ?? "",
  user_id: person,
});

/** Somewhere near the same square for everybody, so that a demonstration's map makes sense. */
export const placeOf = (person) => ({
  latitude: Number((43.8256 + (Math.abs(person) % 97) / 20000).toFixed(5)),
  longitude: Number((87.6168 + (Math.abs(person) % 89) / 20000).toFixed(5)),
});
