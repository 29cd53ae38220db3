import { owner, programme, project, reference } from './common-fields.ts';
import { defineNoun, type Choice, type RecordOfNoun } from './noun.ts';

const levels = [
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
] as const satisfies readonly Choice[];

/** A person or body with an interest in the programme, and how they are kept informed. */
export const stakeholder = defineNoun({
  kind: 'stakeholder',
  label: 'stakeholder',
  plural: 'stakeholders',
  version: 1,
  fields: [
    reference('S'),
    { name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true },
    programme,
    project,
    { name: 'group', label: 'Group', shape: { type: 'line' }, column: true, help: 'Service users, staff, members, partners, providers …' },
    { name: 'interest', label: 'Interest', shape: { type: 'choice', choices: levels }, column: true },
    { name: 'influence', label: 'Influence', shape: { type: 'choice', choices: levels }, column: true },
    {
      name: 'attitude',
      label: 'Attitude',
      shape: {
        type: 'choice',
        choices: [
          { value: 'not-known', label: 'Not known' },
          { value: 'supports', label: 'Supports it' },
          { value: 'neutral', label: 'Neutral' },
          { value: 'opposes', label: 'Opposes it' },
        ],
      },
      column: true,
    },
    { name: 'concerns', label: 'What matters to them', shape: { type: 'text' } },
    { name: 'approach', label: 'How they are kept informed', shape: { type: 'text' } },
    { name: 'frequency', label: 'How often', shape: { type: 'line' }, column: true },
    { name: 'contact', label: 'Contact', shape: { type: 'line' } },
    owner,
  ],
  starts: { title: 'New stakeholder', interest: 'medium', influence: 'medium' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Stakeholder = RecordOfNoun<typeof stakeholder>;
