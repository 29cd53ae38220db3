import { kinds } from '#shared/domain/noun.ts';
import type { Store } from '#renderer/data/index.ts';

/** How many records of each kind are here now. */
export function countAll(store: Pick<Store, 'read'>): Promise<Readonly<Record<string, number>>> {
  return store.read(async (reader) => {
    const counts: Record<string, number> = {};
    for (const kind of kinds) counts[kind] = (await reader.all(kind)).length;
    return counts;
  });
}
