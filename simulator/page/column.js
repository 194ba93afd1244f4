// One house of the street: a person (or a group, seen by one of its members) with their chats.

import { Refused, Unreachable, block, start, tap } from "./api.js";
import { gist, hueOf, initial } from "./bubbles.js";
import { now } from "./clock.js";
import { Composer } from "./composer.js";
import { h, icon, iconButton } from "./dom.js";
import { messageOfKey, replyKeyboard } from "./keyboards.js";
import { Log } from "./log.js";
import { messageMenu, personMenu, scan } from "./menus.js";
import { showAlert, showToast } from "./notes.js";
import { choices, chatsOf, groupsOf, isGroup, markRead, on, personName, remember, town, unreadIn, unreadOf } from "./state.js";
import { answerOf, open } from "./sync.js";
import { languageName, roleName, t } from "./words.js";

const PATIENCE = 20_000; // milliseconds that a key breathes for a bot that does not answer

export class Column {
  /** `key` is a person's or a group's id; `hide` takes the column away. */
  constructor(key, hide) {
    this.key = key;
    this.hide = hide;
    this.inView = true;
    this.forced = null;
    this.person = isGroup(key) ? this.viewerOf(key) : key;
    this.chat = isGroup(key) ? key : this.rememberedChat();
    this.frame();
    this.stops = [
      on("town", () => this.townChanged()),
      on("unread", () => this.drawMarks()),
      on("clock", () => this.redraw()), // "today" may have become "yesterday"
    ];
    this.enter(this.chat);
  }

  rememberedChat() {
    const chat = choices.tabs[this.key];
    return chat && chatsOf(this.key).includes(chat) ? chat : this.key;
  }

  viewerOf(group) {
    const members = town.chats.get(group)?.members ?? [];
    return members.includes(choices.viewers[group]) ? choices.viewers[group] : members[0];
  }

  get elder() {
    return !isGroup(this.key) && town.people.get(this.person)?.role === "elder";
  }

  frame() {
    this.mark = h("span");
    this.head = h("header", { class: "head" });
    this.tabs = h("div", { class: "tabs", role: "tablist", "aria-label": t("chats") });
    this.pin = h("div", { class: "pin-frame" });
    this.body = h("div", { class: "body" });
    this.foot = h("footer", { class: "foot" });
    this.notes = h("div", { class: "notes" });
    const who = isGroup(this.key) ? { "data-group": this.key } : { "data-person": this.key };
    this.element = h("section", { class: "column", ...who }, this.head, this.tabs, this.pin, this.body, this.foot, this.notes);
    this.sight = new IntersectionObserver(([entry]) => {
      this.inView = entry.intersectionRatio >= 0.4;
      this.sawAll();
    }, { threshold: [0, 0.4, 1] });
    this.sight.observe(this.element);
  }

  leave() {
    this.stops.forEach((stop) => stop());
    this.stopTalk?.();
    this.sight.disconnect();
    this.element.remove();
  }

  /** Turn to one of the person's chats. */
  enter(chat) {
    this.chat = chat;
    this.forced = null;
    this.stopTalk?.();
    this.stopTalk = on(`chat:${chat}`, () => this.redraw());
    this.element.dataset.chat = chat;
    if (!isGroup(this.key)) remember({ tabs: { ...choices.tabs, [this.key]: chat } });
    const scene = this.scene();
    this.log = new Log(scene, now, () => this.sawAll());
    this.composer = new Composer(scene);
    this.current = scene;
    this.body.replaceChildren(this.log.element);
    this.footShape = null;
    this.townChanged();
    open([chat]).catch(() => {}); // an outage shows in its own bar, and everything is loaded after it
  }

  scene() {
    const { person, chat } = this;
    return {
      person,
      chat,
      name: personName(town.people.get(person)),
      draft: person === chat ? town.people.get(person)?.draft : null,
      anonymous: false,
      actions: {
        bot: town.bot.username,
        command: (text) => this.composer.post({ text }),
        deepLink: (payload) => this.attempt(() => start(person, payload)),
      },
      jumpTo: (id) => this.log.jumpTo(id),
      toast: (text) => this.toast(text),
      redraw: () => this.redraw(),
      tap: (id, button) => this.tap(id, button),
      pressKey: (button) => this.pressKey(button),
      toggleKeyboard: () => this.toggleKeyboard(),
      messageMenu: (unit, anchor) => messageMenu(this, unit, anchor),
    };
  }

  get talk() {
    return town.talks.get(this.chat);
  }

  townChanged() {
    if (isGroup(this.key) && !town.chats.has(this.key)) return;
    this.drawHead();
    this.drawMarks();
    this.drawFoot();
    this.redraw(); // a topic may have a new name
  }

  redraw() {
    if (!this.talk) return;
    this.log.render(this.talk);
    this.drawPin();
    this.drawFoot();
    this.sawAll();
    this.obeyForceReply();
  }

  sawAll() {
    if (this.isVisible() && this.log.atEnd) markRead(this.person, this.chat);
  }

  isVisible() {
    return this.inView && document.visibilityState === "visible" && this.element.offsetParent !== null;
  }

  drawHead() {
    const person = town.people.get(this.person);
    const group = isGroup(this.key) ? town.chats.get(this.key) : null;
    const name = group ? group.title : personName(person);
    this.element.classList.toggle("elder", this.elder);
    this.element.setAttribute("aria-label", name);
    this.element.dataset.kind = group ? "group" : (person?.role ?? "resident");
    this.element.lang = (person?.language_code ?? "zh").replace("zh-hans", "zh-Hans");
    const about = group
      ? [h("span", null, t("group")), h("span", null, t("members", group.members.length)), this.speaker(group)]
      : [roleName(person?.role), languageName(person?.language_code)].filter(Boolean).map((word) => h("span", null, h("bdi", null, word)));
    const more = iconButton("more", t("menuOf", name), { "aria-haspopup": "menu", "data-role": "person-menu" });
    more.addEventListener("click", () => personMenu(this, more, name));
    this.head.replaceChildren(
      h("span", { class: "plate-frame" }, h("span", { class: `plate hue-${hueOf(this.key)}`, "aria-hidden": "true" }, initial(name)), this.mark),
      h("div", { class: "who" }, h("h2", { dir: "auto", title: person?.note }, name), h("p", null, about)),
      more,
    );
  }

  drawMarks() {
    this.mark.replaceChildren(...[badge(isGroup(this.key) ? unreadIn(this.person, this.key) : unreadOf(this.key))].filter(Boolean));
    this.drawTabs();
  }

  /** In a group's own column: who of its members speaks. */
  speaker(group) {
    const option = (id) => h("option", { value: id, selected: id === this.person }, personName(town.people.get(id)));
    const turn = (event) => {
      this.person = Number(event.target.value);
      remember({ viewers: { ...choices.viewers, [this.key]: this.person } });
      this.enter(this.chat);
    };
    return h("select", { class: "speaker", "aria-label": t("speakAs"), title: t("speakAs"), "data-role": "speaker", onchange: turn }, group.members.map(option));
  }

  drawTabs() {
    if (isGroup(this.key)) return;
    const groups = groupsOf(this.person);
    this.tabs.hidden = groups.length === 0;
    if (this.chat !== this.key && !groups.some((group) => group.id === this.chat)) return void this.enter(this.key);
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(this.tab(this.key, town.bot.name), ...groups.map((group) => this.tab(group.id, group.title)));
    if (focused) this.tabs.querySelector("[aria-selected=true]")?.focus();
  }

  tab(chat, title) {
    const chosen = chat === this.chat;
    const unread = chosen && this.isVisible() ? 0 : unreadIn(this.person, chat);
    const choose = () => chosen || this.enter(chat);
    return h(
      "button",
      { type: "button", role: "tab", class: "tab", "aria-selected": String(chosen), "data-tab": chat, onclick: choose },
      h("span", { dir: "auto" }, title),
      badge(unread),
    );
  }

  drawPin() {
    const pinned = [this.talk.pinned ?? []].flat()[0];
    const message = this.talk.messages.get(pinned?.message_id ?? pinned);
    if (!message) return this.pin.replaceChildren();
    const go = () => this.log.jumpTo(message.message_id);
    return this.pin.replaceChildren(
      h(
        "button",
        { type: "button", class: "pinned", "data-role": "pinned", onclick: go },
        icon("pin"),
        h("b", null, t("pinned")),
        h("span", { dir: "auto" }, gist(message)),
      ),
    );
  }

  /** At the bottom: Start, Unblock, or the composer with the bot's keyboard. Drawn anew only when it changes. */
  drawFoot() {
    const shape = JSON.stringify([this.barrier(), this.talk?.keyboard, this.closed]);
    if (shape === this.footShape) return;
    this.footShape = shape;
    const barrier = this.barrier();
    if (barrier) return this.foot.replaceChildren(this.barrierBar(barrier));
    const keyboard = replyKeyboard(this.talk?.keyboard, this.current);
    this.composer.showKeysButton(Boolean(keyboard));
    this.composer.suggest(this.talk?.keyboard?.input_field_placeholder);
    const parts = [this.composer.element, keyboard && !this.closed ? keyboard : null].filter(Boolean);
    const writing = this.foot.contains(document.activeElement) ? document.activeElement : null;
    this.foot.replaceChildren(...parts);
    if (writing?.isConnected) writing.focus({ preventScroll: true });
    return this.composer.grow();
  }

  barrier() {
    const person = town.people.get(this.person);
    if (!person) return null;
    if (person.deactivated) return "deactivated";
    if (isGroup(this.chat)) return null;
    if (person.blocked) return "blocked";
    const silent = !this.talk?.messages.size;
    return person.started || !silent ? null : "start";
  }

  barrierBar(kind) {
    const ways = { start: ["startHint", "start", () => start(this.person)], blocked: ["blocked", "unblock", () => block(this.person, false)] };
    const [hint, way, press] = ways[kind] ?? [kind];
    const act = { type: "button", class: "primary", "data-role": way, onclick: () => this.attempt(press) };
    const code = kind === "start" && town.posters.length ? h("button", { type: "button", "data-role": "scan", onclick: () => scan(this) }, t("scan")) : null;
    return h("div", { class: "barrier" }, h("p", null, t(hint)), way ? h("button", act, t(way)) : null, code);
  }

  toggleKeyboard() {
    this.closed = !this.closed;
    this.drawFoot();
  }

  async pressKey(button) {
    const sent = await this.composer.post(messageOfKey(button, this.person, this.chat));
    if (sent && this.talk.keyboard?.one_time_keyboard) this.closed = true;
    this.drawFoot();
  }

  /** A bot that asks with ForceReply gets an answer to that very message; who writes in another column goes on there. */
  obeyForceReply() {
    const newest = [...this.talk.messages.values()].at(-1);
    if (!newest?.force_reply || this.forced === newest.message_id) return;
    this.forced = newest.message_id;
    const free = document.activeElement === document.body || this.element.contains(document.activeElement);
    this.composer.setContext({ kind: "reply", message: newest }, free);
  }

  /** Tap, and say here what the bot answers. Resolves when it did, or when it takes too long to wait for. */
  async tap(messageId, button) {
    const { query_id: query } = await tap(this.person, this.chat, messageId, button);
    const answered = answerOf(query).then((toast) => this.heardToast(toast));
    await Promise.race([answered, new Promise((resume) => setTimeout(resume, PATIENCE))]);
  }

  async attempt(act) {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
      this.toast(t("failed", error.message));
    }
  }

  heardToast(toast) {
    if (!toast?.text) return;
    if (toast.show_alert) showAlert(this.notes, toast.text);
    else this.toast(toast.text);
  }

  toast(text) {
    showToast(this.notes, text);
  }
}

export function badge(count) {
  if (!count) return null;
  return h("span", { class: "badge", "aria-label": t("unread", count), "data-role": "unread" }, count > 99 ? "99+" : count);
}

