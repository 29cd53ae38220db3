import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import type { PackItem, PackSource } from './pack-source.ts';

/** 'Adult Care Committee · 18 January 2027': stands at the head of every page of a pack. */
export function runningHead({ committee, meeting }: PackSource): string {
  return [committee.title, meeting.date ? longDate(meeting.date) : ''].filter((one) => one !== '').join(' · ');
}

/** The same with the item, and with its mark where it is not for the public. */
export function itemHead(source: PackSource, { number }: Pick<PackItem, 'number'>, isOpen: boolean): string {
  return [runningHead(source), `Item ${number}`, isOpen ? '' : notForPublication].filter((one) => one !== '').join(' · ');
}

/** Whose pack it is, as its cover says it. */
export function audienceWords(audience: Audience): string {
  return { public: 'Public', members: 'For members', officers: 'For officers' }[audience];
}

/** 'Agenda pack' or 'Supplement 2'. */
export function packKind({ follows, number }: Pick<PackSource, 'follows' | 'number'>): string {
  return follows ? `Supplement ${number}` : 'Agenda pack';
}

/** 'Monday 18 January 2027', or '' where the day is not known. */
export function meetingDay({ meeting }: PackSource): string {
  return meeting.date ? weekdayDate(meeting.date) : '';
}
