import type { Template } from '#shared/domain/template/index.ts';

/** What standing words may name, in braces, to be filled in from the report: '{committee}'. */
export const standingFields = [
  { name: 'committee', label: 'The committee' },
  { name: 'meeting date', label: 'The day of the meeting' },
  { name: 'report of', label: 'The post whose report it is' },
  { name: 'title', label: 'The title of the report' },
  { name: 'council', label: 'The council' },
  { name: 'programme', label: 'The programme' },
] as const;
export type StandingField = (typeof standingFields)[number]['name'];

/** The words for each field; '' while the report does not have them. */
export type StandingWords = Readonly<Record<StandingField, string>>;

const inBraces = /\{([^{}]*)\}/g;

/** The names in braces that are no field, in the order in which they stand; `own` are those the part itself fills in. */
export function unknownFields(text: string, own: readonly string[] = []): readonly string[] {
  const known: ReadonlySet<string> = new Set([...standingFields.map((one) => one.name), ...own]);
  return [...new Set([...text.matchAll(inBraces)].map((match) => match[1] ?? '').filter((name) => !known.has(name)))];
}

/** Standing words with their fields filled in. What the report does not have yet is named in square brackets. */
export function fillStanding(text: string, words: StandingWords): string {
  return text.replace(inBraces, (whole, name: string) => (name in words ? words[name as StandingField] || `[${name}]` : whole));
}

/** A template whose standing words, which no author writes in, say what the report says. */
export function withStanding(template: Template, words: StandingWords): Template {
  const fill = (text: string) => fillStanding(text, words);
  const parts = template.parts.map((part) => {
    if (part.part === 'recommendations')
      return { ...part, opening: Object.fromEntries(Object.entries(part.opening).map(([purpose, text]) => [purpose, fill(text)])) };
    if (part.part === 'implications') return { ...part, standing: fill(part.standing) };
    if (part.part === 'background') return { ...part, standing: fill(part.standing), none: fill(part.none) };
    return part;
  });
  return { ...template, parts };
}
