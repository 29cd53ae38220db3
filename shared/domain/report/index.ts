export type { Block, BlockOf, Slot, WrittenBlock } from './block.ts';
export { type Attachment, type ImplicationState, purposeChoices, type Report, report } from './report.ts';
export { type Version, version } from './version.ts';
export type { CitedPiece, Inline, InlinePiece, Marks, Wording } from './text.ts';
export { type Figure, figureText } from './figure.ts';
export { type Comment, isKindOfItsOwn, kindOfItsOwn, newComment } from './comment.ts';
export { type Clearance, changedSinceSigned, clearanceOf, restsOn, type WordsNow } from './clearance.ts';
export { allowedLink, inlineOf, plainText } from './words.ts';
