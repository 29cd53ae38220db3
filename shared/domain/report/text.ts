import type { z } from '#shared/base/schema.ts';
import type { inline, marks } from './text-schema.ts';

export type Marks = z.infer<typeof marks>;
export type Inline = z.infer<typeof inline>;
export type InlinePiece = Inline[number];
