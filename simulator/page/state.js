// What the page knows of the town, and who wants to hear when it changes. Nothing here touches the document.

const REMEMBERED = "linli.page";

/** Choices that outlive the tab; a browser that forbids storage simply forgets them. */
export const choices = { people: null, lang: null, tabs: {}, read: {}, viewers: {}, ...recall() };

function recall() {
  try {
    return JSON.parse(localStorage.getItem(REMEMBERED)) ?? {};
  } catch {
    return {};
  }
}

export function remember(change) {
  Object.assign(choices, change);
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(choices));
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}

export const town = {
  bot: { id: 0, name: "", username: "" },
  people: new Map(),
  chats: new Map(), // groups by id
  talks: new Map(), // transcripts by chat id
  unseen: new Map(), // chat id -> messages that came while nobody had the chat open
  posters: [], // codes on walls: {place, payload}
  menus: [], // what setMyCommands left: {scope, language_code, commands}
  timezone: "Asia/Shanghai", // until the state says which
};

const listeners = new EventTarget();

/** Topics: `town`, `clock`, `online`, `toast`, `unread`, `error`, `shown`, and `chat:ID`. Returns the way to stop listening. */
export function on(topic, heard) {
  const listener = (event) => heard(event.detail);
  listeners.addEventListener(topic, listener);
  return () => listeners.removeEventListener(topic, listener);
}

export function emit(topic, detail) {
  listeners.dispatchEvent(new CustomEvent(topic, { detail }));
}

export function takeState(state) {
  town.bot = state.bot;
  town.people = new Map(state.people.map((person) => [person.id, person]));
  const groups = state.chats.filter((chat) => chat.type !== "private");
  town.chats = new Map(groups.map((chat) => [chat.id, { ...chat, members: idsOf(chat.members) }]));
  town.menus = state.commands;
  town.timezone = state.timezone;
  town.posters = state.posters ?? [];
  emit("clock", state);
  emit("town");
}

const idsOf = (members) => (members ?? []).map((member) => member.id ?? member.user?.id ?? member);

export const personName = (person) => person?.name ?? person?.first_name ?? "";
export const isGroup = (chat) => chat < 0;

/** The groups a person is in; one that was upgraded is left out, since its successor is listed. */
export function groupsOf(person) {
  return [...town.chats.values()].filter((chat) => chat.members.includes(person) && !chat.migrated_to);
}

export const chatsOf = (person) => [person, ...groupsOf(person).map((chat) => chat.id)];

/** A transcript as the page uses it: standing messages by id, in order. */
export function takeTranscript(chat, transcript) {
  const messages = new Map();
  town.talks.set(chat, { ...transcript, messages, last: 0 });
  for (const message of transcript.messages) keep(chat, message);
  town.unseen.delete(chat);
  emit(`chat:${chat}`);
  emit("unread");
}

/** Put a message in its place; events may come twice or late, so the id alone decides. */
function keep(chat, message) {
  const talk = town.talks.get(chat);
  if (message.deleted) return talk.messages.delete(message.message_id);
  const late = message.message_id < talk.last && !talk.messages.has(message.message_id);
  talk.messages.set(message.message_id, message);
  talk.last = Math.max(talk.last, message.message_id);
  if (late) talk.messages = new Map([...talk.messages].sort(([a], [b]) => a - b));
  return true;
}

const CHANGES = {
  message: (talk, event) => {
    keep(event.chat_id, event.message);
    if (event.message.out) talk.typing = null;
  },
  edit: (talk, event) => keep(event.chat_id, event.message),
  delete: (talk, event) => event.message_ids.forEach((id) => talk.messages.delete(id)),
  pin: (talk, event) => (talk.pinned = event.pinned),
  keyboard: (talk, event) => (talk.keyboard = event.keyboard),
  typing: (talk, event) => (talk.typing = event.action),
};

/** Apply one event to its chat. False when that chat is not loaded, or the event is of another kind. */
export function takeEvent(event) {
  const talk = town.talks.get(event.chat_id);
  const change = CHANGES[event.kind];
  if (!talk || !change) return false;
  change(talk, event);
  return true;
}

/** A message came to a chat that nobody has open. */
export function countUnseen(chat) {
  town.unseen.set(chat, (town.unseen.get(chat) ?? 0) + 1);
}

/** Somebody's own message: the one thing that never counts as unread. */
export const isOwn = (message, person) => !message.out && message.from?.id === person;

const readKey = (person, chat) => `${person}:${chat}`;

export function unreadIn(person, chat) {
  const talk = town.talks.get(chat);
  if (!talk) return town.unseen.get(chat) ?? 0;
  const seen = seenUpTo(person, chat, talk);
  let count = 0;
  for (const message of talk.messages.values()) {
    if (message.message_id > seen && !isOwn(message, person)) count += 1;
  }
  return count;
}

/** A chat met for the first time starts as read; ids that start again (a reset) start the count again. */
function seenUpTo(person, chat, talk) {
  const key = readKey(person, chat);
  if (choices.read[key] === undefined || choices.read[key] > talk.last) {
    remember({ read: { ...choices.read, [key]: talk.last } });
  }
  return choices.read[key];
}

export function markRead(person, chat) {
  const talk = town.talks.get(chat);
  const key = readKey(person, chat);
  if (!talk || choices.read[key] === talk.last) return;
  remember({ read: { ...choices.read, [key]: talk.last } });
  emit("unread");
}

export const unreadOf = (person) => chatsOf(person).reduce((sum, chat) => sum + unreadIn(person, chat), 0);

/** The scopes that Telegram looks through for somebody in a chat, the nearest first. */
function scopesOf(chat) {
  const near = [(scope) => scope.type === "chat" && Number(scope.chat_id) === chat];
  const kind = isGroup(chat) ? "all_group_chats" : "all_private_chats";
  return [...near, (scope) => scope.type === kind, (scope) => scope.type === "default"];
}

/** The commands that Telegram would offer this person in this chat: nearest scope first, own language first. */
export function commandsOf(person, chat) {
  const spoken = (town.people.get(person)?.language_code ?? "").slice(0, 2);
  for (const fits of scopesOf(chat)) {
    for (const code of spoken ? [spoken, ""] : [""]) {
      const menu = town.menus.find((one) => fits(one.scope ?? { type: "default" }) && (one.language_code ?? "") === code);
      if (menu?.commands?.length) return menu.commands;
    }
  }
  return [];
}
