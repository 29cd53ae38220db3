import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { nameOfFile } from '#shared/base/file-name.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { blobsNamed } from '#shared/papers/keep-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import { pictureReader } from '../register-blocks/drawn-pictures.ts';
import { exportComparison, exportWord } from '../word-export.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';

/** How far an export has come: writing (0 to 1), or waiting for the person to choose where to save. */
export type ExportStep = { readonly step: 'writing'; readonly done: number } | { readonly step: 'saving' };

/**
 * Writes the report as a Word file and asks where to save it. The name last saved under is offered again. The value
 * is that name, or null where the person cancelled.
 */
export async function saveAsWord(
  store: Pick<Store, 'readBlob'>,
  records: PaperRecords,
  { signal = new AbortController().signal, onStep = () => {} }: { readonly signal?: AbortSignal; readonly onStep?: (step: ExportStep) => void } = {},
): Promise<Result<string | null>> {
  try {
    onStep({ step: 'writing', done: 0 });
    const blobs = await readPictures({ readBlob: pictureReader(store) }, records);
    const bytes = await exportWord({ records, blobs }, { signal, onProgress: (done) => onStep({ step: 'writing', done }) });
    onStep({ step: 'saving' });
    const key = `report.file.${records.report.id}`;
    const saved = await getBridge().saveFile({ suggestedName: readPreference(key, wordFileName(records)), kind: 'docx', bytes });
    if (saved) writePreference(key, saved.name);
    return ok(saved?.name ?? null);
  } catch (error) {
    return signal.aborted ? ok(null) : notWritten(error);
  }
}

/**
 * Writes what came and went between two states of a report as a Word file with tracked changes (accepted it is the
 * later one, rejected the earlier), and asks where to save it. The value is its name, or null where the person cancelled.
 */
export async function saveComparisonAsWord(
  store: Pick<Store, 'readBlob'>,
  before: PaperRecords,
  after: PaperRecords,
  { author, day }: { readonly author: string; readonly day: CalendarDate },
): Promise<Result<string | null>> {
  try {
    const reader = { readBlob: pictureReader(store) };
    const blobs = new Map([...(await readPictures(reader, before)), ...(await readPictures(reader, after))]);
    const bytes = await exportComparison({ before, after, blobs, author, date: `${day}T00:00:00Z` });
    const suggestedName = wordFileName(after).replace(/\.docx$/, ', what changed.docx');
    return ok((await getBridge().saveFile({ suggestedName, kind: 'docx', bytes }))?.name ?? null);
  } catch (error) {
    return notWritten(error);
  }
}

function notWritten(error: unknown): Result<never> {
  if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
  return refuse(
    'not-written',
    `The Word file could not be written: ${error instanceof Error ? error.message : 'the reason is not known'}. The report itself is safe. Try again; if it happens again, look at Preview for a part that seems wrong.`,
  );
}

/** The bytes of the pictures that stand in a paper, by their hashes: copies, so that they may be handed over. */
export async function readPictures({ readBlob }: Pick<Store, 'readBlob'>, records: PaperRecords): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>();
  // Attachments are named in the paper and do not lie in it.
  for (const hash of blobsNamed({ ...records, report: { ...records.report, appendices: [] } })) {
    const found = await readBlob(hash);
    // The worker is handed the bytes for good.
    if (found) blobs.set(hash, found.bytes.slice() as Uint8Array<ArrayBuffer>);
  }
  return blobs;
}

/** What a report’s Word file is called at first: '2027-01-18 Closer to Home introduction and progress.docx', without what file systems refuse. */
export function wordFileName(paper: Pick<PaperRecords, 'report' | 'meeting'>): string {
  return reportFileName(paper, 'docx');
}

/** The same for a file of another kind. */
export function reportFileName({ report, meeting }: Pick<PaperRecords, 'report' | 'meeting'>, ending: 'docx' | 'pdf'): string {
  return `${[meeting?.date ?? report.issued ?? '', nameOfFile(report.title, 100) || 'Report'].filter(Boolean).join(' ')}.${ending}`;
}
