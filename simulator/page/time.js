// The town's calendar: simulated moments as the town reads them on its wall, whatever zone this browser is in.

import { language, t } from "./words.js";
import { town } from "./state.js";

const DAY = 86_400_000;
const locale = () => (language() === "zh" ? "zh-CN" : "en-GB");
const formats = new Map();

function format(moment, options) {
  const key = JSON.stringify([locale(), town.timezone, options]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale(), { timeZone: town.timezone, ...options }));
  return formats.get(key).format(moment);
}

/** 08:30 */
export const hourOf = (moment) => format(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** 08:30:05 */
export const secondOf = (moment) =>
  format(moment, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

/** 11月23日 周一 */
export const dateOf = (moment) => format(moment, { month: "long", day: "numeric", weekday: "short" });

/** A number that is the same for all moments of one day of the town. */
export const dayOf = (moment) => Math.floor((moment + offset(moment)) / DAY);

/** The line between two days: today, yesterday, or the date. */
export function dayName(moment, now) {
  const ago = dayOf(now) - dayOf(moment);
  if (ago === 0) return t("today");
  if (ago === 1) return t("yesterday");
  return dateOf(moment);
}

/** How far the town's wall is ahead of UTC at a moment, in milliseconds. */
function offset(moment) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: town.timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(moment);
  const of = (type) => Number(parts.find((part) => part.type === type).value);
  const wall = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return wall - Math.floor(moment / 1000) * 1000;
}

/** "2026-11-23T08:30" on the town's wall, as a moment. */
export function momentOf(wall) {
  const guess = Date.parse(`${wall}Z`);
  return guess - offset(guess - offset(guess));
}

/** A moment as "2026-11-23T08:30" on the town's wall, for an input field. */
export const wallOf = (moment) => new Date(moment + offset(moment)).toISOString().slice(0, 16);

/** The next time that the town's wall shows this hour and minute on a later day. */
export function nextMorning(now, clock = "08:30") {
  const tomorrow = new Date(now + offset(now) + DAY).toISOString().slice(0, 10);
  return momentOf(`${tomorrow}T${clock}`);
}
