// The simulator's control API, as its README writes it. Nothing else is ever asked for.

/** The simulator said no: its one sentence is the message. */
export class Refused extends Error {}

/** The simulator could not be reached. */
export class Unreachable extends Error {}

async function call(path, { body, seconds = 10 } = {}) {
  const options = { signal: AbortSignal.timeout(seconds * 1000) };
  if (body !== undefined) {
    options.method = "POST";
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  let response;
  let answer;
  try {
    response = await fetch(`/control/${path}`, options);
    answer = await response.json();
  } catch (error) {
    throw new Unreachable(error.message);
  }
  if (!response.ok) throw new Refused(answer.error ?? response.statusText);
  return answer;
}

export const getState = () => call("state");
export const getTranscript = (chat) => call(`transcript?chat=${chat}&after=0`);
export const getEvents = (after, wait) => call(`events?after=${after}&wait=${wait}`, { seconds: wait + 15 });
export const send = (message) => call("send", { body: message, seconds: 60 });
export const tap = (person, chat, messageId, button) =>
  call("tap", { body: { person, chat, message_id: messageId, ...button } });
export const start = (person, payload) => call("start", { body: { person, ...(payload ? { payload } : {}) } });
export const block = (person, blocked) => call("block", { body: { person, blocked } });
export const setClock = (change) => call("clock", { body: change, seconds: 120 });
export const addPerson = (person) => call("people", { body: person });
export const fileUrl = (fileId) => `/control/file/${encodeURIComponent(fileId)}`;
