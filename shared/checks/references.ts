import { citableOf } from '#shared/outline/build.ts';
import type { Citable } from '#shared/outline/citing.ts';
import { CitedNumbers } from '#shared/outline/typed-references.ts';
import type { Check, Paper } from './check.ts';
import type { Finding } from './finding.ts';
import { type PaperReference, referencesIn } from './paper-references.ts';
import type { PaperText } from './paper-texts.ts';

/** Paragraphs that cite themselves. */
export const ownReferences: Check = {
  name: 'own-references',
  label: 'References to the same place',
  description: 'No paragraph, item or recommendation refers to itself.',
  run: (paper) =>
    each(paper, (text, one) => {
      const isOwn = one.cites[one.cites.length - 1] === text.at || (one.form === 'list' && one.cites.includes(text.at) && text.kind !== 'item');
      return isOwn ? [{ ...placeOf(text, one), severity: 'should', message: 'This refers to itself. Cite the paragraph that is meant.' }] : [];
    }),
};

/** Live references to what is no longer there. */
export const removedReferences: Check = {
  name: 'removed-references',
  label: 'References to what was removed',
  description: 'What a live reference cites is still in the report.',
  run: ({ texts }) =>
    texts.flatMap((text) => {
      const found: Finding[] = [];
      let at = 0;
      for (const piece of text.words) {
        const words = 'text' in piece ? piece.text : 'cited' in piece ? piece.cited.text : 'break' in piece ? ' ' : '';
        if ('cited' in piece && piece.cited.to === null)
          found.push({
            ...placeOf(text, { from: at, to: at + words.length }),
            severity: 'must',
            message: 'This refers to something that is no longer in the report. Cite what is meant now, or take the reference out.',
          });
        at += words.length;
      }
      return found;
    }),
};

const names = { paragraph: 'paragraph', recommendation: 'recommendation', table: 'Table', figure: 'Figure', appendix: 'Appendix' } as const;

/** Typed references to numbers that the paper has not. */
export const missingReferences: Check = {
  name: 'missing-references',
  label: 'References to numbers that are not there',
  description: 'Every paragraph, recommendation, table, figure and appendix that is named by its number is in the report.',
  run: (paper) =>
    each(paper, (text, one) => {
      // A section's number may be that of a law.
      if (one.missing.length === 0 || one.kind === null || one.kind === 'section' || one.kind === 'item') return [];
      const what = one.missing.map((number) => `${names[one.kind as keyof typeof names]} ${number}`).join(', ');
      return [{ ...placeOf(text, one), severity: 'must', message: `There is no ${what} in this report.` }];
    }),
};

/** Typed references that could be live ones. */
export const typedOnly: Check = {
  name: 'typed-references',
  label: 'References that do not follow',
  description: 'References are live ones, which follow when paragraphs come, go and move.',
  run: (paper) =>
    each(paper, (text, one) => {
      if (one.kind === null || one.missing.length > 0 || one.cites.includes(text.at) || text.kind === 'footnote' || text.kind === 'caption') return [];
      const range = { from: one.from, to: one.to };
      const was = text.plain.slice(one.from, one.to);
      const fix = { fix: 'reference', label: 'Make it live', range, was, to: one.cites, form: one.form } as const;
      return [
        {
          ...placeOf(text, one),
          severity: 'advice',
          message: `“${text.plain.slice(one.start, one.to)}” is typed. A live reference follows when numbers move.`,
          fix,
        },
      ];
    }),
};

type ReadPaper = { readonly citable: Citable; readonly references: readonly (readonly [PaperText, PaperReference])[] };
const read = new WeakMap<Paper, ReadPaper>();

/** What can be cited in a paper and every reference in it, read once for all checks. */
export function readReferences(paper: Paper): ReadPaper {
  const known = read.get(paper);
  if (known) return known;
  const citable = citableOf(paper.records);
  const numbers = new CitedNumbers(citable);
  const references = paper.texts.flatMap((text) => referencesIn(text, numbers).map((one) => [text, one] as const));
  const made = { citable, references };
  read.set(paper, made);
  return made;
}

/** What `find` says of every reference of a paper. */
export function each(paper: Paper, find: (text: PaperText, reference: PaperReference) => readonly Finding[]): readonly Finding[] {
  return readReferences(paper).references.flatMap(([text, one]) => find(text, one));
}

/** Where a finding about some words is. */
export function placeOf({ at, cell, kind }: PaperText, { from, to }: { readonly from: number; readonly to: number }): Pick<Finding, 'at' | 'cell' | 'range'> {
  return { at, ...(cell ? { cell } : {}), ...(kind === 'footnote' || kind === 'caption' ? {} : { range: { from, to } }) };
}
