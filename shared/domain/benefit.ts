import { decimalBetween, isDecimal } from '#shared/base/decimal.ts';
import { sumMoney } from '#shared/base/money.ts';
import { actuals, type ProfileYear, profile } from './benefit-fields.ts';
import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

type Profiled = { readonly profile: readonly ProfileYear[] };
type Measured = { readonly actuals: readonly { readonly day: string | null; readonly value: string | null }[] };

/** What the programme is worth: a measure from baseline to target, what was achieved, and amounts by financial year. */
export const benefit = defineNoun({
  kind: 'benefit',
  label: 'benefit',
  plural: 'benefits',
  version: 1,
  fields: [
    reference('B'),
    title,
    programme,
    project,
    { name: 'description', label: 'Description', shape: { type: 'text' } },
    {
      name: 'sort',
      label: 'Type',
      shape: {
        type: 'choice',
        choices: [
          { value: 'cashable', label: 'Financial, cashable' },
          { value: 'non-cashable', label: 'Financial, non-cashable' },
          { value: 'quality', label: 'Quality' },
          { value: 'dis-benefit', label: 'Dis-benefit' },
        ],
      },
      column: true,
    },
    owner,
    { name: 'measure', label: 'Measure', shape: { type: 'line' }, column: true, group: 'Measure', help: 'What is counted: admissions avoided in a year.' },
    { name: 'unit', label: 'Unit', shape: { type: 'line' }, group: 'Measure', help: 'days, %, people, £ …' },
    { name: 'baseline', label: 'Baseline', shape: { type: 'decimal' }, column: true, group: 'Measure' },
    { name: 'baselineDay', label: 'Baseline date', shape: { type: 'day' }, group: 'Measure' },
    { name: 'target', label: 'Target', shape: { type: 'decimal' }, column: true, group: 'Measure' },
    { name: 'targetDay', label: 'Target date', shape: { type: 'day' }, column: true, group: 'Measure' },
    { name: 'stretch', label: 'Stretch target', shape: { type: 'decimal' }, group: 'Measure' },
    actuals,
    {
      name: 'latest',
      label: 'Latest actual',
      shape: { type: 'decimal' },
      column: true,
      group: 'Measure',
      computed: (record: Measured) => latestActual(record.actuals),
    },
    {
      name: 'toGo',
      label: 'Still to go',
      shape: { type: 'decimal' },
      group: 'Measure',
      help: 'From the latest actual, or the baseline, to the target.',
      computed: stillToGo,
    },
    profile,
    { name: 'gross', label: 'Gross in all', shape: { type: 'money' }, group: 'Profile', computed: (record: Profiled) => total(record.profile, 'gross') },
    {
      name: 'implementation',
      label: 'Implementation cost in all',
      shape: { type: 'money' },
      group: 'Profile',
      computed: (record: Profiled) => total(record.profile, 'implementation'),
    },
    {
      name: 'net',
      label: 'Net in all',
      shape: { type: 'money' },
      column: true,
      group: 'Profile',
      computed: (record: Profiled) => {
        const known = total(record.profile, 'gross');
        const cost = total(record.profile, 'implementation');
        return known === null && cost === null ? null : (known ?? 0) - (cost ?? 0);
      },
    },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New benefit' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Benefit = RecordOfNoun<typeof benefit>;

/** The value of the last day that has one; null where nothing was measured. */
export function latestActual(list: Measured['actuals']): string | null {
  let latest: { readonly day: string; readonly value: string } | null = null;
  for (const { day, value } of list) if (value !== null && (latest === null || (day ?? '') >= latest.day)) latest = { day: day ?? '', value };
  return latest?.value ?? null;
}

function stillToGo(record: Measured & { readonly baseline: string | null; readonly target: string | null }): string | null {
  const from = latestActual(record.actuals) ?? record.baseline;
  return isDecimal(from) && isDecimal(record.target) ? decimalBetween(from, record.target) : null;
}

function total(years: readonly ProfileYear[], part: 'gross' | 'implementation'): number | null {
  return years.every((one) => one[part] === null) ? null : sumMoney(years.map((one) => one[part]));
}
