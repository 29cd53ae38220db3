import ICAL from 'ical.js';
import { atStep, type FileTime, readTimes, seriesStart, timeKey } from './event-time.ts';

/** As many dates as are taken in of one series, and as many years from its start. */
const mostOfSeries = 300;
const mostYears = 10;
/** As many days as may be added to a series, or taken from it. */
const mostChanges = 1000;

/** The dates of a series, or why they are not known; `cut` where the series goes on behind the last one taken in. */
export type Series = { readonly times: readonly FileTime[]; readonly cut: boolean } | 'not followed';

/**
 * The times of an event that comes again, by its rule and the days added to and taken from it, earliest first; for an event
 * without a rule, or with one that never holds, its start. Those that the rule ends with are compared in the zone in which it was written.
 */
export function seriesOf(event: ICAL.Component, start: FileTime): Series {
  const rules = event.getAllProperties('rrule');
  const added = timesOf(event, 'rdate');
  const removed = timesOf(event, 'exdate');
  if (rules.length > 1 || event.hasProperty('exrule') || added === null || removed === null) return 'not followed';
  const rule = rules[0]?.getFirstValue();
  if (rules.length === 1 && !(rule instanceof ICAL.Recur && isRuleFollowed(rule))) return 'not followed';
  const found = rule instanceof ICAL.Recur ? timesOfRule(rule, start) : null;
  const ruled = found !== null && found.times.length > 0 ? found : { times: [start], cut: false };
  const gone = new Set(removed.map(timeKey));
  const kept = new Map([...ruled.times, ...added].map((time) => [timeKey(time), time] as const));
  const times = [...kept].filter(([key]) => !gone.has(key) && !gone.has(key.slice(0, 10))).sort(([a], [b]) => (a < b ? -1 : 1));
  return { times: times.slice(0, mostOfSeries).map(([, time]) => time), cut: ruled.cut || times.length > mostOfSeries };
}

/** `null` where a value of one of the properties is no time (a period, or a day that does not exist), or there are too many. */
function timesOf(event: ICAL.Component, name: string): readonly FileTime[] | null {
  const properties = event.getAllProperties(name);
  if (properties.reduce((sum, one) => sum + one.getValues().length, 0) > mostChanges) return null;
  const times = properties.map(readTimes);
  return times.every((one) => one !== null) ? times.flat() : null;
}

function timesOfRule(rule: ICAL.Recur, start: FileTime): { readonly times: readonly FileTime[]; readonly cut: boolean } {
  const until = rule.until === null ? null : untilOf(rule.until, start);
  const open = rule.clone();
  open.until = null;
  const steps = open.iterator(seriesStart(start));
  const times: FileTime[] = [];
  const lastYear = Math.min(2199, steps.dtstart.year + mostYears);
  for (let step = steps.next(); step; step = steps.next()) {
    const time = atStep(start, step);
    if (until !== null && timeKey(time).slice(0, until.length) > until) break;
    if (times.length === mostOfSeries || step.year > lastYear) return { times, cut: true };
    times.push(time);
  }
  return { times, cut: false };
}

function untilOf(until: ICAL.Time, start: FileTime): string {
  const raw = until.toString();
  const day: FileTime = { kind: 'day', date: raw.slice(0, 10) };
  if (until.isDate || start.kind === 'day') return timeKey(day);
  return timeKey({ kind: 'time', wall: { date: raw.slice(0, 10), time: raw.slice(11, 16) }, zone: raw.endsWith('Z') ? 'UTC' : start.zone, unknown: null });
}

/** The parts of a rule that may stand beside its frequency, interval, count and end. */
const allowedParts: Readonly<Record<string, readonly string[]>> = {
  DAILY: [],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYSETPOS', 'BYMONTHDAY'],
  YEARLY: ['BYMONTH', 'BYDAY', 'BYMONTHDAY'],
};

/**
 * Whether the dates of a rule can be found in a time that is known: rules whose parts contradict each other make the library
 * search for ever, so only those are followed that cannot. Committees meet by none of the others.
 */
function isRuleFollowed(rule: ICAL.Recur): boolean {
  const allowed = allowedParts[rule.freq];
  const parts = Object.entries(rule.parts) as readonly (readonly [string, readonly unknown[]])[];
  if (!allowed || rule.interval < 1 || rule.interval > 100) return false;
  const has = (name: string) => parts.some(([part]) => part === name);
  if (has('BYDAY') && has('BYMONTHDAY')) return false;
  if (rule.freq === 'YEARLY' && has('BYDAY') && !has('BYMONTH')) return false;
  if (has('BYSETPOS') && !parts.some(([part, values]) => part === 'BYDAY' && values.every((value) => /^[A-Z]{2}$/.test(String(value))))) return false;
  return parts.every(([part, values]) => allowed.includes(part) && values.length <= 12 && values.every((value) => isValueFollowed(part, value, rule.freq)));
}

function isValueFollowed(part: string, value: unknown, frequency: string): boolean {
  if (part === 'BYDAY') return (frequency === 'WEEKLY' ? /^[A-Z]{2}$/ : /^(?:[+-]?[1-5])?[A-Z]{2}$/).test(String(value));
  const number = Number(value);
  if (part === 'BYMONTH') return Number.isInteger(number) && number >= 1 && number <= 12;
  // A 29th to 31st is in every rule that has no month of its own; with one it may be in none.
  if (part === 'BYMONTHDAY') return Number.isInteger(number) && number >= -28 && number <= (frequency === 'YEARLY' ? 28 : 31) && number !== 0;
  return part === 'BYSETPOS' && Number.isInteger(number) && number !== 0 && Math.abs(number) <= 5;
}
