import { capital } from '#shared/base/capital.ts';
import { formatCount } from '#shared/base/count.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Store } from '#renderer/data/index.ts';
import { titleOfRecord } from './lookups.tsx';

/**
 * What to ask before records go: names what points at them. Null where one record goes and nothing points at it:
 * that can simply be undone.
 */
export async function removalWarning(store: Store, kind: Kind, ids: readonly string[]): Promise<{ readonly title: string; readonly text: string } | null> {
  const { title, pointing } = await store.read(async (reader) => {
    const first = ids[0] === undefined ? null : await reader.get(kind, ids[0]);
    const found = new Map<string, { readonly kind: Kind; readonly title: string }>();
    for (const one of await reader.referencesTo(ids)) {
      found.set(one.record.id, { kind: one.kind, title: titleOfRecord(one.kind, one.record) });
    }
    return { title: first ? titleOfRecord(kind, first) : '', pointing: [...found.values()] };
  });
  if (pointing.length === 0 && ids.length === 1) return null;
  const what = ids.length === 1 ? `the ${nouns[kind].label} “${title}”` : `${formatCount(ids.length)} ${nouns[kind].plural}`;
  const named = pointing
    .slice(0, 5)
    .map((one) => `${nouns[one.kind].label} “${one.title}”`)
    .join(', ');
  const others = pointing.length > 5 ? ` and ${formatCount(pointing.length - 5)} more` : '';
  const points =
    pointing.length === 0
      ? ''
      : `${capital(named)}${others} ${pointing.length === 1 ? 'names' : 'name'} ${ids.length === 1 ? 'it' : 'them'} and will show “removed ${nouns[kind].label}”. `;
  return { title: `Delete ${what}?`, text: `${points}You can take this back with Undo, here or in History.` };
}
