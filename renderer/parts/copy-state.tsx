import { useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useSaving, useStore } from '#renderer/data/index.ts';
import { getBridge, secondCopy } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { readPreference } from '#renderer/ui/preference.ts';
import { momentWords } from './change-words.ts';

/** The preference that tells when the person last made a backup of a database by hand, on this computer. */
export const lastBackupKey = (database: string) => (database === 'main' ? 'last-backup' : `last-backup.${database}`);

/** The folder for the second copy as React state. */
export function useSecondCopy() {
  return useSyncExternalStore(secondCopy.subscribe, secondCopy.readState);
}

/** Where copies of the records lie and how old they are, with the step to take. */
export function CopyState({ inSettings = false }: { readonly inSettings?: boolean }) {
  const [, navigate] = useLocation();
  const saving = useSaving();
  const copy = useSecondCopy();
  const backup = readPreference<string | null>(lastBackupKey(useStore().name), null);
  const lies =
    saving.kind === 'copied'
      ? copy.kind === 'copied'
        ? `Everything is copied to the folder “${copy.folder}”, last at ${momentWords(copy.at)}.`
        : 'Everything is copied to a journal file outside the database.'
      : getBridge().storeFilesAre === 'outside'
        ? 'The journal file beside the database is being brought up to date.'
        : 'Everything lies in this browser only. Clearing the browser’s data would remove it.';
  return (
    <>
      <p>
        {lies} {backup ? `The last backup was made on ${momentWords(backup)}.` : 'No backup was made on this computer yet.'}
      </p>
      {!inSettings && (
        <div className="toolbar">
          <Button onClick={() => navigate('/settings/copies')}>Copies and backups</Button>
        </div>
      )}
    </>
  );
}
