import { z } from '#shared/base/schema.ts';
import { defineNoun } from './noun.ts';
import { id, partialDate, reference, text, title } from './values.ts';

const schema = z
  .object({
    id,
    project: reference,
    title,
    planned: partialDate,
    forecast: partialDate,
    actual: partialDate,
    owner: reference,
    done: z.boolean(),
    note: text,
  })
  .readonly();

export type Milestone = z.infer<typeof schema>;

const dateHelp = 'A day, a month, a quarter, a year, with or without "by": 3 May 2027, by October 2027, Q2 2027/28; or "to be confirmed".';

export const milestone = defineNoun<Milestone>({
  kind: 'milestone',
  label: 'milestone',
  plural: 'milestones',
  version: 1,
  schema,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
    { name: 'project', label: 'Project', shape: { type: 'reference', to: 'project' }, column: true },
    { name: 'planned', label: 'Planned', shape: { type: 'partialDate' }, column: true, help: dateHelp },
    { name: 'forecast', label: 'Forecast', shape: { type: 'partialDate' }, column: true },
    { name: 'actual', label: 'Actual', shape: { type: 'partialDate' }, column: true },
    { name: 'done', label: 'Done', shape: { type: 'flag' }, column: true },
    { name: 'owner', label: 'Owner', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  create: (newId) => ({
    id: newId,
    project: null,
    title: 'New milestone',
    planned: null,
    forecast: null,
    actual: null,
    owner: null,
    done: false,
    note: '',
  }),
  titleOf: (record) => record.title,
  upgrades: {},
});
