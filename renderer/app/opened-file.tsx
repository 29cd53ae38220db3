import { useEffect, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { countsWords } from '#renderer/parts/content-counts.ts';
import { countAll } from '#renderer/parts/count-all.ts';
import { checkBackup, type OpenedBackup, RestoreDialog } from '#renderer/parts/restore-backup.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';

/** A backup that was opened from the desktop: shown before anything is replaced. */
export function OpenedFile() {
  const store = useStore();
  const [opened, setOpened] = useState<{ readonly file: OpenedBackup; readonly here: string } | null>(null);
  useEffect(() => getBridge().on('fileOpened', async (file) => {
    const checked = await checkBackup(file.name, file.bytes);
    if (checked.ok) setOpened({ file: checked.value, here: countsWords(await countAll(store)) });
    else sayProblem(checked.problem.message);
  }), [store]);
  if (!opened) return null;
  const close = () => setOpened(null);
  return (
    <RestoreDialog
      opened={opened.file} replaces={opened.here} restore={store.restore} onClose={close}
      onDone={() => {
        close();
        say('The backup was restored.');
      }}
    />
  );
}
