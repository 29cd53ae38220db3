import type { Next } from '../record-commands.ts';

/** Saves a field from what is stored at that moment. Answers with the sentence that says why not, or null. */
export type SaveNext = (next: Next) => Promise<string | null>;
