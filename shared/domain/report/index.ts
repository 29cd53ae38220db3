export { type Block, type BlockOf, block, type Slot } from './block.ts';
export { type Attachment, type ImplicationState, purposeChoices, type Report, report } from './report.ts';
export { type Inline, type InlinePiece, inline, type Marks } from './text.ts';
export { allowedLink, inlineOf, plainText } from './words.ts';
