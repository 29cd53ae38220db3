import type { Node as PaperNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { plainText } from '#shared/domain/report/index.ts';
import { changedBlocks, eachBlock } from './structure.ts';

const key = new PluginKey<DecorationSet>('notes');

/** Shows the words of all footnotes below the paper, with their numbers. A click on one opens it. */
export function notes(onOpen: (id: string) => void): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => decorate(state.doc, onOpen),
      apply: (tr, decorations, before) => {
        if (!tr.docChanged) return decorations;
        const changed = [...changedBlocks(before.doc, tr.doc), ...changedBlocks(tr.doc, before.doc)];
        return changed.some(({ node }) => footnotesOf(node).length > 0) ? decorate(tr.doc, onOpen) : decorations.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function footnotesOf(block: PaperNode): PaperNode[] {
  const found: PaperNode[] = [];
  block.descendants((node) => {
    if (node.type.name === 'footnote') found.push(node);
    return !node.isText;
  });
  return found;
}

function decorate(doc: PaperNode, onOpen: (id: string) => void): DecorationSet {
  const found = [...eachBlock(doc)].flatMap(({ node }) => footnotesOf(node));
  if (found.length === 0) return DecorationSet.empty;
  return DecorationSet.create(doc, [Decoration.widget(doc.content.size, () => draw(found, onOpen), { side: 1, ignoreSelection: true, stopEvent: () => true })]);
}

function draw(footnotes: readonly PaperNode[], onOpen: (id: string) => void): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'notes';
  list.contentEditable = 'false';
  list.setAttribute('aria-label', 'Footnotes');
  for (const { attrs } of footnotes) {
    const line = document.createElement('li');
    line.textContent = plainText(attrs['words']);
    line.addEventListener('click', () => onOpen(attrs['id']));
    list.append(line);
  }
  return list;
}
