// Keeps the page level with the simulator: load all, then follow the events; when the line breaks, load all again.

import { getEvents, getState, getTranscript, Unreachable } from "./api.js";
import { countUnseen, emit, on, takeEvent, takeState, takeTranscript, town } from "./state.js";

const WAIT = 20;
const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 4000;
const TYPING_LASTS = 5000;
const TAP_LIVES = 150_000;
const TOASTS_KEPT = 100;
const OF_THE_TOWN = new Set(["person", "chat"]);

let openChats = () => [];
let cursor = 0;
const loading = new Map(); // chat id -> whether an event came meanwhile
const toasts = new Map(); // query id -> what the bot answered, the last few

/** Follow for ever. `wanted` says which chats are open now. */
export async function follow(wanted) {
  openChats = wanted;
  let pause = FIRST_PAUSE;
  for (;;) {
    try {
      await loadAll();
      emit("online", true);
      pause = FIRST_PAUSE;
      for (;;) await nextEvents();
    } catch (error) {
      if (!(error instanceof Unreachable)) console.error(error);
      emit("online", false);
      await new Promise((resume) => setTimeout(resume, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
}

async function loadAll() {
  const state = await getState();
  town.talks.clear();
  toasts.clear(); // a simulator that began anew counts its taps from the start
  cursor = state.last_event;
  takeState(state);
  await Promise.all(openChats().map(refresh));
}

async function nextEvents() {
  const { next, events } = await getEvents(cursor, WAIT);
  if (next < cursor) throw new Unreachable("the simulator began anew");
  cursor = next;
  if (events.some((event) => event.kind === "reset")) return loadAll();
  if (events.some((event) => OF_THE_TOWN.has(event.kind))) takeState(await getState());
  const touched = new Set(events.filter(take).map((event) => event.chat_id));
  for (const chat of touched) emit(`chat:${chat}`);
  if (events.some((event) => event.kind === "message" || event.kind === "delete")) emit("unread");
  return open(openChats());
}

/** True when the event changed a chat that is loaded. */
function take(event) {
  if (event.kind === "clock") emit("clock", event);
  if (event.kind === "toast") hear(event);
  if (event.kind === "menu") town.menus = event.commands;
  if (event.kind === "typing") setTimeout(() => stopTyping(event.chat_id), TYPING_LASTS);
  if (loading.has(event.chat_id)) loading.set(event.chat_id, true);
  if (takeEvent(event)) return true;
  if (event.kind === "message") countUnseen(event.chat_id);
  return false;
}

/** Telegram lets "typing" pass by itself after five seconds. */
function stopTyping(chat) {
  if (takeEvent({ kind: "typing", chat_id: chat, action: null })) emit(`chat:${chat}`);
}

/** Read a chat; should an event pass it by while the answer is on its way, read it again. */
async function refresh(chat) {
  if (loading.has(chat)) return;
  try {
    let transcript;
    do {
      loading.set(chat, false);
      transcript = await getTranscript(chat);
    } while (loading.get(chat));
    takeTranscript(chat, transcript);
  } finally {
    loading.delete(chat);
  }
}

/** Load chats that were opened a moment ago. */
export async function open(chats) {
  await Promise.all(chats.filter((chat) => !town.talks.has(chat)).map(refresh));
}

function hear(toast) {
  toasts.set(toast.query_id, toast);
  if (toasts.size > TOASTS_KEPT) toasts.delete(toasts.keys().next().value);
  emit("toast", toast);
}

/** What the bot answers to a tap, with or without words; it may have come before this is asked. Null when the tap dies. */
export function answerOf(query) {
  if (toasts.has(query)) return Promise.resolve(toasts.get(query));
  return new Promise((done) => {
    const end = (answer) => {
      clearTimeout(death);
      deaf();
      done(answer);
    };
    const death = setTimeout(() => end(null), TAP_LIVES);
    const deaf = on("toast", (toast) => toast.query_id === query && end(toast));
  });
}
