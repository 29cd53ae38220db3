import { Node } from '@tiptap/core';
import { carried, identity, oneOf } from './attributes.ts';
import { Labels } from './labels.ts';
import { PictureView, type ReadPicture } from './picture-view.ts';
import type { LabelOptions } from './text-nodes.ts';

const pixels = (text: string): number | undefined => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);
const part = (text: string): number | undefined => (Number(text) >= 0.1 && Number(text) <= 1 ? Number(text) : undefined);
const isHash = (text: string | null): text is string => text !== null && /^[0-9a-f]{64}$/.test(text);
const mediaTypes = ['image/png', 'image/jpeg'] as const;

/** What says of itself that it is a picture of this app is one only where it names kept bytes of a kind that a paper holds. */
function isPicture(element: HTMLElement): boolean {
  return isHash(element.getAttribute('data-blob')) && mediaTypes.some((one) => one === element.getAttribute('data-media-type'));
}

/** A picture with its description and caption. Its bytes are kept once under their hash. */
export const PictureNode = Node.create<LabelOptions & { readPicture: ReadPicture }>({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ labels: new Labels(), readPicture: async () => null }),
  addAttributes: () => ({
    id: identity(),
    blob: carried('blob', '', (text) => (isHash(text) ? text : undefined)),
    mediaType: {
      ...carried<'image/png' | 'image/jpeg'>('media-type', 'image/png', oneOf(mediaTypes)),
      renderHTML: ({ mediaType }) => ({ 'data-media-type': mediaType }),
    },
    width: carried('width', 1, pixels),
    height: carried('height', 1, pixels),
    share: carried('share', 1, part),
    alt: carried('alt', '', (text) => text.slice(0, 2000)),
    caption: carried('caption', '', (text) => text.slice(0, 300)),
  }),
  parseHTML: () => [{ tag: 'figure[data-blob]', getAttrs: (element) => (isPicture(element) ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView() {
    return ({ node }) => new PictureView(node, this.options.labels, this.options.readPicture);
  },
});
