import { defineNoun, type RecordOfNoun } from './noun.ts';

const dateHelp = 'A day, a month, a quarter, a year, with or without “by”: 3 May 2027, by October 2027, Q2 2027/28; or “to be confirmed”.';

export const milestone = defineNoun({
  kind: 'milestone',
  label: 'milestone',
  plural: 'milestones',
  version: 1,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line', filled: true }, column: true },
    { name: 'project', label: 'Project', shape: { type: 'reference', to: 'project' }, column: true },
    { name: 'planned', label: 'Planned', shape: { type: 'partialDate' }, column: true, help: dateHelp },
    { name: 'forecast', label: 'Forecast', shape: { type: 'partialDate' }, column: true },
    { name: 'actual', label: 'Actual', shape: { type: 'partialDate' }, column: true },
    { name: 'done', label: 'Done', shape: { type: 'flag' }, column: true },
    { name: 'owner', label: 'Owner', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New milestone' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Milestone = RecordOfNoun<typeof milestone>;
