import { scanMarkup } from './markup.ts';
import { readable } from './readable.ts';
import type { OutputText } from './read-output.ts';

/** The texts of an HTML file or another page of markup: what is shown, with footnote marks and without, and all that is not. */
export function readMarkup(source: string): readonly OutputText[] {
  let shown = '';
  let unmarked = '';
  const attributes: string[] = [];
  const asides: string[] = [];
  const data: string[] = [];
  let raised = 0;
  const add = (text: string) => {
    shown += text;
    if (raised === 0) unmarked += text;
  };
  scanMarkup(source, {
    opened: (name, list, isEmpty) => {
      if (!inline.has(name.toLowerCase())) add('\n');
      if (name.toLowerCase() === 'sup' && !isEmpty) raised++;
      for (const [, value] of list) {
        const bytes = /^\s*data:/i.test(value) ? readable(value) : null;
        if (bytes === null) attributes.push(value, decoded(value));
        else data.push(bytes);
      }
    },
    closed: (name) => {
      if (name.toLowerCase() === 'sup') raised = Math.max(0, raised - 1);
      if (!inline.has(name.toLowerCase())) add('\n');
    },
    text: add,
    aside: (text) => asides.push(text),
  });
  return [
    { place: 'the text', text: shown },
    ...(unmarked === shown ? [] : [{ place: 'the text without its footnote marks', text: unmarked }]),
    { place: 'titles, descriptions and addresses', text: attributes.join('\n') },
    { place: 'comments', text: asides.join('\n') },
    { place: 'pictures and other files within it', text: data.join('\n') },
  ];
}

/** Elements that a word may run through. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'ins',
  'del',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
  'tspan',
]);

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
