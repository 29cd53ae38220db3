import type { Arrived } from './arrived.ts';
import { titleFromName } from './file-name.ts';
import { titleKey } from './same-title.ts';

/** What is known of a paper that came before, from wherever. `itemNumber` is that of its item or on its front, or ''. */
export type Known = { readonly identity: string; readonly title: string; readonly from: string; readonly name: string; readonly itemNumber: string };

/**
 * Which of the papers that came before a paper is a later version of. A title alone does not say so, for authors write a new
 * paper over an old one: the file's name, the sender or the item's number must agree too; else it only `mayBe` one, and a
 * person is asked. `isThere`: nothing on its front says that it is another paper than the one with this identity.
 */
export function earlierAmong(
  path: string,
  arrived: Arrived,
  known: readonly Known[],
  isThere: (identity: string) => boolean,
): { readonly versionOf: string | null; readonly mayBe: string | null } {
  const { report, titleIn, title } = arrived;
  if (report !== '') return { versionOf: known.find((one) => one.identity === report)?.identity ?? null, mayBe: null };
  const key = titleKey(title);
  if (titleIn === 'name' || general.test(key)) return { versionOf: null, mayBe: null };
  // What came last is asked first: it is the newest of its kind.
  const alike = known.filter((one) => (titleKey(one.title) === key || one.identity === key) && isThere(one.identity)).reverse();
  const same = alike.find((one) => agrees(path, arrived, one));
  return { versionOf: same?.identity ?? null, mayBe: same ? null : (alike[0]?.identity ?? null) };
}

const general = /^(?:report|appendix(?: \w{1,3})?|annex(?: \w{1,3})?|minutes|agenda|update|paper|cover(?:ing)? report)$/;

function agrees(path: string, { titleIn, from, itemNumber }: Arrived, known: Known): boolean {
  const [name, other] = [nameKey(path), nameKey(known.name)];
  if (name === other && !general.test(name)) return true;
  // A file's properties may be those of the paper that it was written over.
  if (titleIn !== 'paper') return false;
  return (from !== '' && titleKey(from) === titleKey(known.from)) || (itemNumber !== '' && itemNumber === known.itemNumber.toLowerCase());
}

/** 'Copy of Budget.docx', 'Budget (2).docx' and 'Budget - Copy.docx' are names of one file. */
function nameKey(path: string): string {
  const name = titleFromName(path)
    .replace(/^copy of\s+/i, '')
    .replace(/\s*\(\d{1,2}\)$/, '');
  return titleKey(name);
}
