import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ChosenFile } from '#shared/bridge/contract.ts';
import { paperType } from '#shared/papers/kept-paper.ts';
import { templateFileType } from '#shared/templates/taking-in.ts';
import { useStore } from '#renderer/data/index.ts';
import { getBridge, recentFilesChanged } from '#renderer/platform/index.ts';
import { countsWords } from '#renderer/parts/content-counts.ts';
import { countAll } from '#renderer/parts/count-all.ts';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { checkBackup, type OpenedBackup, RestoreDialog } from '#renderer/parts/restore-backup.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';

/** Opened while the sample was in sight; shown once one's own records are. */
let waiting: OpenedBackup | null = null;

/** Shows a paper that was handed over, or a template; false where the file is neither. */
async function showPaper({ name, bytes }: ChosenFile): Promise<boolean> {
  const { envelopeType } = await import('#shared/exchange/envelope.ts');
  const type = envelopeType(bytes);
  if (type === templateFileType) {
    const templates = await import('#renderer/parts/template-file.ts');
    const kept = await templates.keepOpenedTemplate(name, bytes);
    if (kept.ok) navigate(templates.openedTemplatePath);
    else sayProblem(kept.problem.message);
    return true;
  }
  if (type !== paperType) return false;
  const papers = await import('#renderer/parts/papers/opened-paper.ts');
  const read = await papers.openPaperFile(name, bytes);
  if (read.ok) navigate(papers.openedPaperPath);
  else sayProblem(read.problem.message);
  return true;
}

/** A backup, a paper or a template that was opened from the desktop. A backup is shown, over one's own records, before anything is replaced. */
export function OpenedFile() {
  const store = useStore();
  const [opened, setOpened] = useState<{ readonly file: OpenedBackup; readonly here: string } | null>(null);
  useEffect(() => {
    const show = async (file: OpenedBackup) => setOpened({ file, here: countsWords(await countAll(store)) });
    if (waiting && store.name === 'main') {
      void show(waiting);
      waiting = null;
    }
    return getBridge().on('fileOpened', async (file) => {
      recentFilesChanged();
      if (file.ok && (await showPaper(file.value))) return;
      const checked = file.ok ? await checkBackup(file.value.name, file.value.bytes) : file;
      if (!checked.ok) sayProblem(checked.problem.message);
      else if (store.name === 'main') await show(checked.value);
      else {
        waiting = checked.value;
        say('A backup is restored into your own records, so they were opened in place of the sample.');
        chooseDatabase('main');
      }
    });
  }, [store]);
  if (!opened) return null;
  const close = () => setOpened(null);
  return (
    <RestoreDialog
      opened={opened.file}
      replaces={opened.here}
      restore={store.restore}
      onClose={close}
      onDone={() => {
        close();
        say('The backup was restored.');
      }}
    />
  );
}
