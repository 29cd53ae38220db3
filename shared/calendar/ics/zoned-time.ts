import type { CalendarDate } from '#shared/base/calendar-date.ts';

/** A day and a time of day, 'HH:MM', as a clock on the wall shows them. */
export type WallTime = { readonly date: CalendarDate; readonly time: string };

/** The zone of every council that the app is made for. */
export const homeZone = 'Europe/London';

/** What other programs call a zone, where it is not the name in the IANA database. */
const otherNames: Readonly<Record<string, string>> = {
  'GMT Standard Time': homeZone,
  'Greenwich Standard Time': 'Africa/Abidjan',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Warsaw',
  'Eastern Standard Time': 'America/New_York',
  'tzone://Microsoft/Utc': 'UTC',
};

/** The IANA name of a zone that a file names, or `null` where no clock of that zone is known. */
export function knownZone(name: string): string | null {
  // Some programs put the name behind a path of their own, as in '/freeassociation.sourceforge.net/Europe/London'.
  const tail = /([A-Za-z_]+\/[A-Za-z_]+)$/.exec(name)?.[1] ?? name;
  for (const zone of [otherNames[name], name, tail]) if (zone !== undefined && clockOf(zone) !== null) return zone;
  return null;
}

const shown = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const clocks = new Map<string, Intl.DateTimeFormat | null>();
/** As many zones are kept as there are; names made up by a file are not. */
const mostClocks = 600;

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  let clock: Intl.DateTimeFormat | null = null;
  try {
    clock = new Intl.DateTimeFormat('en-GB', { ...shown, timeZone: zone });
  } catch {
    // The zone is not known.
  }
  if (clocks.size < mostClocks) clocks.set(zone, clock);
  return clock;
}

/** What a clock in a known zone shows at an instant, in milliseconds since 1970. Throws for a zone that is not known. */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const clock = clockOf(zone);
  if (clock === null) throw new Error(`No such zone: ${zone}`);
  const parts = Object.fromEntries(clock.formatToParts(instant).map((part) => [part.type, part.value]));
  return { date: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** The instant at which a clock in a known zone shows a time; of an hour that a zone's clocks skip, the one after it. */
export function instantOf({ date, time }: WallTime, zone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shownAt = (instant: number) => {
    const { date: day, time: clock } = wallTimeAt(instant, zone);
    return Date.parse(`${day}T${clock}:00Z`);
  };
  const first = wanted - (shownAt(wanted) - wanted);
  return first - (shownAt(first) - wanted);
}
