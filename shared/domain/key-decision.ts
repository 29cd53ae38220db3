import { defineNoun, type RecordOfNoun } from './noun.ts';

const privacy = 'Private meeting';
const procedure = 'Procedure';

/**
 * An entry of the forward plan: a decision that an executive means to take. SI 2012/2089: notice of a key decision (reg.
 * 9), general exception (reg. 10), special urgency (reg. 11), notice of a private meeting (reg. 5).
 */
export const keyDecision = defineNoun({
  kind: 'keyDecision',
  label: 'planned decision',
  plural: 'forward plan',
  version: 1,
  fields: [
    { name: 'title', label: 'Matter for decision', shape: { type: 'line', filled: true }, column: true },
    { name: 'committee', label: 'Decision maker', shape: { type: 'reference', to: 'committee' }, column: true },
    {
      name: 'maker',
      label: 'Or decided by',
      shape: { type: 'reference', to: 'person' },
      help: 'Where a member or an officer decides alone.',
    },
    { name: 'meeting', label: 'Meeting', shape: { type: 'reference', to: 'meeting' } },
    {
      name: 'due',
      label: 'When',
      shape: { type: 'partialDate' },
      column: true,
      help: 'The date of the decision, or the period within which it is to be made.',
    },
    { name: 'isKey', label: 'Key decision', shape: { type: 'flag' }, column: true },
    { name: 'amount', label: 'Spend or saving', shape: { type: 'money' }, column: true },
    { name: 'divisions', label: 'Divisions affected', shape: { type: 'text' }, help: 'One on a line. Significant effect in two or more makes a decision key.' },
    { name: 'why', label: 'Why it is key', shape: { type: 'text' } },
    { name: 'summary', label: 'Summary', shape: { type: 'text' } },
    { name: 'documents', label: 'Documents to be considered', shape: { type: 'text' }, help: 'One on a line.' },
    { name: 'consulted', label: 'Consultation', shape: { type: 'text' } },
    { name: 'contact', label: 'Contact', shape: { type: 'reference', to: 'person' } },
    { name: 'report', label: 'Report', shape: { type: 'reference', to: 'report' } },
    { name: 'noticeOn', label: 'Notice published on', shape: { type: 'day' }, column: true },
    {
      name: 'procedure',
      label: 'Procedure',
      group: procedure,
      shape: {
        type: 'choice',
        choices: [
          { value: 'notice', label: '28 clear days’ notice' },
          { value: 'exception', label: 'General exception' },
          { value: 'urgency', label: 'Special urgency' },
        ],
      },
      column: true,
    },
    { name: 'impracticable', label: 'Why notice was impracticable', shape: { type: 'text' }, group: procedure },
    { name: 'agreedBy', label: 'Agreed by', shape: { type: 'line' }, group: procedure, help: 'For special urgency: who agreed that it cannot be deferred.' },
    { name: 'agreedOn', label: 'Agreed or informed on', shape: { type: 'day' }, group: procedure },
    { name: 'isPrivate', label: 'Taken in private', shape: { type: 'flag' }, group: privacy },
    { name: 'paragraphs', label: 'Paragraphs of Schedule 12A', shape: { type: 'line' }, group: privacy, help: '1 to 7, as in 3 or 3, 5.' },
    { name: 'privateReason', label: 'Reason for privacy', shape: { type: 'text' }, group: privacy },
    { name: 'representations', label: 'Representations received', shape: { type: 'text' }, group: privacy },
    { name: 'response', label: 'Response to them', shape: { type: 'text' }, group: privacy },
    { name: 'decided', label: 'Decided on', shape: { type: 'day' }, column: true },
    { name: 'withdrawn', label: 'Withdrawn on', shape: { type: 'day' } },
  ],
  starts: { title: 'New planned decision', isKey: true },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type KeyDecision = RecordOfNoun<typeof keyDecision>;
