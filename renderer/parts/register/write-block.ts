import type { Edit } from '#shared/changes/change.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import type { Change } from '#shared/changes/change.ts';
import type { Result } from '#shared/base/result.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { Store } from '#renderer/data/index.ts';
import { numberedRecords } from '../record-commands.ts';
import type { BlockPlan } from './block-plan.ts';

/** So many records are read one by one; for more the whole register is read at once. */
const few = 200;

/** Writes what a plan comes to: one change. `fresh` is what a new record of this register has besides the defaults. */
export function writeBlock<K extends Kind>(
  store: Store,
  kind: K,
  { patches, people, ...plan }: BlockPlan,
  { command, label, fresh = {} }: { readonly command: string; readonly label: string; readonly fresh?: object | undefined },
): Promise<Result<Change | null>> {
  return store.run({ command: `${kind}.${command}`, label }, async (reader) => {
    const edits: Edit[] = people.map(({ id, name }) => createEdit('person', { ...nouns.person.create(id), name }));
    const all = patches.length > few ? new Map((await reader.all(kind)).map((one) => [one.id as string, one])) : null;
    for (const { id, values } of patches) {
      const record = all ? all.get(id) : await reader.get(kind, id);
      if (record) edits.push(...setEdits(kind, record as RecordOf[K], values as Partial<RecordOf[K]>));
    }
    const made = await numberedRecords(
      reader,
      kind,
      plan.fresh.map((values) => ({ ...fresh, ...values }) as Partial<RecordOf[K]>),
    );
    for (const record of made) edits.push(createEdit(kind, record));
    return edits;
  });
}
