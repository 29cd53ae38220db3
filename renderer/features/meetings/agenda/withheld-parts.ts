import { paragraphWords } from '#shared/domain/access.ts';
import type { AgendaItem } from '#shared/domain/meeting/index.ts';
import type { PaperPart } from './paper-parts.ts';

/** What of an open paper the public does not get: what its author marked and nobody opened, and what was decided so. */
export function withheldParts({ parts }: Pick<AgendaItem, 'parts'>, all: readonly PaperPart[]): readonly string[] {
  return all.flatMap(({ part, title, exempt }) => {
    const decided = parts.find((one) => one.part === part);
    const name = title.replace(/:.*$/s, '');
    if (decided?.access === 'open' || (!decided && exempt.length === 0)) return [];
    if (decided?.access === 'confidential') return [`${name} withheld (confidential)`];
    if (decided?.access === 'undecided') return [`${name} withheld (not decided)`];
    const paragraphs = decided && decided.paragraphs.length > 0 ? decided.paragraphs : exempt;
    return [paragraphs.length === 0 ? `${name} withheld` : `${name} withheld (${paragraphWords(paragraphs)})`];
  });
}
