import { Mark, Node } from '@tiptap/core';
import { allowedLink, type Inline, plainText } from '#shared/domain/report/index.ts';
import { inline } from '#shared/domain/schemas.ts';
import { carried, identity, json } from './attributes.ts';
import { Labels } from './labels.ts';
import type { LabelOptions } from './text-nodes.ts';

export const BreakNode = Node.create({
  name: 'break',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

const isWords = (value: unknown): value is Inline => {
  const read = inline.safeParse(value);
  return read.success && !read.data.some((piece) => 'footnote' in piece);
};

/** The mark of a footnote. Its words are kept in the node, and are edited in a small editor of their own. */
export const FootnoteNode = Node.create<LabelOptions>({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ labels: new Labels() }),
  addAttributes: () => ({ id: identity(), words: carried<Inline>('words', [], json(isWords)) }),
  parseHTML: () => [{ tag: 'sup[data-words]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
  renderText: () => '',
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('sup');
      dom.className = 'footnote-mark';
      dom.setAttribute('role', 'img');
      const { id } = node.attrs;
      const draw = (words: Inline) => {
        const plain = plainText(words);
        dom.title = plain;
        dom.setAttribute('aria-label', `Footnote: ${plain || 'empty'}`);
      };
      draw(node.attrs.words);
      if (id) {
        dom.dataset.id = id;
        this.options.labels.attach(id, dom);
      }
      return {
        dom,
        update: (next) => {
          if (next.type !== node.type || next.attrs.id !== id) return false;
          draw(next.attrs.words);
          return true;
        },
        ignoreMutation: () => true,
        destroy: () => id && this.options.labels.detach(id, dom),
      };
    };
  },
});

export const BoldMark = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b', getAttrs: (element) => (element.style.fontWeight !== 'normal' ? null : false) }],
  renderHTML: () => ['strong', 0],
});

export const ItalicMark = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i', getAttrs: (element) => (element.style.fontStyle !== 'normal' ? null : false) }],
  renderHTML: () => ['em', 0],
});

export const SuperscriptMark = Mark.create({
  name: 'superscript',
  excludes: 'subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});

export const SubscriptMark = Mark.create({
  name: 'subscript',
  excludes: 'superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
});

/** A link to a page or a mail address; anything else loses its link and keeps its words. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (allowedLink.test(element.getAttribute('href') ?? '') ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => {
    const href = allowedLink.test(String(HTMLAttributes.href)) ? String(HTMLAttributes.href) : '';
    return ['a', { href, rel: 'noopener noreferrer', title: href }, 0];
  },
});
