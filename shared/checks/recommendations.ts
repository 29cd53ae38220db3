import type { Wording } from '#shared/domain/report/index.ts';
import type { Paper } from './check.ts';
import type { PaperText } from './paper-texts.ts';

/** One recommendation with what stands under it: the items of its list, its tables. */
export type Recommendation = { readonly at: string; readonly plain: string; readonly texts: readonly PaperText[] };

const slot = 'section:recommendations';

/** Whether a report goes to a committee; a programme's own paper goes to its board, which knows the registers. */
export function isForCommittee({ records }: Pick<Paper, 'records'>): boolean {
  return !records.template.parts.some((part) => part.part === 'front' && part.fields.some((field) => field.from === 'programme'));
}

/** The recommendations of a paper in their order; empty ones are left out. */
export function recommendationsOf({ texts }: Pick<Paper, 'texts'>): readonly Recommendation[] {
  const found: { at: string; plain: string; texts: PaperText[] }[] = [];
  for (const text of texts) {
    if (text.slot !== slot) continue;
    if (text.kind === 'recommendation') found.push({ at: text.at, plain: text.plain, texts: [text] });
    else found.at(-1)?.texts.push(text);
  }
  return found.filter((one) => one.plain.trim() !== '');
}

/** Whether these are words of the report that a recommendation can rest on: neither one itself nor a comment on it. */
export function isBodyText({ slot: where, kind }: PaperText): boolean {
  return where !== slot && !(where?.startsWith('comment:') ?? false) && kind !== 'title';
}

/** Whether some words cite a paragraph of the paper, by a live reference or as they are typed. */
export function citesParagraph(words: Wording, plain: string): boolean {
  return words.some((piece) => 'cited' in piece && piece.cited.to !== null && piece.cited.by === 'number') || /\bpara(?:graph)?s?\.? \d/i.test(plain);
}
