import type { Pence } from '#shared/base/money.ts';
import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { termChoices } from './term.ts';

/** What something costs in one financial year: budget, spent so far, forecast for the year. */
export const budgetLine = defineNoun({
  kind: 'budgetLine',
  label: 'budget line',
  plural: 'budget lines',
  version: 1,
  fields: [
    reference('BL'),
    title,
    programme,
    project,
    { name: 'category', label: 'Category', shape: { type: 'line' }, column: true, help: 'Staffing, equipment, premises …' },
    { name: 'year', label: 'Financial year', shape: { type: 'financialYear' }, column: true },
    { name: 'term', label: 'One-off or permanent', shape: { type: 'choice', choices: termChoices } },
    { name: 'budget', label: 'Budget', shape: { type: 'money' }, column: true },
    { name: 'spent', label: 'Spent', shape: { type: 'money' }, column: true },
    { name: 'forecast', label: 'Forecast', shape: { type: 'money' }, column: true, help: 'What will have been spent by the end of the year.' },
    {
      name: 'variance',
      label: 'Variance',
      shape: { type: 'money' },
      column: true,
      help: 'Forecast less budget: what is over is positive.',
      computed: varianceOf,
    },
    owner,
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New budget line' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type BudgetLine = RecordOfNoun<typeof budgetLine>;

/** Forecast less budget; null while either is not known. */
export function varianceOf({ budget, forecast }: { readonly budget: Pence | null; readonly forecast: Pence | null }): Pence | null {
  return budget === null || forecast === null ? null : forecast - budget;
}
