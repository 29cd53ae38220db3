import type { RecognisedComment } from '#shared/word/reading/recognise.ts';
import type { PartOf, Template } from '#shared/domain/template/index.ts';
import type { Finding } from './arrived.ts';
import { titleKey } from './same-title.ts';

const purposes = 3;

/**
 * Whether the headings of a paper from elsewhere are those that a committee's template always asks for, and whether the
 * comments of colleagues are there and signed: 'Financial Comments (AB 3/12/2026)'.
 */
export function judgeParts(headings: readonly string[], comments: readonly RecognisedComment[], template: Template | null): readonly Finding[] {
  const unsigned = comments.filter(({ initials, date }) => initials === '' || date === null);
  const findings = unsigned.map(({ kind }): Finding => {
    const name = `${kind} Comments`.trim();
    return { weight: 'must', words: `The ${name} are not signed and dated. Silence is no clearance.`, place: name };
  });
  if (template === null) return findings;
  if (comments.length === 0 && template.parts.some(({ part }) => part === 'comments') && template.commentKinds.length > 0) {
    const kinds = template.commentKinds.map(({ label }) => label).join(', ');
    findings.push({ weight: 'should', words: `No comments of colleagues were found. The template has: ${kinds}. Silence is no clearance.`, place: 'Comments' });
  }
  const asks = (heading: string): Finding => ({
    weight: 'should',
    words: `No section “${heading}” was found, which the committee’s template “${template.name}” asks for.`,
    place: 'Sections',
  });
  return [...findings, ...lackingIn(headings, template).map(asks)];
}

function lackingIn(headings: readonly string[], template: Template): readonly string[] {
  const keys = headings.map(headingKey);
  const isThere = (heading: string) => {
    const wanted = headingKey(heading);
    return keys.some((key) => key === wanted || key.includes(wanted) || (key.length > 6 && wanted.includes(key)));
  };
  return template.parts.flatMap((part): readonly string[] => {
    if (part.part === 'section') return isAlwaysWanted(part) && !isThere(part.heading) ? [part.heading] : [];
    const word = words[part.part];
    return word !== undefined && 'heading' in part && !keys.some((key) => key.includes(word)) ? [part.heading] : [];
  });
}

/** What the headings of parts that are no sections have in common, whatever the council calls them. */
const words: Partial<Record<Template['parts'][number]['part'], string>> = {
  recommendations: 'recommend',
  implications: 'implication',
  background: 'background',
};

function isAlwaysWanted({ required }: PartOf<'section'>): boolean {
  return required.length === purposes;
}

/** 'Reason/s for Recommendation/s' and 'Reasons for recommendations' are one heading; so is one with a number before it. */
function headingKey(heading: string): string {
  return titleKey(heading.replace(/^\s*[\d.]+[.)]?\s+/, '').replaceAll('/s', 's')).replace(/s\b/g, '');
}
