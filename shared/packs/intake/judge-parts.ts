import type { PartOf, Template } from '#shared/domain/template/index.ts';
import type { Finding } from './arrived.ts';
import { titleKey } from './same-title.ts';

const purposes = 3;
const signed = /comments?\b.*\([\p{L} .]{2,40}\d{1,2}[./ -].*\)/iu;

/**
 * Whether the headings of a paper from elsewhere are those that a committee's template always asks for, and whether the
 * comments of colleagues are signed in them: 'Financial Comments (AB 3/12/2026)'.
 */
export function judgeParts(headings: readonly string[], template: Template | null): readonly Finding[] {
  if (template === null) return [];
  const keys = headings.map(headingKey);
  const isThere = (heading: string) => {
    const wanted = headingKey(heading);
    return keys.some((key) => key === wanted || key.includes(wanted) || (key.length > 6 && wanted.includes(key)));
  };
  const lacking = template.parts.flatMap((part): readonly string[] => {
    if (part.part === 'section') return isAlwaysWanted(part) && !isThere(part.heading) ? [part.heading] : [];
    if (part.part === 'recommendations') return keys.some((key) => key.includes('recommend')) ? [] : [part.heading];
    if (part.part === 'implications') return keys.some((key) => key.includes('implication')) ? [] : [part.heading];
    return part.part === 'background' && !keys.some((key) => key.includes('background')) ? [part.heading] : [];
  });
  const unsigned = headings.filter((heading) => /\bcomments\b/i.test(heading) && heading.length < 120 && !signed.test(heading));
  return [
    ...lacking.map(
      (heading): Finding => ({
        weight: 'should',
        words: `No section “${heading}” was found, which the committee’s template “${template.name}” asks for.`,
        place: 'Sections',
      }),
    ),
    ...unsigned.map(
      (heading): Finding => ({ weight: 'must', words: `The “${heading.trim()}” are not signed and dated. Silence is no clearance.`, place: heading.trim() }),
    ),
  ];
}

function isAlwaysWanted({ required }: PartOf<'section'>): boolean {
  return required.length === purposes;
}

/** 'Reason/s for Recommendation/s' and 'Reasons for recommendations' are one heading; so is one with a number before it. */
function headingKey(heading: string): string {
  return titleKey(heading.replace(/^\s*[\d.]+[.)]?\s+/, '').replaceAll('/s', 's')).replace(/s\b/g, '');
}
