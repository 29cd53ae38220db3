import type { Risk } from '#shared/domain/risk.ts';
import { makeRisks } from '../pages/made-risks.ts';
import { columns, keyOf, searchText } from '../pages/stored-risks.ts';

/** What every table of so many risks must show: nothing is measured before it is seen. */
export type Expected = {
  /** What the table says it found: '1,234 of 10,000'. */
  readonly countText: (query: string) => string;
  /** The title of the row that comes first when sorted by a column; of equal ones that with the lowest id. */
  readonly firstTitle: (label: string, isDescending: boolean) => string;
};

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Makes the same risks as the page that filled the database. */
export function expectedOf(count: number): Expected {
  const risks = makeRisks(count).sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = risks.map(searchText);
  return {
    countText: kept((query) => {
      const found = texts.filter((text) => text.includes(query)).length;
      return found === count ? formatted(found) : `${formatted(found)} of ${formatted(count)}`;
    }),
    firstTitle: kept((label, isDescending) => firstOf(risks, label, isDescending).title),
  };
}

/** Works each answer out once: of 100,000 risks it takes a moment in which nothing should be measured. */
function kept<Arguments extends readonly unknown[]>(work: (...args: Arguments) => string): (...args: Arguments) => string {
  const known = new Map<string, string>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = known.get(key) ?? work(...args);
    known.set(key, answer);
    return answer;
  };
}

function firstOf(risks: readonly Risk[], label: string, isDescending: boolean): Risk {
  const column = columns.findIndex((field) => field.label === label);
  let best = risks[0] as Risk;
  for (const one of risks) {
    const [key, bestKey] = [keyOf(one, column), keyOf(best, column)];
    const order = typeof key === 'number' ? key - Number(bestKey) : collator.compare(String(key), String(bestKey));
    if (isDescending ? order > 0 : order < 0) best = one;
  }
  return best;
}

/** '10,000'. */
export function formatted(count: number): string {
  return count.toLocaleString('en-GB');
}
