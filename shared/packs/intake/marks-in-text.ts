import type { Finding } from './arrived.ts';
import { type ExemptMark, exemptMarkIn } from '#shared/papers/exempt-mark.ts';

/** What follows from the words by which a paper says that it, or a part of it, is withheld. `lines`: all of its lines. */
export function marksInText(mark: ExemptMark, lines: readonly string[]): readonly Finding[] {
  if (mark.line !== null)
    return mark.paragraphs.length > 0
      ? []
      : [
          {
            weight: 'must',
            words: `It says “${mark.line}”, and names no paragraph of Schedule 12A. Say which one is relied on, and why.`,
            place: 'On its front',
          },
        ];
  const { line } = exemptMarkIn(lines, { parts: true });
  return line === null
    ? []
    : [
        {
          weight: 'must',
          words: `Its text says “${line}”, and its front does not. It must be clear whether the paper, or a part of it, is exempt before it is opened to the public.`,
          place: 'Text',
        },
      ];
}
