import { Node } from '@tiptap/core';
import { carried, identity, oneOf } from './attributes.ts';
import { Labels } from './labels.ts';
import { PictureView, type ReadPicture } from './picture-view.ts';
import type { LabelOptions } from './text-nodes.ts';

const number = (text: string): number | undefined => (Number.isFinite(Number(text)) ? Number(text) : undefined);

/** A picture with its description and caption. Its bytes are kept once under their hash. */
export const PictureNode = Node.create<LabelOptions & { readPicture: ReadPicture }>({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ labels: new Labels(), readPicture: async () => null }),
  addAttributes: () => ({
    id: identity(),
    blob: carried('blob', '', (text) => (/^[0-9a-f]{64}$/.test(text) ? text : undefined)),
    mediaType: { ...carried<'image/png' | 'image/jpeg'>('media-type', 'image/png', oneOf(['image/png', 'image/jpeg'] as const)), renderHTML: ({ mediaType }) => ({ 'data-media-type': mediaType }) },
    width: carried('width', 1, number),
    height: carried('height', 1, number),
    share: carried('share', 1, number),
    alt: carried('alt', '', (text) => text.slice(0, 2000)),
    caption: carried('caption', '', (text) => text.slice(0, 300)),
  }),
  parseHTML: () => [{ tag: 'figure[data-blob]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView() {
    return ({ node }) => new PictureView(node, this.options.labels, this.options.readPicture);
  },
});
