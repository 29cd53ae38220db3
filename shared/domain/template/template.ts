import type { z } from '#shared/base/schema.ts';
import type { part, template } from './template-schema.ts';

export type Part = z.infer<typeof part>;
export type PartOf<Name extends Part['part']> = Extract<Part, { part: Name }>;
export type Template = z.infer<typeof template>;
export type FrontField = PartOf<'front'>['fields'][number];
export type Letterhead = NonNullable<Template['letterhead']>;
