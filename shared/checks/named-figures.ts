import { fold } from '#shared/base/fold.ts';
import { type Figure, figureText, plainText } from '#shared/domain/report/index.ts';
import { disagreement, meaningOf, meantAmountsIn } from './amount-meanings.ts';
import type { Paper } from './check.ts';
import { haveInCommon, isTelling } from './chance.ts';
import type { Finding, Range } from './finding.ts';
import type { PaperText } from './paper-texts.ts';
import { sentencesIn } from './sentences.ts';
import { isAuthors } from './whose-words.ts';
import { datesIn } from './written-dates.ts';

/** Where a named figure is looked after. */
const place = 'part:figures';

/** Words of a text, as findings have them. */
export function placeOf({ at, cell }: PaperText, { from, to }: Range): Pick<Finding, 'at' | 'cell' | 'range'> {
  return { at, ...(cell ? { cell } : {}), range: { from, to } };
}

/** Figures in the text that say nothing, or are gone. */
export function sayingNothing({ texts, records }: Paper): readonly Finding[] {
  const known = new Map(records.report.figures.map((one) => [one.id, one]));
  return texts.flatMap((text) =>
    linkedIn(text).flatMap(({ figure: id, ...range }): readonly Finding[] => {
      const figure = known.get(id);
      if (figure?.value) return [];
      const message = figure
        ? `The figure “${figure.name}” has no value yet, so that nothing can be printed here.`
        : 'The figure that stood here was removed. Put another in its place, or type what is meant.';
      return [{ severity: 'must', ...placeOf(text, range), message }];
    }),
  );
}

/** Where words say what a named figure says, and are not linked to it. */
export function typedAgain({ texts, records }: Paper): readonly Finding[] {
  const named = records.report.figures.filter((one) => one.value !== null);
  if (named.length === 0) return [];
  return texts.filter(isAuthors).flatMap((text) => {
    if (text.kind === 'footnote') return [];
    const linked = linkedIn(text);
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

/** The named figures of a text, where they stand in its plain characters. */
function linkedIn({ words }: PaperText): readonly (Range & { readonly figure: string })[] {
  let from = 0;
  return words.flatMap((piece) => {
    const start = from;
    from += plainText([piece]).length;
    return 'figure' in piece ? [{ figure: piece.figure, from: start, to: from }] : [];
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

function hasWordsOf({ name, meaning }: Figure, near: string): boolean {
  return haveInCommon(`${name} ${meaning}`, near, '');
}

function meansOther({ name, meaning }: Figure, plain: string, from: number): boolean {
  const amount = meantAmountsIn(plain).find((one) => one.from === from);
  return amount !== undefined && disagreement(meaningOf(`${meaning}, ${name}`), amount.meaning) !== null;
}

/** Two named figures with the same value. Small numbers and days are the same by chance. */
export function alike({ records }: Paper): readonly Finding[] {
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
