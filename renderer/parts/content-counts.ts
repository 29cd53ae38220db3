import { counted } from '#shared/base/count.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';

const first: readonly Kind[] = ['programme', 'project', 'milestone', 'risk'];
const last: readonly Kind[] = ['report', 'committee', 'meeting', 'person', 'view'];
const named: readonly Kind[] = [...first, ...kinds.filter((kind) => kind !== 'settings' && !first.includes(kind) && !last.includes(kind)), ...last];

/** '1 programme, 9 projects, 26 risks'; 'no records' where there is none. */
export function countsWords(counts: Readonly<Record<string, number>>): string {
  const parts = named.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [counted(count, nouns[kind].label, nouns[kind].plural)];
  });
  return parts.length === 0 ? 'no records' : parts.join(', ');
}
