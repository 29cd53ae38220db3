/** Letters that Unicode does not take apart, and marks that people type in another way. */
const alike: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '’': '',
  '‘': '',
  '\u00ad': '',
};
const plain = /^[\x00-\x7f]*$/;
const notAscii = /[^\x00-\x7f]/g;
/** Apostrophes, and the commas within a number. */
const leftOut = /'|(?<=\d),(?=\d{3})/g;
const known = new Map<string, string>();

/**
 * Text as it is compared in a search: lower-case, without accents and apostrophes, without the commas within numbers,
 * with plain quotation marks and dashes. 'O’Brien: £1,250' gives 'obrien: £1250'.
 */
export function fold(text: string): string {
  const ascii = plain.test(text) ? text : text.replace(notAscii, foldUnit);
  return ascii.replace(leftOut, '').toLowerCase();
}

/** The folded words of a query, each once. */
export function foldedWords(query: string): readonly string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))];
}

/** A stretch of a text: from `start` up to `end`, in its own UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where the folded words stand in the text as it is written, in order and without overlaps. */
export function findFolded(text: string, words: readonly string[]): readonly Stretch[] {
  const { folded, sources } = foldWithSources(text);
  const marked = new Uint8Array(folded.length);
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) marked.fill(1, at, at + word.length);
  }
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (marked[at] === 0) continue;
    const start = sources[at] as number;
    const last = found[found.length - 1];
    if (last && marked[at - 1] === 1) last.end = start + 1;
    else found.push({ start, end: start + 1 });
  }
  return found;
}

/** As {@link fold}, with the place in the text that each unit of the outcome came from. */
function foldWithSources(text: string): { readonly folded: string; readonly sources: readonly number[] } {
  let folded = '';
  const sources: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    const part = isLeftOut(text, at) ? '' : unit <= '\x7f' ? unit.toLowerCase() : foldUnit(unit).replaceAll("'", '').toLowerCase();
    folded += part;
    for (let each = 0; each < part.length; each++) sources.push(at);
  }
  return { folded, sources };
}

function isLeftOut(text: string, at: number): boolean {
  if (text[at] === "'") return true;
  return text[at] === ',' && /\d/.test(text[at - 1] ?? '') && /^\d{3}/.test(text.slice(at + 1, at + 4));
}

function foldUnit(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  let lower = unit.toLowerCase();
  if (alike[lower] === undefined) lower = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const folded = alike[lower] ?? lower;
  known.set(unit, folded);
  return folded;
}
