import { type Front, isAddress } from './front.ts';
import { titleFromName } from './file-name.ts';
import { inSmallLetters, titleKey } from './same-title.ts';

/** Where a title was found. What stands in the properties of a file may be left from an older one, and a file's name tells nothing about its words. */
export type TitleIn = 'paper' | 'properties' | 'name';
export type FoundTitle = { readonly title: string; readonly titleIn: TitleIn };

/** The title of a PDF: as its front has it, else as its properties have it, else its first line, else its file's name. `lines` are all that it prints. */
export function titleOfPdf(front: Front, inProperties: string, lines: readonly string[], path: string): FoundTitle {
  const own = usableTitle(inProperties);
  const printed = front.title === '' || isByChance(front.title, lines) ? '' : inSmallLetters(front.title, own);
  if (printed !== '' && (front.isFront || own === '')) return { title: printed, titleIn: 'paper' };
  if (own === '') return { title: titleFromName(path), titleIn: 'name' };
  const isPrinted = lines.slice(0, 25).some((line) => titleKey(line) === titleKey(own));
  return { title: own, titleIn: isPrinted ? 'paper' : 'properties' };
}

/** The title of a Word file: the heading that is its title (`recognised`), unless that only says whom it is for, else as the front or the properties have it. */
export function titleOfWord(recognised: string | null, front: Front, inProperties: string, lines: readonly string[], path: string): FoundTitle {
  const own = usableTitle(inProperties);
  const heading = recognised?.trim() ?? '';
  const printed = heading !== '' && !isAddress(heading) ? heading : front.title;
  if (printed !== '' && !isByChance(printed, lines)) return { title: inSmallLetters(printed, own), titleIn: 'paper' };
  return own === '' ? { title: titleFromName(path), titleIn: 'name' } : { title: own, titleIn: 'properties' };
}

/** '' for what programs write of themselves: 'Microsoft Word - Item 4 v3.docx', 'untitled', 'Report_final2'. */
function usableTitle(title: string): string {
  const bare = title.replace(/^Microsoft (?:Word|PowerPoint|Excel)\s*-\s*/i, '').trim();
  if (bare.length < 4 || bare.length > 250 || /\.[a-z]{3,4}$/i.test(bare) || /^(?:untitled|document|slide|presentation|report)\s*\d*$/i.test(bare)) return '';
  return /[_\\/]/.test(bare) || !/\s/.test(bare) ? '' : bare;
}

const opening = /^(?:contents|table of contents|introduction|summary|executive summary|foreword|background|purpose(?: of (?:the|this) report)?)$/;

/** Whether a line only happens to come first: the first of several that are counted ('Question 1'), or the heading of a first section. */
function isByChance(title: string, lines: readonly string[]): boolean {
  const key = titleKey(title);
  if (opening.test(key)) return true;
  const counted = /^(.*\D)\d+$/.exec(key)?.[1];
  return (
    counted !== undefined &&
    lines.some((line) => titleKey(line) !== key && /^\d+$/.test(titleKey(line).slice(counted.length)) && titleKey(line).startsWith(counted))
  );
}
