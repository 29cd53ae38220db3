import type { Check, Paper } from './check.ts';
import { countWords } from './sentences.ts';

/** Words a minute that a councillor reads of a paper with figures in it; plain prose goes faster. */
const readingPace = 200;

/** How long a paper is: the words that were written for it, without those of the template and the report's fields, and the minutes they take to read. */
export function lengthOf({ texts }: Pick<Paper, 'texts'>): { readonly words: number; readonly minutes: number } {
  // What the template and the fields print is named after its part: 'part:title', 'section:purpose'.
  const words = texts.reduce((sum, { at, plain }) => (at.includes(':') ? sum : sum + countWords(plain)), 0);
  return { words, minutes: Math.max(1, Math.round(words / readingPace)) };
}

/** Papers that are longer than the council wants them. */
export const length: Check = {
  name: 'length',
  label: 'Length',
  description: 'The report is no longer than the council’s limit, where one is set.',
  run: (paper) => {
    const most = paper.records.settings.longestReport;
    const { words, minutes } = lengthOf(paper);
    if (most === 0 || words <= most) return [];
    const [has, may] = [words, most].map((number) => number.toLocaleString('en-GB'));
    return [{ severity: 'should', at: 'part:title', message: `The report has ${has} words, which take ${minutes} minutes to read; the limit is ${may}.` }];
  },
};
