import { z } from '#shared/base/schema.ts';
import { id, title } from '../values.ts';
import { template } from './template-schema.ts';

/** A version of a template that the council made; the shipped ones are part of the app. */
export const ownTemplateSchema = z
  .object({
    id,
    /** The template's name, as its content has it. */
    title,
    /** Its `id` is the same in all its versions; `version` counts them. */
    content: template,
    /** Still being made: it is not offered for new reports, and may be changed. */
    isDraft: z.boolean(),
  })
  .readonly();
