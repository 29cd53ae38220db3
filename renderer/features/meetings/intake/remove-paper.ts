import type { Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { deleteEdit, setItem } from '#shared/changes/edits.ts';
import { receivedPaper, type ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { versionsOf } from './versions.ts';

/**
 * Removes one version of a received paper: one change. An agenda item that has it takes the newest version that is left, or
 * none. Packs that were made keep what they were made from.
 */
export function removePaper(store: Store, paper: ReceivedPaper): Promise<Result<Change | null>> {
  return store.run({ command: 'paper.remove', label: `Remove “${receivedPaper.titleOf(paper)}”` }, async (reader) => {
    const [now, papers] = await Promise.all([reader.get('paper', paper.id), reader.all('paper')]);
    if (!now) return [];
    const meeting = now.meeting === null ? null : await reader.get('meeting', now.meeting);
    const [left] = versionsOf(now, papers).filter((one) => one.id !== now.id);
    const items = (meeting?.agenda ?? []).filter((one) => one.paper === now.id);
    return [
      ...items.flatMap((item): readonly Edit[] => setItem('meeting', meeting?.id ?? '', 'agenda', item, { paper: left?.id ?? null })),
      deleteEdit('paper', now),
    ];
  });
}
