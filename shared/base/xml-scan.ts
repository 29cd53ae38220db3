import type { NotRead } from './not-read.ts';

type Damaged = (what: string) => NotRead;

/** What a scanner of XML tells, in the order of the text. Names come without their prefix. */
export type XmlEvents = {
  /** `tag` is what stands between the angle brackets; read it with {@link attributeOf}. A lone tag is followed by `close`. */
  readonly open: (name: string, tag: string) => void;
  readonly close: (name: string) => void;
  /** A piece of text as written, see {@link unescapeXml}; one text may come in several pieces. */
  readonly text: (raw: string, isData: boolean) => void;
};

/** No tag of a file that a person made is so long: pictures and words stand between tags. */
const longestTag = 1_000_000;

/**
 * Takes XML in pieces and tells what is in it. Document type declarations, which can define entities, are refused.
 * `damaged` makes of a reason what is thrown.
 */
export function createXmlScanner(told: XmlEvents, damaged: Damaged): { readonly push: (piece: string) => void; readonly end: () => void } {
  let held = '';
  let depth = 0;
  const events: XmlEvents = {
    open: (name, tag) => {
      depth += 1;
      told.open(name, tag);
    },
    close: (name) => {
      depth -= 1;
      told.close(name);
    },
    text: told.text,
  };
  const scan = (isLast: boolean) => {
    const text = held;
    let at = 0;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open < 0) {
        if (isLast && at < text.length) events.text(text.slice(at), false);
        held = isLast ? '' : text.slice(at);
        return;
      }
      if (open > at) events.text(text.slice(at, open), false);
      const next = tagEnd(text, open);
      if (next < 0) {
        if (isLast || text.length - open > longestTag) throw damaged('a part of it is cut off');
        held = text.slice(open);
        return;
      }
      at = next;
      tell(text.slice(open + 1, next - 1), events, damaged);
    }
  };
  return {
    push: (piece) => {
      held += piece;
      scan(false);
    },
    end: () => {
      scan(true);
      if (depth !== 0) throw damaged('a part of it is cut off');
    },
  };
}

function tell(tag: string, events: XmlEvents, damaged: Damaged): void {
  const first = tag.charCodeAt(0);
  if (first === 0x2f) {
    events.close(localName(tag, 1));
    return;
  }
  if (first === 0x3f) return;
  if (first === 0x21) {
    if (tag.startsWith('![CDATA[')) events.text(tag.slice(8, -2), true);
    else if (!tag.startsWith('!--')) throw damaged('it declares a document type, which such a file does not');
    return;
  }
  const name = localName(tag, 0);
  events.open(name, tag);
  if (tag.charCodeAt(tag.length - 1) === 0x2f) events.close(name);
}

/** Where the tag that begins at `open` ends, one behind its bracket; -1 where it is not all there. */
function tagEnd(text: string, open: number): number {
  if (text.charCodeAt(open + 1) === 0x21) {
    // A comment or section may begin so shortly before the end of the piece that its kind is not to be seen.
    if (text.length < open + 9) return -1;
    const mark = text.startsWith('<!--', open) ? '-->' : text.startsWith('<![CDATA[', open) ? ']]>' : '>';
    const found = text.indexOf(mark, open + (mark === '-->' ? 4 : 2));
    return found < 0 ? -1 : found + mark.length;
  }
  let at = open;
  for (;;) {
    const end = text.indexOf('>', at);
    if (end < 0) return -1;
    const quote = openQuote(text, at, end);
    if (quote < 0) return end + 1;
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

/** Where a quote begins between two places that is still open at the second; -1 where none is. */
function openQuote(text: string, from: number, to: number): number {
  let quote = -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (quote < 0 ? code === 0x22 || code === 0x27 : code === text.charCodeAt(quote)) quote = quote < 0 ? at : -1;
  }
  return quote;
}

function localName(tag: string, from: number): string {
  let start = from;
  for (let at = from; at < tag.length; at++) {
    const code = tag.charCodeAt(at);
    if (code === 0x3a) start = at + 1;
    else if (code <= 0x20 || code === 0x2f) return tag.slice(start, at);
  }
  return tag.slice(start);
}

const patterns = new Map<string, RegExp>();

/** An attribute's value, unescaped; null where the tag has none of that name. A prefix belongs to the name: 'r:id'. */
export function attributeOf(tag: string, name: string): string | null {
  const usual = tag.indexOf(` ${name}="`);
  if (usual >= 0) {
    const from = usual + name.length + 3;
    return unescapeXml(tag.slice(from, tag.indexOf('"', from)));
  }
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const match = pattern.exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that a piece of XML stands for. Unknown entities stay as they are written. */
export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
