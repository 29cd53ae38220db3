import type { RawElement } from './body-reader.ts';
import { frontLines, knownSection } from './council-words.ts';
import type { Findings } from './findings.ts';
import { plain } from './pieces.ts';
import type { HeadingBy, ReadElement, ReadPiece } from './read-paper.ts';

/** Longer lines are no headings unless a style says so. */
const longestHeading = 90;

type Candidate = { readonly by: HeadingBy; readonly looks: string };

/**
 * Finds the headings that are none but by their words or their looks, and brings the levels of all to one measure:
 * 1 for the title, 2 for sections. Nothing is guessed where the styles are those of a report of this app.
 */
export function findHeadings(raw: readonly RawElement[], findings: Findings): readonly ReadElement[] {
  const candidates = raw.map((one, at) => (one.element.aside ? null : candidateOf(one, raw[at + 1]?.element)));
  const styled = raw.flatMap(({ element }) => (element.type === 'heading' && element.level > 1 ? [element] : []));
  const knownAt = raw.findIndex(({ element }, at) => (candidates[at] !== null || element.type === 'heading') && isKnown(element));
  // A known heading tells where the front block ends only while nothing of the text has begun.
  const firstKnown = raw.slice(0, Math.max(0, knownAt)).some(({ element }, at) => candidates[at] === null && isText(element)) ? -1 : knownAt;
  const hasTitle = raw.some(({ element }, at) => element.type === 'heading' && element.level === 1 && (firstKnown < 0 || at < firstKnown));
  const title = hasTitle ? -1 : firstKnown < 0 ? titleByOrder(raw, candidates) : lastBefore(candidates, firstKnown);
  const known = new Set(candidates.filter((one, at) => one && raw[at] && isKnown(raw[at].element)).map((one) => one?.looks));
  const upper = known.size > 0 ? known : new Set(candidates.flatMap((one, at) => (one && at > title ? [one.looks] : [])).slice(0, 1));
  const taken: { readonly at: number; readonly words: string }[] = [];
  const elements = raw.map(({ element }, at): ReadElement => {
    const found = candidates[at];
    if (!found || element.type !== 'paragraph') return element;
    // What stands before the title are the lines of the front block.
    if (at < Math.max(firstKnown, title) && at !== title) return element;
    const isUpper = isKnown(element) || (styled.length === 0 && upper.has(found.looks));
    taken.push({ at, words: plain(element.text).replace(/\s+/g, ' ').trim() });
    const { label, level: _level, text, ...rest } = element;
    return { ...rest, type: 'heading', level: at === title ? 1 : isUpper ? 2 : 3, number: label, by: found.by, text: withoutMarks(text) };
  });
  const quoted = taken.slice(0, 3).map(({ words }) => `“${words}”`);
  if (taken.length === 1) findings.add('heading-by-looks', `${quoted[0]} was taken for a heading by its looks: no style says so.`, taken[0]?.at);
  if (taken.length > 1)
    findings.add(
      'heading-by-looks',
      `${taken.length} lines were taken for headings by their looks, for no style says so: ${quoted.join(', ')}${taken.length > 3 ? ' and others' : ''}.`,
      null,
    );
  return elements;
}

function candidateOf({ element, look }: RawElement, next: ReadElement | undefined): Candidate | null {
  if (element.type !== 'paragraph' || !look || look.letters < 2) return null;
  const words = plain(element.text).replace(/\s+/g, ' ').trim();
  if (words.length > longestHeading || element.text.some((piece) => 'footnote' in piece || 'break' in piece)) return null;
  if (Object.values(frontLines).some((pattern) => pattern.test(words))) return null;
  const [isBold, isUnderlined] = [look.bold === look.letters, look.underlined === look.letters];
  const isCapitals = look.capitals === look.letters || (/\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(words) && words === words.toUpperCase());
  const looks = `${isBold} ${isUnderlined} ${isCapitals} ${look.size}`;
  if (knownSection(words) !== null && next !== undefined) return { by: isBold || isCapitals ? 'looks' : 'known words', looks };
  const isPlain = /[.;,:?!]$/.test(words);
  return !isPlain && (isBold || isCapitals) && next !== undefined ? { by: 'looks', looks } : null;
}

/** Whether an element is no line of a front block. */
function isText(element: ReadElement): boolean {
  return (
    element.type === 'item' ||
    element.type === 'table' ||
    element.type === 'quotation' ||
    (element.type === 'paragraph' && element.label !== null) ||
    isTypedLabel(element)
  );
}

/** Numbers and letters that are typed have not been found yet. */
function isTypedLabel(element: ReadElement): boolean {
  return element.type === 'paragraph' && /^\(?(\d{1,3}|[a-z]|[ivx]+)[.)]\s/.test(plain(element.text));
}

function isKnown(element: ReadElement): boolean {
  return (element.type === 'paragraph' || element.type === 'heading') && knownSection(withoutNumber(plain(element.text))) !== null;
}

function withoutNumber(words: string): string {
  return words.replace(/^\d+(\.\d+)*\.?\s+/, '');
}

/** Without a known heading: where two headings or more stand before the text begins, the last but one of them is the title. */
function titleByOrder(raw: readonly RawElement[], candidates: readonly (Candidate | null)[]): number {
  const begin = raw.findIndex(({ element }, at) => candidates[at] === null && isText(element));
  const last = lastBefore(candidates, begin);
  return last < 0 ? -1 : lastBefore(candidates, last);
}

function lastBefore(candidates: readonly (Candidate | null)[], end: number): number {
  for (let at = end - 1; at >= 0; at--) if (candidates[at]) return at;
  return -1;
}

/** What makes a heading of a line is not kept as marks of its words. */
function withoutMarks(text: readonly ReadPiece[]): readonly ReadPiece[] {
  return text.map((piece) => {
    if (!('text' in piece) || !piece.marks) return piece;
    const { bold: _bold, ...marks } = piece.marks;
    const { marks: _marks, ...rest } = piece;
    return Object.keys(marks).length === 0 ? rest : { ...rest, marks };
  });
}

/** Levels as {@link ReadPaper} has them: where sections are of level 1 in the file, everything but the title moves down by one. */
export function levelled(elements: readonly ReadElement[]): readonly ReadElement[] {
  const headings = elements.filter((element) => element.type === 'heading' && !element.aside);
  const upper = headings.filter((element) => element.type === 'heading' && element.level === 1);
  const title = titleAmong(upper, headings[0]);
  if (upper.length === 0 || (upper.length === 1 && title !== undefined)) return elements;
  return elements.map((element) => (element.type === 'heading' && element !== title ? { ...element, level: element.level + 1 } : element));
}

/** Of the headings of level 1 the one that is the title: by its style, as the only one, or as the one before a known section. */
function titleAmong(upper: readonly ReadElement[], first: ReadElement | undefined): ReadElement | undefined {
  const named = upper.find((element) => element.style === 'title');
  if (named) return named;
  const [one, next] = upper;
  if (one === undefined || one !== first || isKnown(one)) return undefined;
  return next === undefined || isKnown(next) ? one : undefined;
}
