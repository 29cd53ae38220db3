import { listWords } from '#shared/base/list-words.ts';
import { paragraphWords } from '#shared/domain/access.ts';
import type { AgendaLine } from './agenda-lines.ts';

/** The resolution to exclude the public (Local Government Act 1972, s.100A(4)). */
export type Exclusion = {
  /** The line before which it stands. */
  readonly before: string;
  /** The numbers of the items that it names. */
  readonly items: readonly string[];
  readonly paragraphs: readonly number[];
  /** The council's words with items and paragraphs filled in. */
  readonly words: string;
};

/**
 * The resolution for the exempt items among the lines; null where there is none. Withdrawn items are not named, nor are
 * confidential ones: for these the law itself excludes the public (s.100A(2)).
 */
export function exclusionOf(lines: readonly AgendaLine[], words: string): Exclusion | null {
  const exempt = lines.filter((one) => one.access.access === 'exempt' && !one.withdrawn);
  const [first] = exempt;
  if (!first) return null;
  const paragraphs = [...new Set(exempt.flatMap((one) => one.access.paragraphs))].sort((a, b) => a - b);
  const named = exempt.map(({ number, access }) => `item ${number}${access.paragraphs.length > 0 ? ` (${paragraphWords(access.paragraphs)})` : ''}`);
  const before = lines.find((one) => one.part === 2 && !one.withdrawn)?.id ?? first.id;
  return {
    before,
    items: exempt.map((one) => one.number),
    paragraphs,
    words: words
      .replaceAll('{items}', () => listWords(named))
      .replaceAll('{paragraphs}', () => (paragraphs.length > 0 ? paragraphWords(paragraphs) : 'the paragraphs')),
  };
}
