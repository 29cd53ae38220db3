import { ok, type Result, refuse } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { exportOutline } from './word-export.ts';

/**
 * Writes a document without pictures (minutes, a notice, a decision) as a Word file and asks where to save it. The value
 * is the name of the file, or null where the person cancelled.
 */
export async function saveOutlineAsWord(outline: Outline, fileName: string): Promise<Result<string | null>> {
  try {
    const bytes = await exportOutline({ outline, blobs: new Map() });
    const saved = await getBridge().saveFile({ suggestedName: `${fileWords(fileName)}.docx`, kind: 'docx', bytes });
    return ok(saved?.name ?? null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    const reason = error instanceof Error ? error.message : 'the reason is not known';
    return refuse('not-written', `The Word file could not be written: ${reason}. Your data stays as it was. Try again.`);
  }
}

/** Words as the name of a file, without what file systems refuse. */
export function fileWords(words: string): string {
  return words
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
