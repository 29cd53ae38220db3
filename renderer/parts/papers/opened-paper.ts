import { useSyncExternalStore } from 'react';
import { createWatchers } from '#shared/base/watchers.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { HandedOver } from '#shared/papers/hand-over.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { askPapers } from './ask-papers.ts';

/** A paper that was handed over, opened from a file; it is in no database yet. */
export type OpenedPaper = HandedOver & { readonly name: string };

/** Where it is shown. */
export const openedPaperPath = '/reports/handed-over';

const largest = 200_000_000;
let opened: OpenedPaper | null = null;
const { watch, tell } = createWatchers();

/** The paper opened last in this window; null where there is none. */
export function useOpenedPaper(): OpenedPaper | null {
  return useSyncExternalStore(watch, () => opened);
}

/** Opens the bytes of a file and checks all of it. Nothing is stored. */
export async function openPaperFile(name: string, bytes: Uint8Array): Promise<Result<null>> {
  const read = await askPapers({ call: 'open', bytes });
  if (!read.ok) return read;
  opened = { ...read.value, name };
  tell();
  return ok(null);
}

/** Asks for such a file and opens it. False where the person cancelled. Rejects as the bridge does. */
export async function choosePaperFile(): Promise<Result<boolean>> {
  const file = await getBridge().openFile({ kinds: ['boardpack'], maxBytes: largest });
  if (!file) return ok(false);
  const read = await openPaperFile(file.name, file.bytes);
  return read.ok ? ok(true) : read;
}
