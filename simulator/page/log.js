// The list of messages of one chat: only what changed is drawn again, and the reader's place is kept.

import { gist, itemsOf, senderName } from "./bubbles.js";
import { h, icon } from "./dom.js";
import { isOwn } from "./state.js";
import { t } from "./words.js";

const SHOWN_AT_FIRST = 120;
const NEAR = 90; // pixels from the end that still count as "reading the newest"

export class Log {
  /** `scene` as in bubbles.js; `now()` the town's clock; `seen()` is called when the reader comes to the end. */
  constructor(scene, now, seen) {
    this.scene = scene;
    this.now = now;
    this.seen = seen;
    this.drawn = new Map(); // key -> {mark, element}
    this.limit = SHOWN_AT_FIRST;
    this.last = null; // the newest message id drawn so far
    this.missed = 0;
    this.build();
  }

  build() {
    this.earlier = h("button", { type: "button", class: "earlier", hidden: true, onclick: () => this.showEarlier() }, t("earlier"));
    this.list = h("div", { class: "list", "data-role": "messages" });
    this.typing = h("div", { class: "typing", hidden: true, "data-role": "typing" }, h("i"), h("i"), h("i"), h("span", { class: "sr" }, t("typing")));
    this.scroller = h("div", { class: "log", tabindex: 0, role: "log", "aria-live": "off", "aria-label": t("messages", this.scene.name) }, this.earlier, this.list, this.typing);
    this.down = h("button", { type: "button", class: "to-end", hidden: true, onclick: () => this.toEnd(true) });
    this.said = h("div", { class: "sr", "aria-live": "polite" });
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.walk(event));
    // A photo that arrives late makes the list longer: whoever was at the end stays there.
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.list);
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.scroller);
    this.atEnd = true;
    this.top = 0; // where the list stood when it was last looked at
    this.element = h("div", { class: "log-frame" }, this.scroller, this.down, this.said);
  }

  render(talk) {
    const all = [...talk.messages.values()];
    this.earlier.hidden = all.length <= this.limit;
    const fresh = this.last === null ? [] : all.filter((message) => message.message_id > this.last);
    this.place(itemsOf(all.slice(-this.limit), this.scene, this.now()), fresh.length > 0);
    this.typing.hidden = !talk.typing;
    const own = fresh.some((message) => isOwn(message, this.scene.person));
    if (this.last === null || own || this.atEnd) this.toEnd();
    else this.missed += fresh.length;
    this.last = talk.last;
    this.announce(fresh);
    this.scrolled();
  }

  /** Bring the list to the given items, touching only what is new, changed or gone. */
  place(items, lively) {
    const keys = new Set(items.map((item) => item.key));
    for (const [key, { element }] of this.drawn) {
      if (!keys.has(key)) {
        element.remove();
        this.drawn.delete(key);
      }
    }
    let before = null;
    for (const item of items) {
      before = this.put(item, before, lively);
    }
  }

  put(item, before, lively) {
    const known = this.drawn.get(item.key);
    let element = known?.element;
    if (known?.mark !== item.mark) {
      element = item.draw();
      if (known) this.swap(known.element, element);
      else if (lively) element.classList.add("fresh");
      this.drawn.set(item.key, { mark: item.mark, element });
    }
    const next = before ? before.nextSibling : this.list.firstChild;
    if (next !== element) this.list.insertBefore(element, next);
    return element;
  }

  /** Put the new drawing of a message in the old one's place; a key that had the focus keeps it. */
  swap(old, element) {
    const keys = [...old.querySelectorAll(".key")];
    const focused = keys.indexOf(document.activeElement);
    const holdsFocus = old.contains(document.activeElement);
    old.replaceWith(element);
    if (focused >= 0) (element.querySelectorAll(".key")[focused] ?? element).focus({ preventScroll: true });
    else if (holdsFocus) element.focus({ preventScroll: true });
  }

  announce(fresh) {
    const heard = fresh.filter((message) => !isOwn(message, this.scene.person));
    if (heard.length) this.said.textContent = heard.map((message) => `${senderName(message)}: ${gist(message)}`).join(". ");
  }

  scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    // Only a person scrolls upwards. A list that grew (a photo arrived, the column got narrower) leaves the end by itself.
    if (scrollHeight - scrollTop - clientHeight < NEAR) this.atEnd = true;
    else if (scrollTop < this.top) this.atEnd = false;
    this.top = scrollTop;
    if (this.atEnd) {
      this.missed = 0;
      this.seen();
    }
    this.down.hidden = this.atEnd;
    this.down.replaceChildren(icon("down"), this.missed ? t("newMessages", this.missed) : t("toBottom"));
  }

  toEnd(smooth = false) {
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  }

  showEarlier() {
    this.limit += 4 * SHOWN_AT_FIRST;
    this.atEnd = false; // or drawing would go to the end again
    const fromEnd = this.scroller.scrollHeight - this.scroller.scrollTop;
    this.scene.redraw();
    this.scroller.scrollTop = this.scroller.scrollHeight - fromEnd;
  }

  rows() {
    return [...this.list.querySelectorAll(".row")];
  }

  /** Arrow keys go from message to message, Enter opens the menu of the one in focus. */
  walk(event) {
    const rows = this.rows();
    const here = rows.indexOf(document.activeElement);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && (here >= 0 || event.target === this.scroller)) {
      const target = here < 0 ? rows.at(-1) : rows[here + step];
      target?.focus();
    } else if (event.key === "Enter" && here >= 0) rows[here].querySelector(".bubble").click();
    else return;
    event.preventDefault();
  }

  find(messageId) {
    return this.list.querySelector(`[data-message="${Number(messageId)}"]`);
  }

  /** Show a message and let it glow; an old one is drawn first. */
  jumpTo(messageId) {
    this.atEnd = false; // or a photo that arrives now would pull the reader away again
    if (!this.find(messageId) && !this.earlier.hidden) {
      this.limit = Infinity;
      this.scene.redraw();
    }
    const row = this.find(messageId);
    if (!row) return;
    row.scrollIntoView({ block: "center" });
    row.classList.remove("glow");
    void row.offsetWidth; // restarts the animation
    row.classList.add("glow");
  }
}
