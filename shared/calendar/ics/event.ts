import type { CalendarDate } from '#shared/base/calendar-date.ts';

/** 'tentative' is what other programs say of a meeting that may still move; the app writes the other two. */
export type EventStatus = 'confirmed' | 'tentative' | 'cancelled';

/** A meeting for a calendar file. */
export type WrittenEvent = {
  readonly uid: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** 'HH:MM' in the United Kingdom; `null` for the whole day. */
  readonly time: string | null;
  /** How long it takes; `null` where that is not known. */
  readonly minutes: number | null;
  readonly place: string;
  readonly status: EventStatus;
  /** Counts up with each change that others must notice: date, time, place, status. */
  readonly sequence: number;
  readonly notes: string;
};

/** A meeting read from a calendar file, in the time of the United Kingdom. */
export type ReadEvent = WrittenEvent & {
  /** The day on which this one of a series was first meant to be; `null` where the event stands alone. With `uid` it is unique. */
  readonly occurrence: CalendarDate | null;
};

const ownDomain = '@boardpack.invalid';

/** The identifier in calendar files for a record: the same in every file, so that a calendar replaces what it has. */
export function uidOf(id: string): string {
  return `${id}${ownDomain}`;
}

/** The record that an identifier of {@link uidOf} stands for, or `null` for one from another program. */
export function idOfUid(uid: string): string | null {
  return uid.endsWith(ownDomain) ? uid.slice(0, -ownDomain.length) : null;
}
