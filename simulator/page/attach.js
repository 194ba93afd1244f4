// The paper clip's menu: everything but words that a person may send.

import { ask, menu, sheet } from "./dialogs.js";
import { h } from "./dom.js";
import { ownContact, phoneOf, placeOf } from "./keyboards.js";
import { fileOf, sampleNames, samplePhoto, sampleUrl } from "./samples.js";
import { isGroup } from "./state.js";
import { t } from "./words.js";

export function attachMenu(anchor, composer) {
  const { person, chat } = composer.scene;
  const items = [
    { icon: "photo", hook: "photo", label: t("photo"), act: () => photosFromDisk(composer) },
    { icon: "gallery", hook: "sample", label: t("samplePhoto"), act: () => readyMade(composer) },
    { icon: "voice", hook: "voice", label: t("voice"), act: () => composer.post({ voice: true }) },
    { icon: "voice", hook: "voice-file", label: t("voiceFile"), act: () => oneFile(composer, "voice", "audio/*") },
    { icon: "video", hook: "video", label: t("video"), act: () => composer.post({ video: true }) },
    { icon: "file", hook: "document", label: t("document"), act: () => oneFile(composer, "document", "") },
    { icon: "place", hook: "location", label: t("location"), act: () => place(composer, placeOf(person)) },
    { icon: "contact", hook: "contact", label: t("contact"), act: () => ownNumber(composer, person) },
    { icon: "sticker", hook: "sticker", label: t("sticker"), act: () => composer.post({ sticker: true }) },
    { icon: "forward", hook: "forward", label: t("forward"), act: () => forwarded(composer) },
  ];
  const fitting = isGroup(chat) ? items.filter((item) => item.hook !== "contact") : items;
  menu(anchor, fitting, t("attach"));
}

/** Let the browser ask for files; a closed window gives none. */
function pick(accept, multiple) {
  return new Promise((done) => {
    const input = h("input", { type: "file", accept, multiple, hidden: true, "data-role": "file" });
    const end = () => {
      input.remove();
      done([...input.files]);
    };
    input.addEventListener("change", end, { once: true });
    input.addEventListener("cancel", end, { once: true });
    document.body.append(input);
    input.click();
  });
}

async function photosFromDisk(composer) {
  const files = await pick("image/*", true);
  if (files.length) await composer.choosePhotos(files);
}

async function oneFile(composer, kind, accept) {
  const [file] = await pick(accept, false);
  if (file) await composer.post({ [kind]: await fileOf(file) });
}

function readyMade(composer) {
  const chosen = new Set();
  return sheet(
    t("samplePhoto"),
    (close) => {
      const put = async () => {
        close();
        composer.addPhotos(await Promise.all([...chosen].map(samplePhoto)));
      };
      const done = h("button", { type: "button", class: "primary", "data-role": "confirm", disabled: true, onclick: put }, t("sendChosen", 1));
      const tile = (name) => sampleTile(name, chosen, () => {
        done.disabled = chosen.size === 0;
        done.textContent = t("sendChosen", chosen.size);
      });
      return [h("p", { class: "hint" }, t("sampleHint")), h("div", { class: "samples" }, sampleNames.map(tile)), done];
    },
    { "data-role": "samples" },
  );
}

function sampleTile(name, chosen, changed) {
  const toggle = () => {
    if (!chosen.delete(name)) chosen.add(name);
    tile.setAttribute("aria-pressed", String(chosen.has(name)));
    changed();
  };
  const tile = h(
    "button",
    { type: "button", class: "sample", "aria-pressed": "false", "data-sample": name, onclick: toggle },
    h("img", { src: sampleUrl(name), alt: "" }),
    h("span", null, t(`samples.${name}`)),
  );
  return tile;
}

async function place(composer, near) {
  const number = { inputmode: "decimal", pattern: "-?[0-9]+([.][0-9]+)?", required: true };
  const answer = await ask(
    t("location"),
    [
      { name: "latitude", label: t("latitude"), value: near.latitude, ...number },
      { name: "longitude", label: t("longitude"), value: near.longitude, ...number },
    ],
    t("send"),
  );
  if (answer) await composer.post({ location: { latitude: Number(answer.latitude), longitude: Number(answer.longitude) } });
}

async function ownNumber(composer, person) {
  const answer = await ask(
    t("contact"),
    [{ name: "phone", label: t("phone"), value: phoneOf(person), type: "tel", required: true }],
    t("send"),
  );
  if (answer) await composer.post({ contact: ownContact(person, answer.phone) });
}

async function forwarded(composer) {
  const answer = await ask(
    t("forward"),
    [
      { name: "from", label: t("forwardFrom"), value: t("forwardName"), required: true },
      { name: "text", label: t("forwardText"), value: t("forwardSample"), long: true, required: true },
    ],
    t("send"),
  );
  if (answer) await composer.post({ text: answer.text, forward_from: answer.from });
}
