import { shortDate } from '#shared/base/calendar-date.ts';
import type { ReadElement, ReadElementOf } from '#shared/word/reading/read-paper.ts';
import type { Recognised, RecognisedComment } from '#shared/word/reading/recognise.ts';
import { isPlain, plainLine } from './from-read-inline.ts';

/** Comments that stand together under headings of one form, which the template's own words give again. */
export type FoundComments = { readonly itemHeading: string; readonly comments: readonly (RecognisedComment & { readonly label: string })[] };

/**
 * The first run of headings that are comments of colleagues, each with words under it, and whose headings a template
 * prints just as they are: '{kind} Comments ({signed})'. Null where there are none.
 */
export function findComments(elements: readonly ReadElement[], { comments }: Recognised): FoundComments | null {
  const found: (RecognisedComment & { readonly label: string })[] = [];
  let form = '';
  for (const comment of comments) {
    const heading = elements[comment.at];
    const last = found[found.length - 1];
    if (last && nextSection(elements, last.at) !== comment.at) break;
    if (heading?.type !== 'heading' || heading.number !== null || !isPlain(heading.text) || !hasWords(elements, comment.at)) continue;
    const words = plainLine(heading.text);
    const ending = /\bComments?\b/.exec(words)?.[0] ?? '';
    const itemHeading = `{kind} ${ending} ({signed})`;
    const signed = [comment.initials, comment.date === null ? '' : shortDate(comment.date)].filter(Boolean).join(' ');
    const shown = `${comment.kind} ${ending}${signed === '' ? '' : ` (${signed})`}`;
    if (shown !== words || (form !== '' && form !== itemHeading)) {
      if (found.length > 0) break;
      continue;
    }
    form = itemHeading;
    found.push({ ...comment, label: comment.kind });
  }
  return found.length === 0 ? null : { itemHeading: form, comments: found };
}

/** An appendix of a paper: 'Appendix A: Terms of reference'. `at` is null for one that is not in the file, but whose label is taken. */
export type FoundAppendix = { readonly at: number | null; readonly title: string };

/** The appendices that end a paper, where their headings are labelled in the order of letters or numbers and have words under them. */
export function findAppendices(
  elements: readonly ReadElement[],
): { readonly label: 'letters' | 'numbers'; readonly appendices: readonly FoundAppendix[] } | null {
  const sections = elements.flatMap((element, at) => (isSection(element) ? [{ at, label: appendixLabel(element) }] : []));
  const first = sections.findLastIndex((one) => one.label === null) + 1;
  const found = sections.slice(first).flatMap(({ at, label }) => (label ? [{ at, ...label }] : []));
  const isLettered = found[0]?.isLettered ?? false;
  const inOrder = found.every((one, index) => one.isLettered === isLettered && one.number > (found[index - 1]?.number ?? 0));
  if (found.length === 0 || !inOrder || !found.every(({ at }) => hasWords(elements, at))) return null;
  const all = Array.from({ length: found[found.length - 1]?.number ?? 0 }, (_one, index): FoundAppendix => {
    const written = found.find((one) => one.number === index + 1);
    return written ? { at: written.at, title: written.title } : { at: null, title: '' };
  });
  return { label: isLettered ? 'letters' : 'numbers', appendices: all };
}

function appendixLabel(element: ReadElementOf<'heading'>): { readonly isLettered: boolean; readonly number: number; readonly title: string } | null {
  if (!isPlain(element.text) || element.number !== null) return null;
  const found = /^Appendix ([A-Z]|[1-9]\d?)(?:: (\S.*))?$/.exec(plainLine(element.text));
  if (!found) return null;
  const [, label = '', title = ''] = found;
  const isLettered = label >= 'A';
  return { isLettered, number: isLettered ? label.charCodeAt(0) - 64 : Number(label), title };
}

/** Whether an element is a heading over a section of its own. */
export function isSection(element: ReadElement | undefined): element is ReadElementOf<'heading'> {
  return element?.type === 'heading' && element.level <= 2 && !element.aside;
}

function nextSection(elements: readonly ReadElement[], at: number): number {
  for (let index = at + 1; index < elements.length; index++) if (isSection(elements[index])) return index;
  return elements.length;
}

function hasWords(elements: readonly ReadElement[], at: number): boolean {
  return elements
    .slice(at + 1, nextSection(elements, at))
    .some((element) => element.type === 'paragraph' || element.type === 'item' || element.type === 'quotation' || element.type === 'table');
}
