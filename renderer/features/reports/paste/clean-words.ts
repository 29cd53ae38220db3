import { allowedLink } from '#shared/domain/report/index.ts';

/** The words of one block: text with the marks a paper knows, line breaks, and the pictures that stood among them. */
export type CleanWords = { readonly nodes: readonly Node[]; readonly pictures: readonly string[] };

type Look = { readonly bold: boolean; readonly italic: boolean; readonly raised: 'sup' | 'sub' | null; readonly href: string | null };

const plain: Look = { bold: false, italic: false, raised: null, href: null };

/**
 * Keeps bold, italic, raised and lowered text, allowed links and line breaks. `lost` is told what was dropped.
 * `isHeading`: the words are bold by their place, so bold says nothing there.
 */
export function cleanWords(block: Element, out: Document, lost: Set<string>, isHeading = /^H[1-6]$/.test(block.tagName)): CleanWords {
  const nodes: Node[] = [];
  const pictures: string[] = [];
  const visit = (node: Node, look: Look): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (text) nodes.push(wrap(out, text, isHeading ? { ...look, bold: false } : look));
      return;
    }
    if (!(node instanceof Element) || /^(SCRIPT|STYLE|TEMPLATE)$/i.test(node.tagName)) return;
    if (node.tagName === 'BR') nodes.push(out.createElement('br'));
    else if (node.tagName === 'IMG') takeImage(node, pictures, lost);
    else {
      const isLine = /^(P|DIV|LI|TR)$/.test(node.tagName);
      if (isLine && nodes.length > 0 && nodes[nodes.length - 1]?.nodeName !== 'BR') nodes.push(out.createElement('br'));
      const next = lookOf(node, look, lost);
      for (const child of node.childNodes) visit(child, next);
    }
  };
  for (const child of block.childNodes) visit(child, plain);
  return { nodes: trimmed(nodes), pictures };
}

function takeImage(image: Element, pictures: string[], lost: Set<string>): void {
  const source = image.getAttribute('src') ?? '';
  if (/^data:image\/(png|jpe?g);base64,/i.test(source)) pictures.push(source);
  else lost.add('pictures that lie elsewhere');
}

function lookOf(element: Element, look: Look, lost: Set<string>): Look {
  const style = element.getAttribute('data-look') ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1] ?? '';
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1] ?? '';
  const raise = /vertical-align:\s*(super|sub)/i.exec(style)?.[1];
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (href && !href.startsWith('#') && !allowedLink.test(href)) lost.add('links that lead to somebody’s own disk or run a program');
  const isBold = /^(B|STRONG|TH)$/.test(element.tagName);
  return {
    bold: weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : look.bold || (isBold && element.tagName !== 'TH'),
    italic: slant ? /italic|oblique/i.test(slant) : look.italic || /^(I|EM|CITE)$/.test(element.tagName),
    raised: raise ? (raise.toLowerCase() === 'sub' ? 'sub' : 'sup') : element.tagName === 'SUP' ? 'sup' : element.tagName === 'SUB' ? 'sub' : look.raised,
    href: href && allowedLink.test(href) ? href : look.href,
  };
}

function wrap(out: Document, text: string, look: Look): Node {
  let node: Node = out.createTextNode(text);
  const into = (tag: string): HTMLElement => {
    const element = out.createElement(tag);
    element.append(node);
    node = element;
    return element;
  };
  if (look.raised) into(look.raised);
  if (look.italic) into('em');
  if (look.bold) into('strong');
  if (look.href) into('a').setAttribute('href', look.href);
  return node;
}

/** Without space and breaks at both ends. */
function trimmed(nodes: Node[]): Node[] {
  const isEmpty = (node: Node | undefined) => node !== undefined && !(node.textContent ?? '').trim();
  let [start, end] = [0, nodes.length];
  while (start < end && isEmpty(nodes[start])) start++;
  while (end > start && isEmpty(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}
