import { BridgeRefused } from '#shared/bridge/refused.ts';
import { localDay } from '#shared/base/calendar-date.ts';
import type { Version } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { askPapers } from '#renderer/parts/papers/ask-papers.ts';
import { issuedVersion } from '#renderer/parts/papers/read-version.ts';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { wordFileName } from '#renderer/parts/report-making/save-as-word.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { type PaperToKeep, paperToKeep } from '#renderer/parts/papers/paper-to-keep.ts';

/**
 * Writes one file with the whole paper, its pictures, attachments and clearance, and asks where to save it: the issued
 * version where the report is issued, else the draft as it is now.
 */
export async function handOver(store: Store, id: string): Promise<void> {
  const records = await readPaper(store, id);
  if (!records) return sayProblem('This report is no longer there, or its template is not, so it was not handed over.');
  const issued = issuedVersion(records.report, await store.read((reader) => reader.all('version')));
  const kept = issued ? await keptVersion(store, issued) : await paperToKeep({ readBlob: pictureReader(store) }, records, { version: null, note: '' });
  if (kept === null)
    return sayProblem('The paper of the issued version is missing from the database, so it was not handed over. Restart Boardpack, and try again.');
  if ('ok' in kept && !kept.ok) return sayProblem(kept.problem.message);
  const { bytes, blobs } = 'ok' in kept ? kept.value : kept;
  try {
    const bridge = getBridge();
    const packed = await askPapers({ call: 'pack', paper: bytes, blobs, app: (await bridge.appInfo()).version });
    if (!packed.ok) return sayProblem(packed.problem.message);
    const what = issued ? `version ${issued.number}` : `draft ${localDay()}`;
    const name = `${wordFileName(records).replace(/\.docx$/, '')}, ${what}.boardpack`;
    const saved = await bridge.saveFile({ suggestedName: name, kind: 'boardpack', bytes: packed.value });
    if (saved) say(`Saved as “${saved.name}”. Who opens it with Boardpack sees exactly this paper.`);
  } catch (error) {
    if (!(error instanceof BridgeRefused)) throw error;
    sayProblem(error.message);
  }
}

/** The paper as it was kept when it was issued; null where its bytes, or those of a picture, are missing. */
async function keptVersion({ readBlob }: Pick<Store, 'readBlob'>, version: Version): Promise<Omit<PaperToKeep, 'named'> | null> {
  const paper = await readBlob(version.paper);
  const blobs = new Map<string, Uint8Array>();
  for (const hash of version.blobs) {
    const found = await readBlob(hash);
    if (!found) return null;
    blobs.set(hash, found.bytes);
  }
  return paper && { bytes: paper.bytes, blobs };
}
