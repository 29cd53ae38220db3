import { refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { IntakeCounts } from '#shared/intake/counts.ts';
import type { Store } from '#renderer/data/index.ts';
import type { WorkbookSession } from '#renderer/parts/workbook-session.ts';

/** So many edits come from the worker at once, so that the page stays quick. */
const piece = 500;

/** How much of the work it is to bring the edits over; storing them is the rest. */
const brought = 0.15;

/** Makes a proposal come true as one change: all of it, or nothing. What is watched goes from 0 to 1, and can be ended until it is stored. */
export async function commitImport(
  session: WorkbookSession,
  store: Store,
  about: { readonly kind: Kind; readonly file: string; readonly counts: IntakeCounts; readonly edits: number },
  { onProgress, signal }: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<Result<Change | null>> {
  const edits: Edit[] = [];
  for (let from = 0; from < about.edits && !signal.aborted; from += piece) {
    for (const edit of await session.call('edits', from, piece)) edits.push(edit);
    onProgress((from / about.edits) * brought);
  }
  if (signal.aborted) return refuse('cancelled', 'This was cancelled before it was stored. Nothing was changed.');
  const { label, plural } = nouns[about.kind];
  const rows = about.counts.create + about.counts.update;
  return store.run(
    { command: `${about.kind}.import`, label: `Import ${rows.toLocaleString('en-GB')} ${rows === 1 ? label : plural} from ${about.file}`.slice(0, 200) },
    edits,
    { signal, onProgress: (done) => onProgress(brought + done * (1 - brought)) },
  );
}
