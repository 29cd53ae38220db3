import type { Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { IntakeCounts } from '#shared/intake/counts.ts';
import type { Store } from '#renderer/data/index.ts';
import type { WorkbookSession } from '#renderer/parts/workbook-session.ts';

/** So many edits come from the worker at once, so that the page stays quick. */
const piece = 500;

/** Makes a proposal come true as one change: all of it, or nothing. `onProgress` goes from 0 to 1 until it is stored. */
export async function commitImport(
  session: WorkbookSession,
  store: Store,
  about: { readonly kind: Kind; readonly file: string; readonly counts: IntakeCounts; readonly edits: number },
  onProgress: (done: number) => void,
): Promise<Result<Change | null>> {
  const edits: Edit[] = [];
  for (let from = 0; from < about.edits; from += piece) {
    for (const edit of await session.call('edits', from, piece)) edits.push(edit);
    onProgress((from / about.edits) * 0.5);
  }
  const { label, plural } = nouns[about.kind];
  const rows = about.counts.create + about.counts.update;
  return store.run(
    { command: `${about.kind}.import`, label: `Import ${rows.toLocaleString('en-GB')} ${rows === 1 ? label : plural} from ${about.file}`.slice(0, 200) },
    edits,
  );
}
