import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

const members = 'Members';
const agendas = 'Agendas and deadlines';

export const committee = defineNoun({
  kind: 'committee',
  label: 'committee',
  plural: 'committees',
  version: 2,
  fields: [
    { name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true },
    {
      name: 'body',
      label: 'Kind',
      shape: {
        type: 'choice',
        choices: [
          { value: 'committee', label: 'Committee' },
          { value: 'sub-committee', label: 'Sub-committee' },
          { value: 'cabinet', label: 'Cabinet' },
          { value: 'scrutiny', label: 'Scrutiny' },
          { value: 'board', label: 'Board' },
          { value: 'council', label: 'Full Council' },
        ],
      },
      column: true,
    },
    { name: 'parent', label: 'Authority', shape: { type: 'line' }, column: true, help: 'Where it differs from the council in Settings.' },
    { name: 'template', label: 'Report template', shape: { type: 'line' } },
    {
      name: 'usualDay',
      label: 'Usual day',
      shape: { type: 'line' },
      column: true,
      help: 'As in “second Tuesday of the month” or “first Thursday of March, June and September”: meetings are planned by it.',
    },
    { name: 'usualTime', label: 'Usual time', shape: { type: 'time' } },
    { name: 'usualPlace', label: 'Usual place', shape: { type: 'line' }, column: true },
    { name: 'remit', label: 'What it may decide', shape: { type: 'text' } },
    { name: 'terms', label: 'Terms of reference', shape: { type: 'text' } },
    { name: 'chair', label: 'Chair', shape: { type: 'reference', to: 'person' }, group: members },
    { name: 'viceChair', label: 'Vice-chair', shape: { type: 'reference', to: 'person' }, group: members },
    {
      name: 'members',
      label: 'Members',
      group: members,
      shape: {
        type: 'list',
        item: 'member',
        fields: [
          { name: 'person', label: 'Person', shape: { type: 'reference', to: 'person' } },
          { name: 'role', label: 'Role', shape: { type: 'line' }, help: 'Co-opted, substitute, non-voting ...' },
          { name: 'from', label: 'From', shape: { type: 'day' } },
          { name: 'until', label: 'Until', shape: { type: 'day' } },
        ],
      },
    },
    { name: 'quorum', label: 'Quorum', shape: { type: 'whole', min: 0, max: 500, optional: true }, group: members },
    {
      name: 'standing',
      label: 'Standing items',
      group: agendas,
      help: 'A new meeting’s agenda begins and ends with these.',
      shape: {
        type: 'list',
        item: 'standing item',
        fields: [
          { name: 'title', label: 'Item', shape: { type: 'line' } },
          {
            name: 'at',
            label: 'Where',
            shape: {
              type: 'choice',
              choices: [
                { value: 'start', label: 'At the start' },
                { value: 'end', label: 'At the end' },
              ],
            },
          },
          { name: 'note', label: 'Beneath it', shape: { type: 'text' } },
          { name: 'minutes', label: 'Time in minutes', shape: { type: 'whole', min: 0, max: 1440, optional: true } },
        ],
      },
    },
    {
      name: 'numbering',
      label: 'Numbers of sub-items',
      group: agendas,
      shape: {
        type: 'choice',
        choices: [
          { value: 'letters', label: '4a, 4b' },
          { value: 'decimal', label: '4.1, 4.2' },
        ],
      },
    },
    {
      name: 'clearDays',
      label: 'Clear days',
      shape: { type: 'whole', min: 0, max: 90, optional: true },
      group: agendas,
      help: 'Between publication and meeting. Empty: as in Settings.',
    },
    {
      name: 'clearDaysBasis',
      label: 'Counted as',
      group: agendas,
      shape: {
        type: 'choice',
        choices: [
          { value: '', label: 'As in Settings' },
          { value: 'working', label: 'Working days' },
          { value: 'calendar', label: 'Calendar days' },
          { value: 'parish', label: 'As for parish councils' },
        ],
      },
    },
    { name: 'callIn', label: 'Decisions can be called in', shape: { type: 'flag' }, group: agendas },
  ],
  starts: { title: 'New committee' },
  titleOf: (record) => record.title,
  upgrades: {
    1: (older) => ({
      ...older,
      usualTime: '',
      terms: '',
      chair: null,
      viceChair: null,
      members: [],
      quorum: null,
      standing: [],
      numbering: 'letters',
      clearDays: null,
      clearDaysBasis: '',
      callIn: false,
    }),
  },
});

export type Committee = RecordOfNoun<typeof committee>;

/** The members who sit on a committee on a day, in their order; where the day is not known, those whose time has not ended. */
export function membersSitting({ members }: Pick<Committee, 'members'>, day: CalendarDate | null): Committee['members'] {
  return [...members]
    .sort(byPlace)
    .filter(({ from, until }) => (day === null ? until === null : (from === null || from <= day) && (until === null || until >= day)));
}
