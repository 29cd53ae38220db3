import type { Result } from '#shared/base/result.ts';
import { refuse } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { setEdits } from '#shared/changes/edits.ts';
import type { Block, Comment, Report } from '#shared/domain/report/index.ts';
import type { Reader, Store } from '#renderer/data/index.ts';

/** One change of a comment of a report, from the stored text, with what else goes along with it. Refused where it is no longer there. */
export async function changeComment(
  store: Store,
  { report, comment, label }: { readonly report: string; readonly comment: string; readonly label: string },
  change: (comment: Comment, text: readonly Block[]) => Partial<Comment>,
  also: (reader: Reader, report: Report) => Promise<readonly Edit[]> = async () => [],
): Promise<Result<Change | null>> {
  let isThere = false;
  const result = await store.run({ command: 'report.comment', label }, async (reader) => {
    const [stored, text] = await Promise.all([reader.get('report', report), reader.blocks(report)]);
    isThere = stored?.comments.some((one) => one.id === comment) ?? false;
    if (!stored || !isThere) return [];
    const comments = stored.comments.map((one) => (one.id === comment ? { ...one, ...change(one, text) } : one));
    return [...setEdits('report', stored, { comments }), ...(await also(reader, stored))];
  });
  return result.ok && !isThere ? refuse('gone', 'This comment is no longer in the report: it was removed meanwhile.') : result;
}
