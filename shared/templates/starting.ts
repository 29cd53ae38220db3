import type { Report, Slot } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { fillStanding, type StandingWords } from './standing-fields.ts';

/** A paragraph that a new report starts with. */
export type StartingText = { readonly slot: Slot; readonly text: string };

const none: StandingWords = { committee: '', 'meeting date': '', 'report of': '', title: '', council: '', programme: '' };

/** The standing words of a template's sections for a purpose: the first paragraphs of a new report. */
export function startingTexts(template: Template, purpose: Report['purpose'], words: StandingWords = none): readonly StartingText[] {
  return template.parts.flatMap((part) => {
    const text = part.part === 'section' ? part.standing[purpose] : undefined;
    return part.part === 'section' && text?.trim() ? [{ slot: `section:${part.key}`, text: fillStanding(text, words) }] : [];
  });
}
