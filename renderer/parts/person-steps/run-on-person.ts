import { refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { handOver, type Holding } from '#shared/changes/person-edits.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Store } from '#renderer/data/index.ts';

/** Does something with a person, and hands over the chosen things: one change. Refused with the sentence. */
export async function runOnPerson(
  store: Store,
  note: { readonly command: string; readonly label: string },
  id: string,
  work: (person: Person) => Result<readonly Edit[]>,
  handing: { readonly to: string | null; readonly holdings: readonly Holding[] },
): Promise<Result<Change | null>> {
  const { to, holdings } = handing;
  if (to === id) return refuse('same', 'Please choose somebody else to hand over to.');
  if (to !== null && holdings.length === 0) return refuse('nothing', 'Nothing is ticked. Tick what is handed over, or choose nobody to hand over to.');
  let refused: Result<never> | null = null;
  const result = await store.run(note, async (reader) => {
    const person = await reader.get('person', id);
    const edits: Result<readonly Edit[]> = person ? work(person) : refuse('gone', 'This person is no longer there: it was removed meanwhile.');
    if (!edits.ok) {
      refused = edits;
      return [];
    }
    if (to === null) return edits.value;
    const keys = [...new Map(holdings.map((one) => [`${one.kind}:${one.id}`, one])).values()];
    const records: { kind: Kind; record: AnyRecord }[] = [];
    for (const one of keys) {
      const record = await reader.get(one.kind, one.id);
      if (record) records.push({ kind: one.kind, record });
    }
    return [...edits.value, ...handOver(records, holdings, id, to)];
  });
  return refused ?? result;
}
