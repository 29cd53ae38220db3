/** What Word says of a paragraph that is a list item: its level and the mark that stood before it. */
export type WordItem = { readonly list: string; readonly level: number; readonly mark: string };

/**
 * The list item that a paragraph pasted from Word is, or null. Takes the mark out of its words. Its style stands in
 * `data-look`.
 */
export function readWordItem(paragraph: Element): WordItem | null {
  const style = paragraph.getAttribute('data-look') ?? '';
  const found = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style);
  if (!found) return null;
  let mark = '';
  for (const span of [...paragraph.querySelectorAll('span')]) {
    if (!/mso-list:\s*ignore/i.test(span.getAttribute('data-look') ?? '')) continue;
    mark += span.textContent ?? '';
    span.remove();
  }
  return { list: found[1] ?? '', level: Number(found[2]) - 1, mark: mark.replace(/\s+/g, '').trim() };
}

/** Which of our lists a mark belongs to. */
export function styleOfMark(mark: string): 'lettered' | 'bulleted' | 'numbered' {
  if (/^\(?\d+(\.\d+)*[.)]*$/.test(mark)) return 'numbered';
  if (/^\(?[a-z]{1,2}[.)]$/i.test(mark) || /^\(?[ivxl]+[.)]$/i.test(mark)) return 'lettered';
  return 'bulleted';
}

/**
 * Whether the numbered items of a Word list are the numbered paragraphs of a report: their numbers run on over what
 * stands between, or they are long. Otherwise they are a list within the text.
 */
export function areParagraphs(items: readonly { readonly mark: string; readonly length: number; readonly follows: boolean }[]): boolean {
  if (items.length === 0) return false;
  const runsOn = items.some((one) => !one.follows && Number.parseInt(one.mark.replace(/\D/g, ''), 10) > 1);
  const average = items.reduce((sum, one) => sum + one.length, 0) / items.length;
  return runsOn || average > 140;
}
