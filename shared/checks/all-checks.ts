import type { Check } from './check.ts';
import { requiredParts } from './required-parts.ts';

/** Every check, in the order in which they are listed and run. */
export const allChecks: readonly Check[] = [requiredParts];
