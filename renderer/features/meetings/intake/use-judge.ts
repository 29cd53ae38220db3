import { useMemo } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Judge } from '#shared/packs/intake/arrived.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { useTemplates } from '#renderer/parts/report-making/templates.ts';

/** What papers for a meeting are judged by: its day, its committee, the template in force, the council's settings. */
export function useJudge(meeting: Meeting, committee: Committee | null): Judge {
  const { settings } = useLookups();
  const templates = useTemplates();
  return useMemo(() => {
    const today = localDay();
    const template = templates.offered(meeting.date ?? today).find((one) => one.id === committee?.template) ?? null;
    return { meeting, committee, template, settings, today };
  }, [meeting, committee, templates, settings]);
}
