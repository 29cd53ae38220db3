import type { HalfPosts } from '#shared/base/fte.ts';
import { largestMoney, type Pence } from '#shared/base/money.ts';
import { programme, project, reference } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

/** Posts that a programme needs or has: how many, at which grade, for how long, and what they cost with on-costs. */
export const post = defineNoun({
  kind: 'post',
  label: 'post',
  plural: 'posts',
  version: 1,
  fields: [
    reference('P'),
    { name: 'title', label: 'Post', shape: { type: 'line', filled: true }, column: true },
    programme,
    project,
    { name: 'fte', label: 'FTE', shape: { type: 'fte' }, column: true, help: 'Full-time equivalents, in halves: 9.5.' },
    { name: 'grade', label: 'Grade', shape: { type: 'line' }, column: true },
    { name: 'subjectToEvaluation', label: 'Subject to job evaluation', shape: { type: 'flag' }, column: true },
    {
      name: 'term',
      label: 'Term',
      shape: {
        type: 'choice',
        choices: [
          { value: 'permanent', label: 'Permanent' },
          { value: 'fixed', label: 'Fixed term' },
        ],
      },
      column: true,
    },
    { name: 'months', label: 'Months', shape: { type: 'whole', min: 1, max: 600, optional: true }, help: 'How long a fixed term is.' },
    {
      name: 'cost',
      label: 'Cost of one whole post',
      shape: { type: 'money' },
      rate: true,
      column: true,
      help: 'A year’s cost of one full-time post, with on-costs.',
    },
    { name: 'totalCost', label: 'Cost in a year', shape: { type: 'money' }, column: true, help: 'FTE times the cost of one whole post.', computed: yearCostOf },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'proposed', label: 'Proposed' },
          { value: 'approved', label: 'Approved' },
          { value: 'recruiting', label: 'Being recruited' },
          { value: 'filled', label: 'Filled' },
          { value: 'ended', label: 'Ended' },
        ],
      },
      column: true,
    },
    { name: 'reportsTo', label: 'Reports to', shape: { type: 'line' } },
    { name: 'holder', label: 'Post-holder', shape: { type: 'reference', to: 'person' } },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New post' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Post = RecordOfNoun<typeof post>;

/** What the posts cost in a year; half a penny is rounded away from nothing. Null while number or cost is not known, or past what can be kept. */
export function yearCostOf({ fte, cost }: { readonly fte: HalfPosts | null; readonly cost: Pence | null }): Pence | null {
  if (fte === null || cost === null) return null;
  const halves = fte * cost;
  const whole = (halves + (halves % 2)) / 2;
  return Math.abs(whole) > largestMoney ? null : whole;
}
