import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';

const named: readonly Kind[] = ['programme', 'project', 'milestone', 'risk', 'report', 'committee', 'meeting', 'person'];

/** '1 programme, 9 projects, 26 risks'; 'no records' where there is none. */
export function countsWords(counts: Readonly<Record<string, number>>): string {
  const parts = named.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? nouns[kind].label : nouns[kind].plural}`];
  });
  return parts.length === 0 ? 'no records' : parts.join(', ');
}
