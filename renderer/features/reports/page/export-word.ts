import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { Store } from '#renderer/data/index.ts';
import { exportWord } from '#renderer/parts/word-export.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';
import type { Fields } from '../editor/paper-session.ts';

/** The finished paper of a report as it is stored now. */
export async function storedOutline(store: Store, fields: Fields): Promise<Outline> {
  const blocks: readonly Block[] = await store.read((reader) => reader.blocks(fields.report.id));
  return buildOutline({ ...fields, blocks });
}

/** How far an export has come: writing (0 to 1), or waiting for the person to choose where to save. */
export type ExportStep = { readonly step: 'writing'; readonly done: number } | { readonly step: 'saving' };

/**
 * Writes the report as a Word file and asks where to save it. The name last saved under is offered again. The value
 * is that name, or null where the person cancelled.
 */
export async function saveAsWord(store: Store, fields: Fields, options: { readonly signal: AbortSignal; readonly onStep: (step: ExportStep) => void }): Promise<Result<string | null>> {
  const { signal, onStep } = options;
  try {
    onStep({ step: 'writing', done: 0 });
    const outline = await storedOutline(store, fields);
    const blobs = await readPictures(store, outline);
    const bytes = await exportWord({ outline, blobs }, { signal, onProgress: (done) => onStep({ step: 'writing', done }) });
    onStep({ step: 'saving' });
    const key = `report.file.${fields.report.id}`;
    const saved = await getBridge().saveFile({ suggestedName: readPreference(key, fileName(outline)), kind: 'docx', bytes });
    if (saved) writePreference(key, saved.name);
    return ok(saved?.name ?? null);
  } catch (error) {
    if (signal.aborted) return ok(null);
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    return refuse('not-written', `The Word file could not be written: ${error instanceof Error ? error.message : 'the reason is not known'}. The report itself is safe. Try again; if it happens again, look at Preview for a part that seems wrong.`);
  }
}

async function readPictures(store: Store, outline: Outline): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const node of outline.nodes) {
    if (node.type !== 'picture' || blobs.has(node.blob)) continue;
    const found = await store.readBlob(node.blob);
    if (found) blobs.set(node.blob, found.bytes as Uint8Array<ArrayBuffer>);
  }
  return blobs;
}

/** '2027-01-18 Closer to Home introduction and progress.docx', without what file systems refuse. */
function fileName(outline: Outline): string {
  const title = outline.title.replace(/[\\/:*?"<>|\p{Control}]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 100);
  return `${[outline.date ?? '', title || 'Report'].filter(Boolean).join(' ')}.docx`;
}
