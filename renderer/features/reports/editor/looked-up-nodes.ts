import { Node } from '@tiptap/core';
import { isId } from '#shared/base/ids.ts';
import { carried, json, oneOf } from './attributes.ts';
import { Labels } from './labels.ts';
import type { LabelOptions } from './text-nodes.ts';

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 20 && value.every((one) => typeof one === 'string' && one.length > 0 && one.length <= 80);

/** A live reference: it shows the numbers of what it cites, whatever they come to be. In another report it is words. */
export const ReferenceNode = Node.create<LabelOptions>({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ labels: new Labels() }),
  addAttributes: () => ({
    to: carried<readonly string[]>('to', [], json(isIds)),
    form: carried<'list' | 'range'>('form', 'list', oneOf(['list', 'range'])),
  }),
  parseHTML() {
    return [{ tag: 'span[data-to]', getAttrs: (element) => (element.dataset['report'] === this.options.labels.report ? null : false) }];
  },
  renderHTML({ node, HTMLAttributes }) {
    const { labels } = this.options;
    return ['span', { ...HTMLAttributes, 'data-report': labels.report }, labels.cited(node.attrs['to'], node.attrs['form'])];
  },
  renderText({ node }) {
    return this.options.labels.cited(node.attrs['to'], node.attrs['form']);
  },
  addNodeView() {
    const { labels } = this.options;
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'reference';
      const { to, form } = node.attrs;
      const detach = labels.followCited(to, () => {
        const text = labels.cited(to, form);
        if (dom.textContent !== text) dom.textContent = text;
        if (labels.canCite(to) === dom.hasAttribute('data-gone')) dom.toggleAttribute('data-gone');
      });
      return { dom, ignoreMutation: () => true, destroy: detach };
    };
  },
});

/** A named figure of the report: it shows what the figure says. In another report it is words. */
export const FigureNode = Node.create<LabelOptions>({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ labels: new Labels() }),
  addAttributes: () => ({ figure: carried('figure', '', (text) => text) }),
  parseHTML() {
    const isOwn = ({ dataset }: HTMLElement) => dataset['report'] === this.options.labels.report && isId(dataset['figure']);
    return [{ tag: 'span[data-figure]', getAttrs: (element) => (isOwn(element) ? null : false) }];
  },
  renderHTML({ node, HTMLAttributes }) {
    const { labels } = this.options;
    return ['span', { ...HTMLAttributes, 'data-report': labels.report }, labels.figure(node.attrs['figure'])];
  },
  renderText({ node }) {
    return this.options.labels.figure(node.attrs['figure']);
  },
  addNodeView() {
    const { labels } = this.options;
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'named-figure';
      const detach = labels.follow(() => {
        const text = labels.figure(node.attrs['figure']);
        if (dom.textContent !== text) dom.textContent = text;
      });
      return { dom, ignoreMutation: () => true, destroy: detach };
    };
  },
});
