import { figureText } from '#shared/domain/report/index.ts';
import { disagreement, meaningOf, meantAmountsIn, type MeantAmount } from './amount-meanings.ts';
import type { Check, Paper } from './check.ts';
import { digitsOf, haveInCommon } from './chance.ts';
import type { Finding } from './finding.ts';
import { alike, placeOf, sayingNothing, typedAgain } from './named-figures.ts';
import type { PaperText } from './paper-texts.ts';
import { lower, placeNames } from './place-names.ts';

/** Amounts that mean one thing here and another there, and figures that are typed though they have a name. */
export const figures: Check = {
  name: 'figures',
  label: 'Figures',
  description: 'One amount has one meaning throughout; a figure that has a name says something, and is not typed again by hand.',
  run: (paper) => [...withTwoMeanings(paper), ...sayingNothing(paper), ...typedAgain(paper), ...alike(paper)],
};

type Meant = MeantAmount & { readonly text: PaperText | null; readonly name: string };

/** Words that are said of any amount. */
const ofMoney = 'amount budget cost expected fund funding need pay save saving spend sum take year';

function withTwoMeanings({ texts, outline, records }: Paper): readonly Finding[] {
  const names = placeNames(outline);
  const byPence = new Map<number, Meant[]>();
  const put = (one: Meant) => byPence.set(one.pence, [...(byPence.get(one.pence) ?? []), one]);
  for (const { value, name, meaning } of records.report.figures) {
    if (value?.type === 'amount')
      put({
        from: 0,
        to: 0,
        words: figureText(value),
        pence: value.amount,
        meaning: meaningOf(`${meaning}, ${name}`),
        about: `${name}, ${meaning}`,
        text: null,
        name,
      });
  }
  for (const text of texts)
    if (text.kind !== 'footnote') for (const amount of meantAmountsIn(text.plain)) put({ ...amount, text, name: names.get(text.at) ?? '' });
  return [...byPence.values()].flatMap((all) =>
    all.flatMap((one, index): readonly Finding[] => {
      if (!one.text) return [];
      for (const earlier of all.slice(0, index)) {
        const found = disagreement(earlier.meaning, one.meaning);
        // A round amount may well be what one thing costs with VAT and another without.
        if (!found || !(digitsOf(one.pence) > 2 || haveInCommon(earlier.about, one.about, `${found.first} ${ofMoney}`))) continue;
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
