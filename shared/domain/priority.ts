import type { Choice } from './field.ts';

/** How pressing something is, the most pressing first. */
export const priorityChoices = [
  { value: 'critical', label: 'Critical' },
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
] as const satisfies readonly Choice[];

/** Where something asked for stands with those who decide. */
export const requestChoices = [
  { value: 'proposed', label: 'Proposed' },
  { value: 'considered', label: 'Being considered' },
  { value: 'approved', label: 'Approved' },
  { value: 'rejected', label: 'Rejected' },
  { value: 'deferred', label: 'Deferred' },
  { value: 'withdrawn', label: 'Withdrawn' },
] as const satisfies readonly Choice[];
