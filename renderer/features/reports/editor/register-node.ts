import { Node } from '@tiptap/core';
import type { BlockOf } from '#shared/domain/report/index.ts';
import { carried, identity, json, oneOf } from './attributes.ts';
import { Labels } from './labels.ts';
import { RegisterFeed } from './register-feed.ts';
import { RegisterView, type RegisterViewHosts } from './register-view.ts';

type Register = BlockOf<'register'>;

const isOptions = (value: unknown): value is Register['options'] => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A block that follows the registers. It is not written in: what it says comes from there. */
export const RegisterNode = Node.create<Omit<RegisterViewHosts, 'canWrite'>>({
  name: 'register',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({
    labels: new Labels(),
    registers: new RegisterFeed(),
    readPicture: async () => null,
  }),
  addAttributes: () => ({
    id: identity(),
    filling: carried('filling', '', (text) => text.slice(0, 300)),
    form: carried<Register['form']>('form', 'table', oneOf(['prose', 'table', 'cards', 'picture'])),
    options: carried<Register['options']>('options', {}, json(isOptions)),
    // What is copied follows the registers: it was frozen for one report.
    frozen: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'div[data-filling]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView() {
    const { editor, options } = this;
    return ({ node }) => new RegisterView(node, { ...options, canWrite: () => editor.isEditable });
  },
});
