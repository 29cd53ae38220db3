/** What is met in XML or HTML, in order. Names are as written; entities are resolved. */
export type MarkupEvents = {
  readonly opened: (name: string, attributes: readonly (readonly [string, string])[], isEmpty: boolean) => void;
  readonly closed: (name: string) => void;
  readonly text: (text: string) => void;
  /** A comment, a processing instruction or a declaration. */
  readonly aside: (text: string) => void;
};

const token = /<!--([\s\S]*?)(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[?!]([^>]*)>|<(\/?)([A-Za-z_][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)|</g;
const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Goes through markup as a forgiving reader does: nothing in it is passed over, however badly it is formed. */
export function scanMarkup(source: string, events: MarkupEvents): void {
  for (const [whole, comment, data, aside, slash, name, rest, text] of source.matchAll(token)) {
    if (text !== undefined) events.text(resolveEntities(text));
    else if (comment !== undefined) events.aside(comment);
    else if (data !== undefined) events.text(data);
    else if (aside !== undefined) events.aside(aside);
    else if (name === undefined) events.text(whole);
    else if (slash === '/') events.closed(name);
    else {
      const attributes = [...(rest ?? '').matchAll(attribute)].map(
        ([, key = '', double, single, bare]) => [key, resolveEntities(double ?? single ?? bare ?? '')] as const,
      );
      events.opened(name, attributes, (rest ?? '').endsWith('/'));
    }
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  eacute: 'é',
  egrave: 'è',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
};

function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\w*));?/g, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1;
    if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return named[name ?? ''] ?? whole;
  });
}
