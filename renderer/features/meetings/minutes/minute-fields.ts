import { meetingStatus } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import { outcomeChoices } from '#shared/meetings/minutes/vote-words.ts';

const person = (name: string, label: string): Field => ({ name, label, shape: { type: 'reference', to: 'person' } });
const count = (name: string, label: string): Field => ({ name, label, shape: { type: 'whole', min: 0, max: 100_000, optional: true } });

/** How the meeting went, as a whole. */
export const sittingFields: readonly Field[] = [
  { name: 'status', label: 'Status', shape: { type: 'choice', choices: meetingStatus } },
  person('chairing', 'In the chair'),
  { name: 'opened', label: 'Opened at', shape: { type: 'time' } },
  { name: 'closed', label: 'Closed at', shape: { type: 'time' } },
  { name: 'confirmed', label: 'Minutes confirmed on', shape: { type: 'day' } },
];

/** Interests; those of one item are declared at it, so that the item is not asked for. */
export const interestFields: readonly Field[] = [
  person('person', 'Member'),
  { name: 'name', label: 'Or name', shape: { type: 'line' } },
  {
    name: 'nature',
    label: 'Interest',
    shape: {
      type: 'choice',
      choices: [
        { value: 'disclosable pecuniary', label: 'Disclosable pecuniary' },
        { value: 'other registerable', label: 'Other registerable' },
        { value: 'non-registerable', label: 'Non-registerable' },
      ],
    },
  },
  { name: 'words', label: 'What it is', shape: { type: 'line' } },
  { name: 'left', label: 'Left the meeting', shape: { type: 'flag' } },
];

export const minuteText: Field = { name: 'text', label: 'Minute', shape: { type: 'text' } };
export const minuteSummary: Field = {
  name: 'summary',
  label: 'What the public is told',
  help: 'A summary that discloses nothing exempt. Public minutes hold this and the public title, and nothing else of the item.',
  shape: { type: 'text' },
};

/** Movers, votes and outcome of one item. */
export const voteFields: readonly Field[] = [
  person('mover', 'Moved by'),
  person('seconder', 'Seconded by'),
  count('votesFor', 'For'),
  count('votesAgainst', 'Against'),
  count('abstained', 'Abstained'),
  { name: 'outcome', label: 'Outcome', shape: { type: 'choice', choices: outcomeChoices } },
];

/** What came of the motion to exclude the public. */
export const exclusionOutcome: Field = {
  name: 'outcome',
  label: 'Outcome',
  shape: { type: 'choice', choices: outcomeChoices.filter(({ value }) => value === 'open' || value === 'agreed' || value === 'lost') },
};

export const resolutionWords: Field = { name: 'words', label: 'Resolved', shape: { type: 'text' } };
export const noticeOn: Field = { name: 'noticeOn', label: 'Decision published on', shape: { type: 'day' } };
