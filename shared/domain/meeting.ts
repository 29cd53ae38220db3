import { longDate } from '#shared/base/calendar-date.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

export const meeting = defineNoun({
  kind: 'meeting',
  label: 'meeting',
  plural: 'meetings',
  version: 1,
  fields: [
    { name: 'committee', label: 'Committee', shape: { type: 'reference', to: 'committee' }, column: true },
    { name: 'date', label: 'Date', shape: { type: 'day' }, column: true },
    { name: 'time', label: 'Time', shape: { type: 'time' }, column: true },
    { name: 'place', label: 'Place', shape: { type: 'line' }, column: true },
    { name: 'title', label: 'Name', shape: { type: 'line' }, help: 'Only where it is not an ordinary meeting.' },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: {},
  titleOf: (record) => record.title || (record.date ? `Meeting on ${longDate(record.date)}` : 'Meeting without a date'),
  upgrades: {},
});

export type Meeting = RecordOfNoun<typeof meeting>;
