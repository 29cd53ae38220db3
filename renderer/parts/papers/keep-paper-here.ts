import { ok, type Result } from '#shared/base/result.ts';
import type { HandedOver } from '#shared/papers/hand-over.ts';
import { keepHere } from '#shared/papers/keep-here.ts';
import type { Store } from '#renderer/data/index.ts';
import { readTemplates } from '../report-making/templates.ts';

/** Where a paper that was handed over is now: `isNew` where it was not here before. */
export type Kept = { readonly report: string; readonly isNew: boolean };

/** Takes a paper in as a report, with its pictures and attachments. One change; none where it is here already. */
export async function keepPaperHere(store: Store, handed: HandedOver): Promise<Result<Kept>> {
  const { paper, hash, bytes, blobs } = handed;
  for (const { hash: named, mediaType } of paper.blobs) {
    const put = await store.putBlob(blobs.get(named) ?? new Uint8Array(), mediaType);
    if (!put.ok) return put;
  }
  if (paper.version !== null) {
    const put = await store.putBlob(bytes, 'application/json');
    if (!put.ok) return put;
  }
  let kept: Kept = { report: paper.report.id, isNew: false };
  const result = await store.run({ command: 'report.keep-here', label: `Keep “${paper.report.title}”, which was handed over` }, async (reader) => {
    const report = await reader.get('report', paper.report.id);
    const made = keepHere(
      { paper, hash },
      {
        people: await reader.all('person'),
        committees: await reader.all('committee'),
        meetings: await reader.all('meeting'),
        programmes: await reader.all('programme'),
        versions: await reader.all('version'),
        report: report && { report, blocks: await reader.blocks(report.id) },
        hasTemplate: (await readTemplates(reader)).find(paper.template.id, paper.template.version) !== null,
      },
    );
    kept = { report: made.report, isNew: made.edits.length > 0 };
    return made.edits;
  });
  return result.ok ? ok(kept) : result;
}
