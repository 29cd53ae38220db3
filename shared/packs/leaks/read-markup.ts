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
  const form: string[] = [];
  let isStyle = false;
  let raised = 0;
  const add = (text: string) => {
    shown += text;
    if (raised === 0) unmarked += text;
  };
  scanMarkup(source, {
    opened: (name, list, isEmpty) => {
      if (!inline.has(name.toLowerCase())) add('\n');
      if (name.toLowerCase() === 'sup' && !isEmpty) raised++;
      if (name.toLowerCase() === 'style' && !isEmpty) isStyle = true;
      for (const [key, value] of list) {
        const bytes = /^\s*data:/i.test(value) ? readable(value) : null;
        if (formAttributes.has(key.toLowerCase())) form.push(value);
        else if (bytes === null) attributes.push(value, decoded(value));
        else data.push(bytes);
      }
    },
    closed: (name) => {
      if (name.toLowerCase() === 'style') isStyle = false;
      if (name.toLowerCase() === 'sup') raised = Math.max(0, raised - 1);
      if (!inline.has(name.toLowerCase())) add('\n');
    },
    text: (text) => (isStyle ? form.push(text) : add(text)),
    aside: (text) => asides.push(text),
  });
  return [
    { place: 'the text', text: shown },
    ...(unmarked === shown ? [] : [{ place: 'the text without its footnote marks', text: unmarked }]),
    { place: 'titles, descriptions and addresses', text: attributes.join('\n') },
    { place: 'styles', text: form.join('\n'), isForm: true },
    { place: 'comments', text: asides.join('\n') },
    { place: 'pictures and other files within it', text: data.join('\n') },
  ];
}

/** Attributes that say how things look or what they are. */
const formAttributes = new Set(['class', 'role', 'style', 'lang', 'type', 'scope']);

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
