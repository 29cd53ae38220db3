import type { z } from '#shared/base/schema.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Choice } from '../field.ts';
import { defineNounWithSchema } from '../noun.ts';
import type { meetingSchema } from './meeting-schema.ts';

export type Meeting = z.infer<typeof meetingSchema>;
export type AgendaItem = Meeting['agenda'][number];
export type Attendance = Meeting['attendance'][number];
export type Interest = Meeting['interests'][number];
export type Minute = Meeting['minutes'][number];
export type ExclusionMinute = NonNullable<Meeting['exclusion']>;
export type Resolution = Meeting['resolutions'][number];

export const meetingStatus = [
  { value: 'planned', label: 'Planned' },
  { value: 'postponed', label: 'Postponed' },
  { value: 'cancelled', label: 'Cancelled' },
  { value: 'held', label: 'Held' },
] as const satisfies readonly Choice[];

const sinceFormat2 = {
  status: 'planned',
  postponedFrom: null,
  statusReason: '',
  published: null,
  agenda: [],
  attendance: [],
  interests: [],
  minutes: [],
  resolutions: [],
  chairing: null,
  opened: '',
  closed: '',
  confirmed: null,
} satisfies Partial<Meeting>;

export const meeting = defineNounWithSchema<Meeting>({
  kind: 'meeting',
  label: 'meeting',
  plural: 'meetings',
  version: 2,
  fields: [
    { name: 'committee', label: 'Committee', shape: { type: 'reference', to: 'committee' }, column: true },
    { name: 'date', label: 'Date', shape: { type: 'day' }, column: true },
    { name: 'time', label: 'Time', shape: { type: 'time' }, column: true },
    { name: 'place', label: 'Place', shape: { type: 'line' }, column: true },
    { name: 'title', label: 'Name', shape: { type: 'line' }, help: 'Only where it is not an ordinary meeting.' },
    { name: 'status', label: 'Status', shape: { type: 'choice', choices: meetingStatus }, column: true },
    { name: 'postponedFrom', label: 'Postponed from', shape: { type: 'day' } },
    { name: 'statusReason', label: 'Why postponed or cancelled', shape: { type: 'line' } },
    { name: 'published', label: 'Agenda published on', shape: { type: 'day' } },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  create: (id) => ({ id, committee: null, date: null, time: '', place: '', title: '', note: '', ...sinceFormat2 }),
  titleOf: (record) => record.title || (record.date ? `Meeting on ${longDate(record.date)}` : 'Meeting without a date'),
  upgrades: { 1: (older) => ({ ...older, ...sinceFormat2 }) },
});
