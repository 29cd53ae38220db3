import type { Choice } from './field.ts';

/** Red, amber, green, in five steps as some bodies use them; 'none' while not rated. Always shown with its word. */
export const ragChoices = [
  { value: 'none', label: 'Not rated' },
  { value: 'red', label: 'Red' },
  { value: 'amber-red', label: 'Amber/red' },
  { value: 'amber', label: 'Amber' },
  { value: 'amber-green', label: 'Amber/green' },
  { value: 'green', label: 'Green' },
] as const satisfies readonly Choice[];
export type Rag = (typeof ragChoices)[number]['value'];

/** Where a rating is going since the one before. */
export const directionChoices = [
  { value: 'same', label: 'No change' },
  { value: 'better', label: 'Improving' },
  { value: 'worse', label: 'Worsening' },
] as const satisfies readonly Choice[];
