import { useEffect, useState } from 'react';
import type { Bridge } from '#shared/bridge/contract.ts';
import { getBridge, onRecentFiles } from '#renderer/platform/index.ts';
import { sayProblem } from '#renderer/ui/message.tsx';

/** A file saved or opened lately. `folder` is '' in a browser, which does not tell it. */
export type RecentFile = Awaited<ReturnType<Bridge['recentFiles']>>[number];

const none: readonly RecentFile[] = [];

/** The files saved or opened last, newest first, as React state. */
export function useRecentFiles(): readonly RecentFile[] {
  const [files, setFiles] = useState(none);
  useEffect(() => {
    let gone = false;
    const read = () =>
      void getBridge()
        .recentFiles()
        .then((found) => {
          if (!gone) setFiles(found);
        });
    read();
    const stop = onRecentFiles(read);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return files;
}

/** Whether a recent file can be shown in its own program: a browser has no way to. */
export function canOpenRecent(): boolean {
  return getBridge().storeFilesAre === 'outside';
}

/** Shows a recent file in its own program, or says why that is not possible. */
export async function openRecentFile(file: RecentFile): Promise<void> {
  try {
    await getBridge().openRecent(file.id);
  } catch (error) {
    sayProblem(error instanceof Error ? error.message : String(error));
  }
}
