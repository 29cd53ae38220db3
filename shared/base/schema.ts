import { z } from 'zod';
import { formatCount } from './count.ts';

/**
 * What a value lacks, in a sentence for people, where its schema has none of its own: the library's own words speak of
 * types and patterns.
 */
function wordsFor(issue: { readonly code: string; readonly origin?: string; readonly minimum?: unknown; readonly maximum?: unknown }): string {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  if (issue.code === 'too_small' && isNumber) return `Please give ${String(issue.minimum)} or more.`;
  if (issue.code === 'too_big' && isNumber) return `Please give ${String(issue.maximum)} or less.`;
  if (issue.code === 'too_big' && issue.origin === 'string') return `Please keep this to ${formatCount(Number(issue.maximum))} characters.`;
  if (issue.code === 'too_small') return 'Something that belongs here is missing.';
  if (issue.code === 'too_big') return 'This is more than can be kept here.';
  return 'Part of it is not of a kind that can be kept here.';
}

// The pages' policy forbids making code from text; without `jitless` each schema would try, and be reported for it.
z.config({ jitless: true, localeError: (issue) => wordsFor(issue as Parameters<typeof wordsFor>[0]) });

/** The schema library, set up for every host. The only import of it in the app. */
export { z };
