/** Characters of the fonts that have signs in the place of letters, by their code from F000 on (private use). */
const bullets: Readonly<Record<number, string>> = {
  61623: '•',
  61607: '▪',
  61608: '◻',
  61548: '●',
  61550: '■',
  61551: '□',
  61553: '❑',
  61557: '◆',
  61558: '❖',
  61656: '➢',
  61664: '→',
  61680: '⇨',
  61692: '✓',
  61694: '☑',
  61691: '✗',
  61603: '≤',
  61619: '≥',
  61616: '°',
  61617: '±',
  61620: '×',
  61624: '÷',
  61625: '≠',
  61614: '→',
  61612: '←',
  61655: '·',
  61485: '–',
  61472: ' ',
};

/** Symbol and Wingdings give the code F0A3 and some others to different signs. */
const wingdings: Readonly<Record<number, string>> = { 61603: '◻', 61548: '●', 61614: '▷', 61616: '◇', 61612: '◆', 61514: '☺', 61480: '☎', 61482: '✉' };

const isPrivate = /[\ue000-\uf8ff]/;
const privateUse = /[\ue000-\uf8ff]/g;

/** A character of a symbol font as one that every typeface has; null where it is not known. */
export function symbolOf(font: string, code: number): string | null {
  const raised = code < 0xf000 && code < 0x100 ? code + 0xf000 : code;
  const isWingdings = /wingdings|webdings/i.test(font);
  const found = (isWingdings ? wingdings[raised] : undefined) ?? bullets[raised];
  if (found !== undefined) return found;
  // What is no private character stands for itself.
  return code >= 0xe000 && code <= 0xf8ff ? null : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** A bullet as a list's level names it: '•' for what no typeface but its own has. */
export function bulletOf(font: string, text: string): string {
  const plain = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (plain === '') return '•';
  if (/symbol|wingdings|webdings/i.test(font) && plain.length === 1) return symbolOf(font, plain.charCodeAt(0)) ?? '•';
  // The letter 'o' in Courier New is the hollow bullet of Word's own lists.
  if (plain === 'o') return 'o';
  return plain.replace(privateUse, (sign) => symbolOf(font, sign.charCodeAt(0)) ?? '•');
}

/** Words with signs in the place of private characters; `unknown` is told of those that stand for nothing that is known, and stay. */
export function withoutPrivate(text: string, font: string, unknown: (code: string) => void): string {
  if (!isPrivate.test(text)) return text;
  return text.replace(privateUse, (sign) => {
    const found = symbolOf(font, sign.charCodeAt(0));
    if (found === null) unknown(`U+${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return found ?? sign;
  });
}
