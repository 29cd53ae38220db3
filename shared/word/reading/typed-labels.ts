import type { Findings } from './findings.ts';
import { plain, withoutStart } from './pieces.ts';
import type { ReadElement, ReadLabel, ReadPiece } from './read-paper.ts';

/** What a person types before a paragraph where no list counts, and the space after it. */
const typedRun = /^(\d{1,3}(?:\.\d{1,3}){0,3}[.)]?)(\s+)(?=\S)/;
const typedItem = /^(\([a-z]{1,4}\)|[a-z]{1,4}[.)]|\(\d{1,3}\)|[•▪◦●■□❑◆❖➢✓☑·–\-*o])(\s+)(?=\S)/;

/**
 * Takes typed numbers, letters and bullets for what they are; they stay as they were typed. Numbers that are missing or
 * come twice are told. Nothing is changed of what a list counts.
 */
export function findTypedLabels(elements: readonly ReadElement[], findings: Findings): readonly ReadElement[] {
  let typed = 0;
  let previous: string | null = null;
  const found = elements.map((element): ReadElement => {
    const made = element.aside ? element : labelled(element, previous);
    if (made !== element) typed++;
    previous = made.type === 'item' ? made.label.text : null;
    return made;
  });
  if (typed > 0)
    findings.add(
      'typed-numbers',
      `${typed === 1 ? 'One number, letter or bullet was' : `${typed} numbers, letters or bullets were`} typed by hand. They do not count by themselves.`,
      null,
    );
  tellOfGaps(found, findings);
  return found;
}

function labelled(element: ReadElement, previous: string | null): ReadElement {
  if (element.type === 'heading' && element.number === null) {
    const run = typedRun.exec(plain(element.text));
    if (!run || !isRunNumber(run[1] ?? '', run[2] ?? '', true)) return element;
    return { ...element, number: typedLabel(run[1] ?? ''), text: withoutStart(element.text, run[0].length) };
  }
  if (element.type !== 'paragraph' || element.label !== null) return element;
  const first = element.text[0];
  // A number within a reference or link was not typed as a label.
  if (!first || !('text' in first) || 'reference' in first || first.marks?.link || first.marks?.superscript) return element;
  const words = plain(element.text);
  const run = typedRun.exec(words);
  if (run && isRunNumber(run[1] ?? '', run[2] ?? '', false)) {
    const label = run[1] ?? '';
    return { ...element, label: typedLabel(label), level: label.replace(/[.)]$/, '').split('.').length - 1, text: withoutStart(element.text, run[0].length) };
  }
  const item = typedItem.exec(words);
  if (!item || !isItem(item[1] ?? '', item[2] ?? '')) return element;
  const label = item[1] ?? '';
  const { label: _label, level: _level, text, ...rest } = element;
  const kind = /^[([]?\d/.test(label) ? 'number' : /[a-z]/.test(label) && label !== 'o' ? 'letter' : 'bullet';
  return { ...rest, type: 'item', kind, level: isRoman(label, previous) ? 1 : 0, label: typedLabel(label), text: withoutStart(text, item[0].length) };
}

const typedLabel = (text: string): ReadLabel => ({ text, by: 'typed' });

/** '2012 ' and '5 ' begin sentences; '12.', '3.1' and '5' before a tab do not. */
function isRunNumber(label: string, space: string, isHeading: boolean): boolean {
  return /[.)]$/.test(label) || label.includes('.') || space.includes('\t') || (isHeading && label.length < 3);
}

/** A lone dash, star or 'o' is a bullet only before a tab; letters in brackets or with a stop are labels if short or roman. */
function isItem(label: string, space: string): boolean {
  if (/^[o*·–-]$/.test(label)) return space.includes('\t') || (label !== 'o' && space.length > 0);
  const letters = label.replace(/[().]/g, '');
  return !/^[a-z]/.test(letters) || letters.length === 1 || /^[ivx]+$/.test(letters) || /^([a-z])\1+$/.test(letters);
}

/** 'i.' begins romans below letters, but follows 'h.' as a letter. */
function isRoman(label: string, previous: string | null): boolean {
  const letters = label.replace(/[().]/g, '');
  if (!/^[ivx]+$/.test(letters)) return false;
  return (
    letters.length > 1 ||
    (letters === 'i' && previous?.replace(/[().]/g, '') !== 'h') ||
    (previous !== null && /^[ivx]+$/.test(previous.replace(/[().]/g, '')) && letters !== 'x')
  );
}

/** '12.' and '2)' are numbers of two lists. */
function tellOfGaps(elements: readonly ReadElement[], findings: Findings): void {
  const lasts = new Map<string, number>();
  elements.forEach((element, at) => {
    if (element.type !== 'paragraph' || element.label?.by !== 'typed') return;
    const found = /^(\d+)([.)]?)$/.exec(element.label.text);
    if (!found) return;
    const [count, list] = [Number(found[1]), found[2] ?? ''];
    const last = lasts.get(list) ?? 0;
    lasts.set(list, count);
    if (count === last) findings.add('number-repeat', `${count} appears twice.`, at);
    else if (count > last + 1 && last > 0)
      findings.add('number-gap', `${count} follows ${last}: ${count - last === 2 ? `${last + 1} is` : `${last + 1} to ${count - 1} are`} missing.`, at);
    else if (count < last && count !== 1) findings.add('number-gap', `${count} follows ${last}.`, at);
  });
}

/** Whether lines look like a list of contents that somebody typed: words, a row of dots or a tab, a page number. */
const contentsLine = /^.{3,200}?(?:\t|\.{3,}|…+|\s\.\s\.)[\s.…]*\d{1,3}$/;

/** Tells of a typed list of contents, which nobody brings up to date. */
export function tellOfTypedContents(elements: readonly ReadElement[], findings: Findings): void {
  const isLine = (element: ReadElement | undefined) => {
    const words = element !== undefined && 'text' in element ? plain(element.text as readonly ReadPiece[]).trim() : '';
    return words.length <= 300 && contentsLine.test(words);
  };
  for (let at = 0; at < elements.length; at++) {
    if (!isLine(elements[at])) continue;
    let end = at;
    while (isLine(elements[end])) end++;
    if (end - at >= 3) findings.add('typed-contents', `A list of contents of ${end - at} lines was typed here. Its page numbers are not counted.`, at);
    at = end;
  }
}
