import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';
import { typesetReport } from '../pdf-export.ts';
import { pictureReader } from '../register-blocks/drawn-pictures.ts';
import { type ExportStep, readPictures, reportFileName } from './save-as-word.ts';

/** What a PDF was saved as, and what of the paper it could not show as it is: sentences for people. */
export type SavedPdf = { readonly name: string; readonly findings: readonly string[] };

/**
 * Typesets the report as a tagged PDF and asks where to save it. The name last saved under is offered again. The value is
 * null where the person cancelled.
 */
export async function saveAsPdf(
  store: Pick<Store, 'readBlob'>,
  records: PaperRecords,
  { signal = new AbortController().signal, onStep = () => {} }: { readonly signal?: AbortSignal; readonly onStep?: (step: ExportStep) => void } = {},
): Promise<Result<SavedPdf | null>> {
  try {
    onStep({ step: 'writing', done: 0 });
    const blobs = await readPictures({ readBlob: pictureReader(store) }, records);
    const { pdf, findings } = await typesetReport(records, blobs, { signal, onProgress: (done) => onStep({ step: 'writing', done }) });
    onStep({ step: 'saving' });
    const key = `report.pdf.${records.report.id}`;
    const saved = await getBridge().saveFile({ suggestedName: readPreference(key, reportFileName(records, 'pdf')), kind: 'pdf', bytes: pdf });
    if (saved) writePreference(key, saved.name);
    return ok(saved && { name: saved.name, findings: findings.map(({ sentence }) => sentence) });
  } catch (error) {
    if (signal.aborted) return ok(null);
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    return refuse(
      'not-written',
      `The PDF could not be written: ${error instanceof Error ? error.message : 'the reason is not known'}. The report itself is safe. Try again; if it happens again, export it to Word and save it as a PDF there.`,
    );
  }
}
