import type { Check } from './check.ts';
import type { Finding, Range } from './finding.ts';
import { isAuthors } from './whose-words.ts';

/** Two to six capitals, with a plural s; digits and signs beside them make a code of it. */
const abbreviation = /(?<![\p{L}\p{N}£&/@.-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}&/@-]|\.\p{L}))/gu;
const romanNumeral = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Better known than what they stand for, or pointed out by another check. */
const wellKnown = new Set(
  'NHS UK EU US USA UN BBC GP GPS VAT PAYE HR IT ICT TV CCTV PDF USB DVD PC SMS PIN CV MP MPS AM PM BST GMT AD BC OK ID AGM COVID AIDS HIV MRSA DNA RAF SOS FAQ PO BSL USP ISBN JPEG PNG TBC TBA TBD'.split(
    ' ',
  ),
);

/** Abbreviations that are used before it is said what they stand for. */
export const abbreviations: Check = {
  name: 'abbreviations',
  label: 'Abbreviations',
  description: 'An abbreviation is explained where it is first used: full-time equivalent (FTE). Words on the council’s own list are taken as known.',
  run: ({ texts, records }) => {
    const known = new Set(records.settings.words);
    const explained = new Set<string>();
    const found: Finding[] = [];
    const meanings = new Map(texts.flatMap(({ plain }) => (/\([A-Z]{2}/.test(plain) ? meaningsIn(plain) : [])));
    for (const text of texts) {
      const { at, cell, kind, plain } = text;
      if (!/[A-Z]{2}/.test(plain)) continue;
      for (const short of explainedIn(plain)) explained.add(short);
      if (!isAuthors(text) || isCapitals(plain)) continue;
      for (const match of plain.matchAll(abbreviation)) {
        const [short] = match;
        if (wellKnown.has(short) || known.has(short) || explained.has(short) || romanNumeral.test(short)) continue;
        explained.add(short);
        const range = kind === 'footnote' ? {} : { range: { from: match.index, to: match.index + short.length } };
        const meaning = meanings.get(short);
        const message = meaning ? `“${short}” is used here before it is explained.` : `“${short}” is used here for the first time. Say what it stands for.`;
        found.push({
          severity: 'advice',
          at,
          ...(cell ? { cell } : {}),
          ...range,
          message,
          ...(meaning && 'range' in range ? { fix: fixOf(range.range, short, meaning) } : {}),
        });
      }
    }
    return found;
  },
};

/** 'full-time equivalent (FTE)' and 'FTE (full-time equivalent)'; a plural explains the singular too. */
function explainedIn(plain: string): readonly string[] {
  const before = [...plain.matchAll(/\p{L}[\p{L}’-]*,? [“‘"']?\(["“‘']?(?:the |an? )?(\p{Lu}{2,6})s?["”’']?(?:\)|[,;] )/gu)].map((match) => match[1] ?? '');
  const after = [...plain.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,6})s? (?:\(|– |stands for |means )(?=\p{L}+[ -]\p{L}+)/gu)].map((match) => match[1] ?? '');
  return [...before, ...after];
}

function fixOf(range: Range, was: string, meaning: string): NonNullable<Finding['fix']> {
  const by = `${meaning} (${was})`;
  return { fix: 'words', label: `Write “${by}”`, range, was, by };
}

/** What abbreviations in brackets stand for, where the words before them begin with their letters: 'full-time equivalent (FTE)'. */
function meaningsIn(plain: string): readonly (readonly [string, string])[] {
  return [...plain.matchAll(/\((\p{Lu}{2,6})s?\)/gu)].flatMap((match) => {
    const [, short = ''] = match;
    const before = plain.slice(0, match.index).trimEnd().split(/\s+/);
    for (let count = 1; count <= Math.min(short.length, before.length); count++) {
      const words = before.slice(-count);
      const initials = words.flatMap((word) => word.split('-')).map((word) => word.charAt(0).toUpperCase());
      if (initials.join('') === short) return [[short, words.join(' ')] as const];
    }
    return [];
  });
}

/** Words set in capitals have no abbreviations that could be told from them. */
function isCapitals(plain: string): boolean {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  return letters > 6 && (plain.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2;
}
