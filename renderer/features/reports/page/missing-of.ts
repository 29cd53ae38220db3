import { type Missing, missingParts } from '#shared/templates/index.ts';
import type { Fields } from '../editor/paper-session.ts';

/** What a report still lacks; many implications that nobody has considered yet are one thing to do. */
export function missingOf({ template, report }: Pick<Fields, 'template' | 'report'>, isFilled: (slot: string) => boolean): readonly Missing[] {
  const missing = missingParts(template, report, isFilled);
  const unconsidered = missing.filter((one) => one.at === 'part:implications');
  if (unconsidered.length < 4) return missing;
  const one = { at: 'part:implications', message: `Consider ${unconsidered.length} implications.` };
  return missing.flatMap((each) => (each === unconsidered[0] ? [one] : each.at === one.at ? [] : [each]));
}
