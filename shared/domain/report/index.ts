export type { Block, BlockOf, Slot } from './block.ts';
export { type Attachment, type ImplicationState, purposeChoices, type Report, report } from './report.ts';
export type { Inline, InlinePiece, Marks } from './text.ts';
export { allowedLink, inlineOf, plainText } from './words.ts';
