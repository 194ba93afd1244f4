// What a message carries besides words: photos, voice, film, files, places, people.

import { fileUrl } from "./api.js";
import { lightbox } from "./dialogs.js";
import { h, icon, s } from "./dom.js";
import { t } from "./words.js";

const BARS = 28;
const DOT = 16; // pixels

/** The element for what the message carries, or null. */
export function mediaOf(message) {
  for (const [kind, draw] of Object.entries(KINDS)) {
    if (message[kind]) return draw(message[kind], message);
  }
  return null;
}

/** What a message without words is called in a quote: 照片, 语音. */
export function kindOf(message) {
  const kind = Object.keys(KINDS).find((name) => message[name]);
  if (kind === "sticker" && message.sticker.emoji) return message.sticker.emoji;
  return kind ? t(`kinds.${kind}`) : t("service");
}

const largest = (sizes) => sizes.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b));
export const photoUrl = (message) => fileUrl(largest(message.photo).file_id);

function photo(sizes) {
  const size = largest(sizes);
  return picture([fileUrl(size.file_id)], 0, size);
}

/** One photo that opens in full; the page keeps its place while it loads. */
export function picture(urls, at, size) {
  const image = h("img", { src: urls[at], alt: t("kinds.photo"), loading: "lazy", draggable: "false" });
  if (size) image.style.setProperty("aspect-ratio", `${size.width} / ${size.height}`);
  image.addEventListener("error", () => frame.classList.add("broken"), { once: true });
  const enlarge = () => lightbox(urls, at);
  const frame = h("button", { type: "button", class: "photo", "data-role": "photo", "aria-label": t("openPhoto"), onclick: enlarge });
  frame.append(image);
  return frame;
}

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** A play bar; its strokes come from the file's id, so that one recording always looks the same. */
function voice(file) {
  const sound = new Audio();
  sound.preload = "none";
  sound.src = fileUrl(file.file_id);
  const strokes = h("span", { class: "wave", "aria-hidden": "true" }, wave(file.file_unique_id ?? file.file_id));
  const time = h("span", { class: "length" }, clock(file.duration ?? 0));
  const button = h("button", { type: "button", class: "play", "aria-label": t("play") }, icon("play"));
  const draw = () => {
    const share = sound.duration ? sound.currentTime / sound.duration : 0;
    [...strokes.children].forEach((bar, at) => bar.classList.toggle("heard", at < share * BARS && !sound.ended));
    button.replaceChildren(icon(sound.paused ? "play" : "pause"));
    button.setAttribute("aria-label", sound.paused ? t("play") : t("pausePlay"));
  };
  for (const name of ["play", "pause", "timeupdate", "ended"]) sound.addEventListener(name, draw);
  const silent = () => (time.textContent = `${clock(file.duration ?? 0)} · ${t("sampleSound")}`);
  button.addEventListener("click", () => (sound.paused ? sound.play().catch(silent) : sound.pause()));
  return h("div", { class: "voice", "data-kind": "voice" }, button, strokes, time);
}

function wave(seed) {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    const bar = h("i");
    bar.style.setProperty("height", `${4 + (state >>> 24) / 16}px`);
    return bar;
  });
}

/** A film; one that this browser cannot play stands as a card with its length. */
function video(file, message) {
  const film = h("video", { src: fileUrl(file.file_id), controls: !message.video_note, preload: "metadata", playsinline: true });
  if (file.width) film.style.setProperty("aspect-ratio", `${file.width} / ${file.height}`);
  const frame = h("div", { class: message.video_note ? "film round" : "film", "data-kind": "video" }, film);
  if (message.video_note) frame.append(roundPlayer(film, file));
  film.addEventListener("error", () => frame.replaceWith(card("video", t("kinds.video"), clock(file.duration ?? 0), "video")), { once: true });
  return frame;
}

/** The button over a round film, which has no room for a player's controls. */
function roundPlayer(film, file) {
  const face = h("span", { class: "play" }, icon("play"));
  const button = h("button", { type: "button", class: "round-play", "aria-label": t("play") }, face, h("span", { class: "length" }, clock(file.duration ?? 0)));
  const draw = () => {
    const still = film.paused || film.ended;
    button.classList.toggle("playing", !still);
    button.setAttribute("aria-label", still ? t("play") : t("pausePlay"));
  };
  for (const name of ["play", "pause", "ended"]) film.addEventListener(name, draw);
  button.addEventListener("click", () => (film.paused ? film.play().catch(draw) : film.pause()));
  return button;
}

function card(picture, title, below, kind) {
  const words = h("span", { class: "file-words" }, h("b", { dir: "auto" }, title), h("small", { dir: "ltr" }, below));
  return h("div", { class: "file", "data-kind": kind }, h("span", { class: "file-mark" }, icon(picture)), words);
}

function fileCard(file) {
  const size = file.file_size ? `${Math.max(1, Math.round(file.file_size / 1024))} KB` : "";
  return h(
    "a",
    { class: "file", href: fileUrl(file.file_id), download: file.file_name ?? "file", "data-kind": "document" },
    h("span", { class: "file-mark" }, icon("file")),
    h("span", { class: "file-words" }, h("b", { dir: "auto" }, file.file_name ?? t("kinds.document")), h("small", null, size)),
  );
}

/** A drawn map: not the real streets, but always the same streets for the same place. */
function map(place, label) {
  const lanes = Math.abs(Math.round(place.latitude * 1e4));
  const street = (d, wide) => s("path", { d, class: wide ? "street wide" : "street" });
  const drawing = s(
    "svg",
    { viewBox: "0 0 260 140", class: "map", "aria-hidden": "true", preserveAspectRatio: "xMidYMid slice" },
    s("rect", { width: 260, height: 140, class: "land" }),
    s("path", { d: `M0 ${20 + (lanes % 40)}q60 30 110 0t150 10V0H0z`, class: "park" }),
    street(`M-5 ${96 + (lanes % 17)}L265 ${70 + (lanes % 29)}`, true),
    street(`M${50 + (lanes % 31)} -5v150M${180 + (lanes % 23)} -5l-14 150M-5 ${40 + (lanes % 13)}h275`),
    s("g", { class: "pin" }, s("path", { d: "M130 84s19-19 19-36a19 19 0 0 0-38 0c0 17 19 36 19 36z" }), s("circle", { cx: 130, cy: 48, r: 7 })),
  );
  const words = `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`;
  return h("div", { class: "place", "data-kind": "location" }, drawing, label, h("small", null, words));
}

const venue = (place) => map(place.location, h("span", { dir: "auto" }, h("b", null, place.title), h("br"), place.address));

function contact(person) {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
  return card("contact", name, person.phone_number, "contact");
}

/** A sticker's picture, or its emoji where the picture is missing or a mere dot, as in the generated sample. */
function sticker(file) {
  const image = h("img", { src: fileUrl(file.file_id), alt: file.emoji ?? t("kinds.sticker"), class: "sticker" });
  const sayInstead = () => image.replaceWith(h("span", { class: "sticker-words" }, file.emoji ?? "🏮"));
  image.addEventListener("error", sayInstead, { once: true });
  image.addEventListener("load", () => image.naturalWidth < DOT && sayInstead(), { once: true });
  return h("div", { "data-kind": "sticker" }, image);
}

/** A poll as it stands; here nobody can vote, so before the first vote there are no shares to show. */
function poll(question) {
  const total = question.total_voter_count ?? 0;
  const line = (option) => {
    const share = total ? Math.round((100 * (option.voter_count ?? 0)) / total) : null;
    const bar = h("i");
    bar.style.setProperty("width", `${share ?? 0}%`);
    const mark = h("span", { class: question.allows_multiple_answers ? "poll-mark square" : "poll-mark", "aria-hidden": "true" });
    return h("li", null, mark, h("span", { dir: "auto" }, option.text), share === null ? null : h("small", null, `${share}%`), h("span", { class: "poll-share" }, bar));
  };
  return h(
    "div",
    { class: "poll", "data-kind": "poll" },
    h("b", { dir: "auto" }, question.question),
    h("small", null, t(question.is_anonymous ? "pollAnonymous" : "poll")),
    h("ul", null, question.options.map(line)),
    h("small", null, t("votes", total)),
  );
}

// An animation also carries a document and a venue a location: the more telling kind comes first.
const KINDS = { photo, voice, video, video_note: video, animation: video, audio: voice, document: fileCard, venue, location: (place) => map(place), contact, sticker, poll };
