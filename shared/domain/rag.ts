import { z } from '#shared/base/schema.ts';
import type { Choice } from './noun.ts';

/** Red, amber, green, in five steps as some bodies use them; 'none' while not rated. Always shown with its word. */
export const rag = z.enum(['none', 'red', 'amber-red', 'amber', 'amber-green', 'green']);
export type Rag = z.infer<typeof rag>;

export const ragChoices: readonly Choice[] = [
  { value: 'none', label: 'Not rated' },
  { value: 'red', label: 'Red' },
  { value: 'amber-red', label: 'Amber/red' },
  { value: 'amber', label: 'Amber' },
  { value: 'amber-green', label: 'Amber/green' },
  { value: 'green', label: 'Green' },
];

/** Where a rating is going since the one before. */
export const direction = z.enum(['same', 'better', 'worse']);
export const directionChoices: readonly Choice[] = [
  { value: 'same', label: 'No change' },
  { value: 'better', label: 'Improving' },
  { value: 'worse', label: 'Worsening' },
];
