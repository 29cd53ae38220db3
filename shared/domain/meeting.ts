import { z } from '#shared/base/schema.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { defineNoun } from './noun.ts';
import { day, id, line, reference, text, time } from './values.ts';

const schema = z.object({ id, committee: reference, title: line, date: day, time, place: line, note: text }).readonly();

export type Meeting = z.infer<typeof schema>;

export const meeting = defineNoun<Meeting>({
  kind: 'meeting',
  label: 'meeting',
  plural: 'meetings',
  version: 1,
  schema,
  fields: [
    { name: 'committee', label: 'Committee', shape: { type: 'reference', to: 'committee' }, column: true },
    { name: 'date', label: 'Date', shape: { type: 'day' }, column: true },
    { name: 'time', label: 'Time', shape: { type: 'time' }, column: true },
    { name: 'place', label: 'Place', shape: { type: 'line' }, column: true },
    { name: 'title', label: 'Name', shape: { type: 'line' }, help: 'Only where it is not an ordinary meeting.' },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  create: (newId) => ({ id: newId, committee: null, title: '', date: null, time: '', place: '', note: '' }),
  titleOf: (record) => record.title || (record.date ? `Meeting on ${longDate(record.date)}` : 'Meeting without a date'),
  upgrades: {},
});
