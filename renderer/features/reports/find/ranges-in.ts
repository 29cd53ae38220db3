import { type FindQuery, findInText } from './find-matches.ts';

const lines = 'p, li, td, th, h1, h2, h3, h4, figcaption, caption, dt, dd';

/** Every place where the words stand in what is drawn there, each within one line of text. */
export function rangesIn(page: Element, query: FindQuery): Range[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const groups = new Map<Element, Text[]>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const line = node.parentElement?.closest(lines) ?? page;
    const group = groups.get(line);
    if (group) group.push(node);
    else groups.set(line, [node]);
  }
  return [...groups.values()].flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('');
    return findInText(text, query).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(...placeIn(nodes, from, false));
      range.setEnd(...placeIn(nodes, to, true));
      return range;
    });
  });
}

function placeIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes[nodes.length - 1] as Text;
  return [last, last.length];
}
