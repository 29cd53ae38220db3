import { type Pence, sumMoney } from '#shared/base/money.ts';
import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { termChoices } from './term.ts';

/** Where money comes from: a source, its amounts by financial year, and who approved it when. */
export const funding = defineNoun({
  kind: 'funding',
  label: 'funding source',
  plural: 'funding sources',
  version: 1,
  fields: [
    reference('F'),
    title,
    programme,
    project,
    { name: 'source', label: 'Source', shape: { type: 'line' }, column: true, help: 'Reserve, grant, revenue budget, partner …' },
    { name: 'term', label: 'One-off or permanent', shape: { type: 'choice', choices: termChoices }, column: true },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'bid', label: 'Bid for' },
          { value: 'approved', label: 'Approved' },
          { value: 'received', label: 'Received' },
          { value: 'refused', label: 'Refused' },
        ],
      },
      column: true,
    },
    {
      name: 'amounts',
      label: 'Amounts by financial year',
      shape: {
        type: 'list',
        item: 'amount',
        fields: [
          { name: 'year', label: 'Financial year', shape: { type: 'financialYear' } },
          { name: 'amount', label: 'Amount', shape: { type: 'money' } },
        ],
      },
    },
    { name: 'total', label: 'Total', shape: { type: 'money' }, column: true, computed: totalOf },
    { name: 'approvedBy', label: 'Approved by', shape: { type: 'line' }, column: true },
    { name: 'approved', label: 'Approved on', shape: { type: 'day' }, column: true },
    owner,
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New funding source' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Funding = RecordOfNoun<typeof funding>;

function totalOf({ amounts }: { readonly amounts: readonly { readonly amount: Pence | null }[] }): Pence | null {
  return amounts.every((one) => one.amount === null) ? null : sumMoney(amounts.map((one) => one.amount));
}
