import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Edit } from '#shared/changes/change.ts';
import { setItem } from '#shared/changes/edits.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { pictureReader } from './drawn-pictures.ts';
import { type PaperFrame, readContents, type RegisterBlock } from './read-contents.ts';

/**
 * The edits that let every block of a report that follows the registers stand as it is on `day`; none where there is no
 * such block. What is frozen already stays. Their pictures are kept with it. Call it right before the command that
 * issues the report, and make the edits part of that: it reads the log and draws, which no transaction waits for.
 */
export async function freezeRegisters(store: Store, frame: PaperFrame, blocks: readonly Block[], day: CalendarDate): Promise<Result<readonly Edit[]>> {
  const live = blocks.filter((block): block is RegisterBlock => block.type === 'register' && block.frozen === null);
  if (live.length === 0) return ok([]);
  const said = await readContents(store, frame, live);
  const readPicture = pictureReader(store);
  const edits: Edit[] = [];
  for (const block of live) {
    const now = said.get(block.id)?.blocks ?? [];
    for (const one of now) {
      if (one.type !== 'picture') continue;
      const drawn = await readPicture(one.blob);
      const kept = drawn && (await store.putBlob(drawn.bytes, drawn.mediaType));
      if (kept && !kept.ok) return kept;
    }
    edits.push(...setItem('report', frame.report.id, 'blocks', block, { frozen: { day, blocks: now } }));
  }
  return ok(edits);
}

/** The edits that let frozen blocks follow the registers again, for a report that is opened again. */
export function thawRegisters(report: string, blocks: readonly Block[]): readonly Edit[] {
  return blocks.flatMap((block) => (block.type === 'register' && block.frozen !== null ? setItem('report', report, 'blocks', block, { frozen: null }) : []));
}
