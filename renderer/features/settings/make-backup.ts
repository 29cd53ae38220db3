import { longDate } from '#shared/base/calendar-date.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { lastBackupKey } from '#renderer/parts/copy-state.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { say } from '#renderer/ui/message.tsx';
import { writePreference } from '#renderer/ui/preference.ts';

/** Saves a backup where the user says, named after the council and the day, and says so. Answers why it failed, or null. */
export async function makeBackup(store: Store, council: string): Promise<string | null> {
  const bridge = getBridge();
  try {
    const { version } = await bridge.appInfo();
    const made = await store.exportBackup(version);
    if (!made.ok) return made.problem.message;
    const name = `${council.replace(/[^\p{L}\p{N} -]+/gu, '').trim() || 'Boardpack'} backup ${localDay()}.boardpack`;
    const saved = await bridge.saveFile({ suggestedName: name, kind: 'boardpack', bytes: made.value });
    if (!saved) return null;
    writePreference(lastBackupKey(store.name), new Date().toISOString());
    say(`The backup of ${longDate(localDay())} was saved as “${saved.name}”.`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
