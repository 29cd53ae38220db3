export { type Block, type BlockOf, block, type Slot, slot } from './block.ts';
export { type Attachment, exemption, type ImplicationState, implicationState, purposeChoices, type Report, report } from './report.ts';
export { allowedLink, type Inline, type InlinePiece, inline, inlineOf, type Marks, plainText } from './text.ts';
