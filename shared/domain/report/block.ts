import type { z } from '#shared/base/schema.ts';
import type { block } from './block-schema.ts';

/**
 * Where a block stands: a part of the paper.
 * 'section:<key>' a section of the template; 'implication:<key>' and 'comment:<id>' the words under one implication
 * or comment; 'appendix:<id>' an appendix written here; 'table:<block id>' the rows of a table.
 */
export type Slot = string;
export type Block = z.infer<typeof block>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
/** What stands in a paper once the blocks that follow the registers have been read: words, tables, pictures. */
export type WrittenBlock = Exclude<Block, { type: 'register' }>;
