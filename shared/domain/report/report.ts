import type { z } from '#shared/base/schema.ts';
import type { Choice } from '../field.ts';
import { defineNounWithSchema } from '../noun.ts';
import { raiseComments } from './raise-comments.ts';
import type { attachment, implicationState, reportSchema } from './report-schema.ts';

export type Report = z.infer<typeof reportSchema>;
export type ImplicationState = z.infer<typeof implicationState>;
export type Attachment = z.infer<typeof attachment>;

export const purposeChoices = [
  { value: 'decision', label: 'For decision' },
  { value: 'recommend', label: 'To recommend onward' },
  { value: 'noting', label: 'For noting' },
] as const satisfies readonly Choice[];

export const report = defineNounWithSchema<Report>({
  kind: 'report',
  label: 'report',
  plural: 'reports',
  version: 3,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
    { name: 'committee', label: 'Committee', shape: { type: 'reference', to: 'committee' }, column: true },
    { name: 'meeting', label: 'Meeting', shape: { type: 'reference', to: 'meeting' }, column: true },
    { name: 'agendaItem', label: 'Agenda item', shape: { type: 'line' } },
    { name: 'purpose', label: 'Purpose', shape: { type: 'choice', choices: purposeChoices }, column: true },
    { name: 'programme', label: 'Programme', shape: { type: 'reference', to: 'programme' } },
    { name: 'reportOf', label: 'Report of', shape: { type: 'reference', to: 'person' } },
    {
      name: 'stage',
      label: 'Stage',
      shape: { type: 'settingsChoice', list: 'reportStages' },
      column: true,
      fixed: 'The stage of a report is changed on its own page, which says first what is still missing.',
    },
    {
      name: 'issued',
      label: 'Issued',
      shape: { type: 'day' },
      column: true,
      fixed: 'The day of issue is given when a report is issued: open the report, and issue it under Versions.',
    },
  ],
  create: (newId) => ({
    id: newId,
    title: 'New report',
    programme: null,
    committee: null,
    meeting: null,
    template: 'county-committee',
    templateVersion: 1,
    purpose: 'noting',
    agendaItem: '',
    reportOf: null,
    front: {},
    signatory: null,
    contacts: [],
    implications: [],
    comments: [],
    backgroundPapers: [],
    divisions: '',
    code: '',
    appendices: [],
    exempt: [],
    issued: null,
    figures: [],
    notes: [],
    stage: 'draft',
    follows: null,
  }),
  titleOf: (record) => record.title,
  upgrades: {
    1: (older) => ({
      ...older,
      comments: raiseComments(older['comments']),
      figures: [],
      notes: [],
      stage: older['issued'] ? 'issued' : 'draft',
      follows: null,
    }),
    // What came is optional.
    2: (older) => older,
  },
});
