import type { Check } from './check.ts';

/** Words of the council's list that must not be read in public. */
export const exemptWords: Check = {
  name: 'exempt-words',
  label: 'Exempt words',
  description: 'A report that is open to the public holds none of the words that the council keeps out of open papers.',
  run: ({ texts, records: { settings, report } }) => {
    const words = settings.exemptWords.map((word) => word.trim()).filter((word) => word !== '');
    if (words.length === 0 || report.exempt.length > 0) return [];
    const exemptSlots = new Set(report.appendices.filter((one) => one.exempt.length > 0).map((one) => `appendix:${one.id}`));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    return texts.flatMap(({ at, cell, kind, plain, slot, section }) =>
      exemptSlots.has(slot ?? '') || exemptSlots.has(section)
        ? []
        : [...plain.matchAll(pattern)].map((match) => ({
            severity: 'must',
            at,
            ...(cell ? { cell } : {}),
            ...(kind === 'footnote' || slot === null ? {} : { range: { from: match.index, to: match.index + match[0].length } }),
            message: `“${match[0]}” must not stand in an open report. Take it out, or say that the report is exempt.`,
          })),
    );
  },
};

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}
