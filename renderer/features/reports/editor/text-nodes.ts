import { Node } from '@tiptap/core';
import { carried, identity, oneOf } from './attributes.ts';
import { BlockView } from './block-view.ts';
import { Labels } from './labels.ts';

/** What the nodes of the paper share: where numbers are kept. */
export type LabelOptions = { labels: Labels };

const addOptions = (): LabelOptions => ({ labels: new Labels() });

/** The whole paper: its parts in the template's order. */
export const PaperNode = Node.create({ name: 'doc', topNode: true, content: 'slot+' });

export const TextNode = Node.create({ name: 'text', group: 'inline' });

/** One part of the paper that holds written blocks. It comes and goes with the report's fields, never by typing. */
export const SlotNode = Node.create({
  name: 'slot',
  content: 'block+',
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ({ slot: { default: '' }, label: { default: '' }, guidance: { default: '' }, isAcross: { default: false } }),
  renderHTML: () => ['section', 0],
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('section');
      dom.className = 'slot';
      const draw = (attrs: typeof node.attrs) => {
        dom.dataset.slot = attrs.slot;
        dom.toggleAttribute('data-across', attrs.isAcross);
        dom.setAttribute('aria-label', attrs.label);
        dom.style.setProperty('--guidance', JSON.stringify(attrs.guidance));
      };
      draw(node.attrs);
      return {
        dom,
        contentDOM: dom,
        update: (next) => {
          if (next.type !== node.type || next.attrs.slot !== dom.dataset.slot) return false;
          draw(next.attrs);
          return true;
        },
        ignoreMutation: (mutation) => mutation.type === 'attributes' && mutation.target === dom,
      };
    },
});

/** A paragraph; it takes the next number of the paper unless `numbered` is false. */
export const ParagraphNode = Node.create<LabelOptions>({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addOptions,
  addAttributes: () => ({ id: identity(), numbered: carried('numbered', true, (text) => text !== 'false') }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addNodeView() {
    return ({ node }) => new BlockView(node, { tag: () => 'p', className: 'paragraph' }, this.options.labels);
  },
});

/** A sub-heading within a section. */
export const HeadingNode = Node.create<LabelOptions>({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addOptions,
  addAttributes: () => ({
    id: identity(),
    level: {
      ...carried<1 | 2>('level', 1, oneOf([1, 2] as const)),
      parseHTML: (element) => (element.dataset['level'] === '2' || /^H[4-6]$/.test(element.tagName) ? 2 : 1),
    },
  }),
  parseHTML: () => [{ tag: 'h1,h2,h3,h4,h5,h6' }],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.level === 1 ? 'h3' : 'h4', HTMLAttributes, 0],
  addNodeView() {
    const tag = (node: { readonly attrs: { readonly level?: number } }) => (node.attrs.level === 1 ? 'h3' : 'h4');
    return ({ node }) => new BlockView(node, { tag, className: 'heading' }, this.options.labels);
  },
});

/** One item of a list; neighbours of the same style are one list. */
export const ItemNode = Node.create<LabelOptions>({
  name: 'item',
  group: 'block',
  content: 'inline*',
  addOptions,
  addAttributes: () => ({
    id: identity(),
    style: carried<'lettered' | 'bulleted' | 'numbered'>('style', 'bulleted', oneOf(['lettered', 'bulleted', 'numbered'] as const)),
    level: carried<0 | 1 | 2>('level', 0, oneOf([0, 1, 2] as const)),
  }),
  parseHTML: () => [{ tag: 'p[data-style]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addNodeView() {
    const data = (node: { readonly attrs: { readonly style?: string; readonly level?: number } }) => ({
      style: String(node.attrs.style),
      level: String(node.attrs.level),
    });
    return ({ node }) => new BlockView(node, { tag: () => 'p', className: 'item', data }, this.options.labels);
  },
});

export const QuotationNode = Node.create<LabelOptions>({
  name: 'quotation',
  group: 'block',
  content: 'inline*',
  defining: true,
  addOptions,
  addAttributes: () => ({ id: identity() }),
  parseHTML: () => [{ tag: 'p[data-quotation]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, 'data-quotation': '' }, 0],
  addNodeView() {
    return ({ node }) => new BlockView(node, { tag: () => 'p', className: 'quotation' }, this.options.labels);
  },
});

/** One numbered recommendation. It stands in the recommendations only. */
export const RecommendationNode = Node.create<LabelOptions>({
  name: 'recommendation',
  group: 'block',
  content: 'inline*',
  addOptions,
  addAttributes: () => ({ id: identity() }),
  parseHTML: () => [{ tag: 'p[data-recommendation]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, 'data-recommendation': '' }, 0],
  addNodeView() {
    return ({ node }) => new BlockView(node, { tag: () => 'p', className: 'recommendation' }, this.options.labels);
  },
});
