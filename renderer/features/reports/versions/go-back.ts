import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { insertItem, removeItem, setEdits, setItem } from '#shared/changes/edits.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';

/** What a report keeps of its own when it goes back: its notes, and how far it has come. */
const ownFields: readonly (keyof Report)[] = ['id', 'issued', 'stage', 'notes', 'follows'];

/**
 * Makes text and fields of a report those of a version again. One change, taken back by one undo. Refused while the
 * report is issued. The value is null where it is like that version already.
 */
export async function goBackTo(
  store: Store,
  id: string,
  { paper, number }: { readonly paper: KeptPaper; readonly number: number },
): Promise<Result<Change | null>> {
  let isIssued = false;
  const result = await store.run({ command: 'report.go-back', label: `Go back to version ${number}` }, async (reader) => {
    const report = await reader.get('report', id);
    isIssued = Boolean(report?.issued);
    if (!report || isIssued) return [];
    const fields = Object.fromEntries(Object.entries(paper.report).filter(([name]) => !ownFields.includes(name as keyof Report)));
    return [...setEdits('report', report, fields), ...textEdits(id, await reader.blocks(id), paper.blocks)];
  });
  if (isIssued) return refuse('issued', 'This report is issued and stays as it is. Open it again for changes first, then go back to the earlier version.');
  return result.ok ? ok(result.value) : result;
}

/** What makes the text of a report other text: by identity, so that what is the same stays. */
function textEdits(report: string, now: readonly Block[], then: readonly Block[]): readonly Edit[] {
  const wanted = new Map(then.map((block) => [block.id, block]));
  const there = new Map(now.map((block) => [block.id, block]));
  const isSameSort = (block: Block) => wanted.get(block.id)?.type === block.type;
  return [
    ...now.filter((block) => !isSameSort(block)).map((block) => removeItem('report', report, 'blocks', block)),
    ...then.flatMap((block) => {
      const old = there.get(block.id);
      return old && isSameSort(old)
        ? setItem('report', report, 'blocks', old, { ...cleared(old, block), ...block })
        : [insertItem('report', report, 'blocks', block)];
    }),
  ];
}

/** Fields that only the block of today has. */
function cleared(old: Block, block: Block): Partial<Block> {
  return Object.fromEntries(
    Object.keys(old)
      .filter((name) => name !== 'report' && !(name in block))
      .map((name) => [name, undefined]),
  );
}
