import type { Pence } from '#shared/base/money.ts';
import type { Field } from './noun.ts';

/** A benefit's amounts in one financial year. */
export type ProfileYear = { readonly year: number | null; readonly gross: Pence | null; readonly implementation: Pence | null };

/** What was measured, when. */
export const actuals = {
  name: 'actuals',
  label: 'Actuals',
  group: 'Measure',
  shape: {
    type: 'list',
    item: 'actual',
    fields: [
      { name: 'day', label: 'Date', shape: { type: 'day' } },
      { name: 'value', label: 'Value', shape: { type: 'decimal' } },
      { name: 'note', label: 'Note', shape: { type: 'line' } },
    ],
  },
} as const satisfies Field;

/** Amounts by financial year; net is gross less what it costs to bring about. */
export const profile = {
  name: 'profile',
  label: 'Profile by financial year',
  group: 'Profile',
  help: 'Net and sums are worked out. A dis-benefit is a negative gross amount.',
  shape: {
    type: 'list',
    item: 'year',
    fields: [
      { name: 'year', label: 'Financial year', shape: { type: 'financialYear' } },
      { name: 'gross', label: 'Gross', shape: { type: 'money' } },
      { name: 'implementation', label: 'Implementation cost', shape: { type: 'money' } },
      { name: 'net', label: 'Net', shape: { type: 'money' }, computed: netOf },
    ],
  },
} as const satisfies Field;

/** Gross less implementation cost; null where neither is known. */
export function netOf({ gross, implementation }: ProfileYear): Pence | null {
  return gross === null && implementation === null ? null : (gross ?? 0) - (implementation ?? 0);
}

/** The years of a profile in order, each with its net and what has come together by its end. Items without a year are left out. */
export function profileByYear(profiles: readonly (readonly ProfileYear[])[]): readonly {
  readonly year: number;
  readonly gross: Pence;
  readonly implementation: Pence;
  readonly net: Pence;
  readonly cumulative: Pence;
}[] {
  const years = new Map<number, { gross: Pence; implementation: Pence }>();
  for (const { year, gross, implementation } of profiles.flat()) {
    if (year === null) continue;
    const sum = years.get(year) ?? { gross: 0, implementation: 0 };
    years.set(year, { gross: sum.gross + (gross ?? 0), implementation: sum.implementation + (implementation ?? 0) });
  }
  let cumulative = 0;
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { gross, implementation }]) => {
      const net = gross - implementation;
      cumulative += net;
      return { year, gross, implementation, net, cumulative };
    });
}
