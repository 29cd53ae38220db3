import { readPreference, usePreference, writePreference } from '#renderer/ui/preference.ts';

const key = 'reports.open';
const none: readonly string[] = [];
const most = 12;

/** The ids of the reports that are open, in the order in which they were opened. Remembered on this computer. */
export function useOpenReports(): readonly string[] {
  return usePreference<readonly string[]>(key, none)[0];
}

/** The report is open from now on. The one that was opened first gives way where there are too many. */
export function rememberOpen(id: string): void {
  const now = readPreference<readonly string[]>(key, none);
  if (!now.includes(id)) writePreference(key, [...now, id].slice(-most));
}

/** The report is no longer among the open ones; answers the one that stands beside it, or null. */
export function forgetOpen(id: string): string | null {
  const now = readPreference<readonly string[]>(key, none);
  const at = now.indexOf(id);
  const left = now.filter((one) => one !== id);
  writePreference(key, left);
  return left[Math.min(Math.max(0, at), left.length - 1)] ?? null;
}
