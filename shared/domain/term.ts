import type { Choice } from './field.ts';

/** Whether money comes or goes once, or every year from now on. */
export const termChoices = [
  { value: 'one-off', label: 'One-off' },
  { value: 'permanent', label: 'Permanent' },
] as const satisfies readonly Choice[];
