import { z } from '#shared/base/schema.ts';
import { line } from './values.ts';

/** Schedule 12A to the Local Government Act 1972, Part 1: paragraphs 1 to 7; empty where none is relied on. */
export const exemption = z.array(z.int().min(1).max(7)).readonly();

/** See {@link Access}. */
export const accessFields = {
  access: z.enum(['undecided', 'open', 'exempt', 'confidential']),
  /** The paragraphs of Schedule 12A that are relied on. */
  paragraphs: exemption,
  /** Why the public interest in withholding outweighs that in disclosing; for confidential matter, what requires it. */
  reason: line,
  /** What the public is told in the place of the title. */
  publicTitle: line,
};
