import { useMemo } from 'react';
import type { Version } from '#shared/domain/report/index.ts';
import { useRecords } from '#renderer/data/index.ts';

/** The issued versions of a report, newest first; undefined while they are read. */
export function useVersions(report: string): readonly Version[] | undefined {
  const all = useRecords('version');
  return useMemo(() => all?.filter((one) => one.report === report).sort((a, b) => b.number - a.number), [all, report]);
}
