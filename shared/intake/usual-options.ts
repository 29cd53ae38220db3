import type { Kind } from '#shared/domain/kinds.ts';
import type { Sheet } from '#shared/workbook/sheet.ts';
import { guessHeading, guessMapping, headingsOf, type Mapping } from './guess.ts';
import type { IntakeOptions } from './propose.ts';
import { targetsOf, titleField } from './target.ts';

/** What an import begins with, before the person decides anything. `remembered` is how the same headings were taken before. */
export function usualOptions(kind: Kind, sheet: Sheet, remembered: (headings: readonly string[]) => Mapping | null): IntakeOptions {
  const heading = guessHeading(kind, sheet);
  return {
    ...optionsFor(kind, sheet, heading, remembered),
    onMatch: 'update',
    onUnread: 'stop',
    hiddenRows: 'take',
    dayOrder: 'as found',
    names: {},
    programme: null,
  };
}

/** What follows from the choice of the heading row. */
export function optionsFor(
  kind: Kind,
  sheet: Sheet,
  heading: number,
  remembered: (headings: readonly string[]) => Mapping | null,
): Pick<IntakeOptions, 'heading' | 'mapping' | 'matchBy'> {
  const headings = headingsOf(sheet.rows[heading]?.cells ?? []);
  const keys = new Set(targetsOf(kind).map((target) => target.key));
  const before = remembered(headings);
  const fits = before !== null && before.length === headings.length && before.every((key) => key === null || keys.has(key));
  const mapping = before !== null && fits ? before : guessMapping(kind, headings);
  return { heading, mapping, matchBy: matchByOf(kind, mapping) };
}

/** By what rows are recognised: their reference where there is one, else what they are called. */
export function matchByOf(kind: Kind, mapping: Mapping): string | null {
  if (mapping.includes('reference')) return 'reference';
  const title = titleField(kind)?.name ?? null;
  return title !== null && mapping.includes(title) ? title : null;
}
