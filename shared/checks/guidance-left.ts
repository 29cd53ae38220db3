import type { Template } from '#shared/templates/index.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { sentencesIn } from './sentences.ts';

const gaps: readonly (readonly [RegExp, Finding['severity']])[] = [
  [
    /[[<{](?:please )?(?:insert|add|enter|delete|amend|complete|name|date|amount|number|title|post|author|guidance|note|to follow|tbc|tba|xx+)\b[^\]>}]{0,200}[\]>}]/giu,
    'must',
  ],
  [/(?<![\p{L}\p{N}])£?(?:XX+|xxx+)(?![\p{L}\p{N}])/gu, 'must'],
  [/\?\?\?+|_{4,}|\.{6,}/gu, 'must'],
  [/\b(?:lorem ipsum|text to follow|to be inserted|delete as appropriate|delete as applicable)\b/giu, 'must'],
  [/(?<![\p{L}\p{N}])(?:TBC|TBA|TBD)(?![\p{L}\p{N}])/gu, 'should'],
];

/** What every gap holds: few texts have any of it, and are looked at closely. */
const mayBeGap = /[[<{_]|\?\?\?|\.{6}|xxx|XX|TB[CAD]|lorem|inserted|to follow|delete as/i;

/** Notes for the author that would go out with the paper, and gaps that were to be filled. */
export const guidanceLeft: Check = {
  name: 'guidance-left',
  label: 'Guidance left in',
  description: 'No guidance of the template and no gap that was to be filled, such as [insert] or TBC, is left in the text.',
  run: ({ texts, records }) => {
    const all = fold(texts.map((text) => text.plain).join(' '));
    const guidance = new Set(guidanceOf(records.template).filter((sentence) => all.includes(sentence)));
    return texts.flatMap(({ at, cell, kind, plain, slot }): readonly Finding[] => {
      if (slot === null && kind !== 'title' && kind !== 'line') return [];
      const place = (from: number, to: number): Pick<Finding, 'at' | 'cell' | 'range'> => ({
        at,
        ...(cell ? { cell } : {}),
        ...(kind === 'footnote' || slot === null ? {} : { range: { from, to } }),
      });
      if (guidance.size === 0 && !mayBeGap.test(plain)) return [];
      const sentences = guidance.size === 0 ? [] : sentencesIn(plain).filter(({ from, to }) => guidance.has(fold(plain.slice(from, to))));
      return [
        ...sentences.map(({ from, to }): Finding => {
          const at = place(from, to);
          const fix = { fix: 'words', label: 'Take it out', range: { from, to }, was: plain.slice(from, to), by: '' } as const;
          return { severity: 'must', ...at, message: 'This is guidance for authors. Take it out.', ...(at.range ? { fix } : {}) };
        }),
        ...gaps.flatMap(([pattern, severity]) =>
          [...plain.matchAll(pattern)].map(
            (match): Finding => ({
              severity,
              ...place(match.index, match.index + match[0].length),
              message: `“${match[0]}” was to be filled in or taken out.`,
            }),
          ),
        ),
      ];
    });
  },
};

/** The sentences of a template's guidance; those of three words or less are too common to tell. */
function guidanceOf({ parts }: Template): readonly string[] {
  return parts.flatMap((part) =>
    'guidance' in part
      ? sentencesIn(part.guidance)
          .map(({ from, to }) => fold(part.guidance.slice(from, to)))
          .filter((sentence) => sentence.split(' ').length > 3)
      : [],
  );
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/[.!?:]+$/, '')
    .trim();
}
