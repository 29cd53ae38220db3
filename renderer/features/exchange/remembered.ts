import type { Kind } from '#shared/domain/kinds.ts';
import type { Mapping } from '#shared/intake/guess.ts';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';

/** How columns under some headings were taken, for the next workbook with the same ones. */
export type Remembered = readonly { readonly headings: readonly string[]; readonly mapping: Mapping }[];

/** So many sets of headings are remembered for each register. */
const most = 20;

const keyOf = (kind: Kind) => `import.${kind}`;

/** What is remembered on this computer for a register. */
export function rememberedMappings(kind: Kind): Remembered {
  return readPreference<Remembered>(keyOf(kind), []);
}

/** Remembers how these headings were taken. */
export function rememberMapping(kind: Kind, headings: readonly string[], mapping: Mapping): void {
  const others = rememberedMappings(kind).filter((one) => one.headings.join('\n') !== headings.join('\n'));
  writePreference(keyOf(kind), [{ headings, mapping }, ...others].slice(0, most));
}
