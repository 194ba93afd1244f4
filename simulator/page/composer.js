// Where a person writes: text, things to attach, an answer to a message, a correction of one's own.

import { Refused, Unreachable, send } from "./api.js";
import { attachMenu } from "./attach.js";
import { gist, senderName } from "./bubbles.js";
import { menu } from "./dialogs.js";
import { h, icon, iconButton } from "./dom.js";
import { photosOf } from "./samples.js";
import { commandsOf, town } from "./state.js";
import { t } from "./words.js";

const TALLEST = 160;
const drafts = new Map(); // "person:chat" -> what was being written when the column turned elsewhere

/** The composer of one chat of one person. `scene` as in bubbles.js. */
export class Composer {
  constructor(scene) {
    this.scene = scene;
    this.key = `${scene.person}:${scene.chat}`;
    this.photos = [];
    this.context = null; // {kind: "reply" | "edit", message}
    this.suggestion = null; // the words that the bot's keyboard would see in the empty field
    this.build();
    this.grow();
  }

  build() {
    const { scene } = this;
    this.field = h("textarea", {
      rows: 1,
      dir: "auto",
      class: "write",
      "data-role": "composer",
      placeholder: t("write"),
      "aria-label": `${t("write")} ${scene.name}`,
      value: drafts.get(this.key) ?? scene.draft ?? "",
    });
    this.field.addEventListener("input", () => this.grow());
    this.field.addEventListener("keydown", (event) => this.steer(event));
    this.field.addEventListener("paste", (event) => this.takeFiles(event, event.clipboardData));
    this.sender = iconButton("send", t("send"), { class: "icon-button send", "data-role": "send", onclick: () => this.submit() });
    this.keys = iconButton("keyboard", t("keyboardToggle"), { class: "icon-button quiet", hidden: true, onclick: () => scene.toggleKeyboard() });
    this.slash = h("button", { type: "button", class: "icon-button quiet slash", "data-role": "commands", "aria-label": t("commands"), title: t("commands") }, "/");
    this.slash.addEventListener("click", () => this.offerCommands());
    this.clip = iconButton("attach", t("attach"), { class: "icon-button quiet", "data-role": "attach", "aria-haspopup": "menu" });
    this.clip.addEventListener("click", () => attachMenu(this.clip, this));
    this.above = h("div", { class: "above" });
    this.element = h(
      "div",
      { class: "composer" },
      this.above,
      h("div", { class: "line" }, this.clip, h("div", { class: "pen" }, this.field, this.slash, this.keys), this.sender),
    );
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => this.takeFiles(event, event.dataTransfer));
  }

  /** Enter sends, Shift+Enter makes a line; Enter that chooses a character in an input method does neither. */
  steer(event) {
    if (event.key === "Escape" && this.context) {
      event.stopPropagation();
      this.setContext(null);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      this.submit();
    }
  }

  grow() {
    drafts.set(this.key, this.context?.kind === "edit" ? "" : this.field.value);
    this.field.style.setProperty("height", "auto");
    this.field.style.setProperty("height", `${Math.min(this.field.scrollHeight, TALLEST)}px`);
    this.element.classList.toggle("ready", this.field.value.trim() !== "" || this.photos.length > 0);
  }

  offerCommands() {
    const commands = commandsOf(this.scene.person, this.scene.chat);
    const items = commands.map(({ command, description }) => ({
      label: `/${command}`,
      hint: description,
      hook: command,
      act: () => this.post({ text: `/${command}` }),
    }));
    if (items.length) menu(this.slash, items, t("commands"));
    else this.scene.toast(t("noCommands"));
  }

  showKeysButton(shown) {
    this.keys.hidden = !shown;
  }

  suggest(words) {
    this.suggestion = words;
    this.drawAbove();
  }

  setAnonymous(anonymous) {
    this.scene.anonymous = anonymous;
    this.drawAbove();
    this.field.focus();
  }

  setContext(context, takesFocus = true) {
    const leftEdit = this.context?.kind === "edit" && context?.kind !== "edit";
    this.context = context;
    if (context?.kind === "edit") this.field.value = context.message.text ?? context.message.caption ?? "";
    else if (leftEdit) this.field.value = "";
    this.drawAbove();
    this.grow();
    if (context && takesFocus) this.field.focus();
  }

  /** Take pictures from the disk; a file that is none is named and left. */
  async choosePhotos(files) {
    const { photos, refused } = await photosOf(files);
    if (photos.length) this.addPhotos(photos);
    if (refused.length) this.scene.toast(t("noPhoto", refused.join("、")));
  }

  addPhotos(photos) {
    this.photos.push(...photos.slice(0, 10 - this.photos.length));
    this.drawAbove();
    this.grow();
    this.field.focus();
  }

  drawAbove() {
    const asked = this.context?.message.force_reply?.input_field_placeholder;
    this.field.placeholder = asked || this.suggestion || t("write");
    this.above.replaceChildren(...[this.anonymousBar(), this.contextBar(), this.tray()].filter(Boolean));
  }

  anonymousBar() {
    if (!this.scene.anonymous) return null;
    return h(
      "div",
      { class: "context", "data-role": "anonymous" },
      icon("mask"),
      h("span", { class: "context-words" }, h("b", null, t("anonymousNow")), h("span", { dir: "auto" }, t("anonymousAs", town.chats.get(this.scene.chat)?.title ?? ""))),
      iconButton("close", t("cancel"), { onclick: () => this.setAnonymous(false) }),
    );
  }

  contextBar() {
    if (!this.context) return null;
    const { kind, message } = this.context;
    const title = kind === "edit" ? t("editing") : t("replyingTo", senderName(message));
    return h(
      "div",
      { class: "context", "data-role": "context" },
      icon(kind === "edit" ? "edit" : "reply"),
      h("span", { class: "context-words", dir: "auto" }, h("b", { dir: "auto" }, title), h("span", { dir: "auto" }, gist(message))),
      iconButton("close", t("cancel"), { onclick: () => this.setContext(null) }),
    );
  }

  tray() {
    if (!this.photos.length) return null;
    const drop = (photo) => {
      this.photos = this.photos.filter((other) => other !== photo);
      this.drawAbove();
      this.grow();
    };
    const tile = (photo) =>
      h("div", { class: "tray-tile" }, h("img", { src: photo.preview, alt: photo.name }), iconButton("close", t("remove"), { onclick: () => drop(photo) }));
    return h("div", { class: "tray", "data-role": "tray" }, this.photos.map(tile));
  }

  async takeFiles(event, transfer) {
    const images = [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
    if (!images.length) return;
    event.preventDefault();
    await this.choosePhotos(images);
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text && !this.photos.length) return;
    const { photos } = this;
    const sent = await this.post({ ...content(text, photos), ...this.placeInTalk() });
    if (!sent) return;
    this.photos = [];
    this.context = null;
    this.field.value = "";
    this.drawAbove();
    this.grow();
  }

  placeInTalk() {
    if (!this.context) return {};
    const { message_id: id, is_topic_message: inTopic, message_thread_id: thread } = this.context.message;
    if (this.context.kind === "edit") return { edit: id };
    return { reply_to: id, ...(inTopic ? { thread } : {}) };
  }

  /** Send something as this person in this chat. False when the simulator refused; the words stay in the field then. */
  async post(message) {
    const { person, chat } = this.scene;
    try {
      await send({ person, chat, ...(this.scene.anonymous ? { anonymous: true } : {}), ...message });
      return true;
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
      this.scene.toast(t("failed", error.message));
      return false;
    }
  }
}

function content(text, photos) {
  const files = photos.map(({ data, name, mime }) => ({ data, name, mime }));
  if (!files.length) return { text };
  const caption = text ? { caption: text } : {};
  return files.length === 1 ? { photo: files[0], ...caption } : { photos: files, ...caption };
}
