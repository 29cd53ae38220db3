import { fold } from '#shared/base/fold.ts';
import { type Figure, figureText } from '#shared/domain/report/index.ts';
import { disagreement, meaningOf, meantAmountsIn, type MeantAmount } from './amount-meanings.ts';
import type { Check, Paper } from './check.ts';
import type { Finding, Range } from './finding.ts';
import type { PaperText } from './paper-texts.ts';
import { lower, placeNames } from './place-names.ts';
import { sentencesIn } from './sentences.ts';
import { isAuthors } from './whose-words.ts';
import { datesIn } from './written-dates.ts';

/** Amounts that mean one thing here and another there, and figures that are typed though they have a name. */
export const figures: Check = {
  name: 'figures',
  label: 'Figures',
  description: 'One amount has one meaning throughout; a figure that has a name says something, and is not typed again by hand.',
  run: (paper) => [...withTwoMeanings(paper), ...sayingNothing(paper), ...typedAgain(paper), ...alike(paper)],
};

type Meant = MeantAmount & { readonly text: PaperText | null; readonly name: string };

/** Where a named figure is looked after. */
const place = 'part:figures';

function withTwoMeanings({ texts, outline, records }: Paper): readonly Finding[] {
  const names = placeNames(outline);
  const byPence = new Map<number, Meant[]>();
  const put = (one: Meant) => byPence.set(one.pence, [...(byPence.get(one.pence) ?? []), one]);
  for (const { value, name, meaning } of records.report.figures) {
    if (value?.type === 'amount')
      put({ from: 0, to: 0, words: figureText(value), pence: value.amount, meaning: meaningOf(`${meaning}, ${name}`), text: null, name });
  }
  for (const text of texts)
    if (text.kind !== 'footnote') for (const amount of meantAmountsIn(text.plain)) put({ ...amount, text, name: names.get(text.at) ?? '' });
  return [...byPence.values()].flatMap((all) =>
    all.flatMap((one, index): readonly Finding[] => {
      if (!one.text) return [];
      for (const earlier of all.slice(0, index)) {
        const found = disagreement(earlier.meaning, one.meaning);
        // A round amount may well be the gross of one thing and the net of another.
        if (!found || (found.first.length <= 5 && !isTelling(one.pence))) continue;
        const there = earlier.text ? (earlier.name === '' ? 'elsewhere' : `in ${lower(earlier.name)}`) : `as the named figure “${earlier.name}”`;
        return [
          {
            severity: 'should',
            ...placeOf(one.text, one),
            message: `${one.words} stands here ${found.second}, and ${there} ${found.first}. Say which is right, or give each its own amount.`,
          },
        ];
      }
      return [];
    }),
  );
}

/** Whether an amount has so many digits of its own that the same one is hardly there by chance. */
function isTelling(pence: number): boolean {
  return String(Math.abs(pence)).replace(/0+$/, '').length >= 4;
}

function placeOf({ at, cell }: PaperText, { from, to }: Range): Pick<Finding, 'at' | 'cell' | 'range'> {
  return { at, ...(cell ? { cell } : {}), range: { from, to } };
}

function sayingNothing({ texts, records }: Paper): readonly Finding[] {
  const known = new Map(records.report.figures.map((one) => [one.id, one]));
  const found: Finding[] = [];
  for (const text of texts) {
    let from = 0;
    for (const piece of text.words) {
      const length = 'text' in piece ? piece.text.length : 'cited' in piece ? piece.cited.text.length : 'break' in piece ? 1 : 0;
      if ('figure' in piece) {
        const figure = known.get(piece.figure);
        const message = figure
          ? `The figure “${figure.name}” has no value yet, so that nothing can be printed here.`
          : 'The figure that stood here was removed. Put another in its place, or type what is meant.';
        if (!figure?.value) found.push({ severity: 'must', ...placeOf(text, { from, to: from + length }), message });
      }
      from += length;
    }
  }
  return found;
}

/** Where words say what a named figure says, and are not linked to it. */
function typedAgain({ texts, records }: Paper): readonly Finding[] {
  const named = records.report.figures.filter((one) => one.value !== null);
  if (named.length === 0) return [];
  return texts.filter(isAuthors).flatMap((text) => {
    if (text.kind === 'footnote') return [];
    const linked = linkedRanges(text);
    return valuesIn(text.plain).flatMap(({ key, from, to, isTelling: tells }): readonly Finding[] => {
      if (linked.some((range) => range.from < to && from < range.to)) return [];
      const sentence = sentencesIn(text.plain).find((one) => one.from <= from && to <= one.to) ?? { from, to };
      const near = text.plain.slice(sentence.from, sentence.to);
      const figure = named.find((one) => keyOf(one) === key && (tells || hasWordsOf(one, near)) && !meansOther(one, text.plain, from));
      if (!figure) return [];
      const was = text.plain.slice(from, to);
      const isSame = figureText(figure.value) === was;
      return [
        {
          severity: 'advice',
          ...placeOf(text, { from, to }),
          message: `${was} is typed here. Where it is the figure “${figure.name}”, link it, and it follows when that is changed.`,
          ...(isSame ? { fix: { fix: 'figure', label: 'Link it', range: { from, to }, was, figure: figure.id } as const } : {}),
        },
      ];
    });
  });
}

function linkedRanges({ words }: PaperText): readonly Range[] {
  let from = 0;
  return words.flatMap((piece): readonly Range[] => {
    const start = from;
    from += 'text' in piece ? piece.text.length : 'cited' in piece ? piece.cited.text.length : 'break' in piece ? 1 : 0;
    return 'figure' in piece ? [{ from: start, to: from }] : [];
  });
}

/** The amounts, days and large numbers of a text, each with a key that a figure of the same value has too. */
function valuesIn(plain: string): readonly (Range & { readonly key: string; readonly isTelling: boolean })[] {
  const amounts = meantAmountsIn(plain).map(({ from, to, pence }) => ({ from, to, key: `amount ${pence}`, isTelling: isTelling(pence) }));
  const days = datesIn(plain).flatMap(({ from, to, day, weekday, words }) => {
    const bare = weekday === null ? 0 : words.search(/\d/);
    return day === null ? [] : [{ from: from + bare, to, key: `date ${day}`, isTelling: false }];
  });
  const counts = [...plain.matchAll(/(?<![\w£.,/-])\d{1,3}(?:,\d{3})+(?![\w%/]|[.,]\d|\s?(?:million|bn|k\b))/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    key: `count ${match[0].replaceAll(',', '')}`,
    isTelling: false,
  }));
  return [...amounts, ...days, ...counts];
}

function keyOf({ value }: Figure): string {
  if (value === null) return '';
  return value.type === 'amount' ? `amount ${value.amount}` : value.type === 'count' ? `count ${value.count}` : `date ${value.day}`;
}

const idle = new Set([
  'the',
  'and',
  'for',
  'that',
  'this',
  'with',
  'from',
  'are',
  'was',
  'were',
  'will',
  'would',
  'has',
  'have',
  'its',
  'all',
  'not',
  'per',
  'total',
]);

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(
    fold(words)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !idle.has(word))
      .map((word) => word.replace(/s$/, '')),
  );
}

function hasWordsOf({ name, meaning }: Figure, near: string): boolean {
  const there = stemsOf(near);
  return [...stemsOf(`${name} ${meaning}`)].some((stem) => there.has(stem));
}

function meansOther({ name, meaning }: Figure, plain: string, from: number): boolean {
  const amount = meantAmountsIn(plain).find((one) => one.from === from);
  return amount !== undefined && disagreement(meaningOf(`${meaning}, ${name}`), amount.meaning) !== null;
}

/** Two named figures with the same value. Small numbers and days are the same by chance. */
function alike({ records }: Paper): readonly Finding[] {
  const named = records.report.figures;
  return named.flatMap((one, index): readonly Finding[] => {
    const { value } = one;
    if (value === null || value.type === 'date' || (value.type === 'amount' ? !isTelling(value.amount) : value.count.replace(/\D/g, '').length < 4)) return [];
    const other = named.slice(0, index).find((earlier) => keyOf(earlier) === keyOf(one));
    if (!other) return [];
    const isSame = fold(other.meaning).trim() === fold(one.meaning).trim();
    const message = isSame
      ? `The figures “${other.name}” and “${one.name}” both say ${figureText(value)} and mean the same. One of them will do.`
      : `The figures “${other.name}” and “${one.name}” both say ${figureText(value)}, with two meanings. Make sure that both are right.`;
    return [{ severity: 'advice', at: place, message }];
  });
}
