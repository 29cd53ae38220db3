import { useMemo } from 'react';
import type { Committee } from '#shared/domain/committee.ts';
import { accessOfItem, type Meeting } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { type Agenda, agendaLines } from '#shared/meetings/agenda-lines.ts';
import { whyLate } from '#shared/meetings/late-items.ts';
import { useRecords } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';

/** The agenda of a meeting as it stands, with what it is made from. */
export type AgendaState = Agenda & {
  readonly committee: Committee | null;
  readonly reports: readonly Report[];
  readonly papers: readonly ReceivedPaper[];
  /** Why an item is late, by its id. */
  readonly late: ReadonlyMap<string, string>;
  /** The items whose report is marked as exempt by its author. */
  readonly marked: ReadonlySet<string>;
  /** How many appendices and comments came to the report of an open item after that was decided, by its id. */
  readonly later: ReadonlyMap<string, number>;
};

/** See {@link AgendaState}; null while it is read. */
export function useAgenda(meeting: Meeting): AgendaState | null {
  const lookups = useLookups();
  const reports = useRecords('report');
  const papers = useRecords('paper');
  return useMemo(() => {
    if (!reports || !papers || !lookups.ready) return null;
    const committee = lookups.recordsOf('committee').find((one) => one.id === meeting.committee) ?? null;
    const titles = new Map([...reports, ...papers].map((one) => [one.id, one.title]));
    const cameOn = new Map([...reports.map((one) => [one.id, one.issued] as const), ...papers.map((one) => [one.id, one.received] as const)]);
    const late = new Map(
      meeting.agenda.flatMap((item) => {
        const why = whyLate(item, meeting, cameOn);
        return why === null ? [] : [[item.id, why] as const];
      }),
    );
    const exempt = new Set(reports.flatMap((one) => (one.exempt.length > 0 ? [one.id] : [])));
    const marked = new Set(meeting.agenda.flatMap((one) => (one.report !== null && exempt.has(one.report) ? [one.id] : [])));
    return { ...agendaLines(meeting, committee, lookups.settings, titles), committee, reports, papers, late, marked, later: laterParts(meeting, reports) };
  }, [meeting, lookups, reports, papers]);
}

function laterParts({ agenda }: Meeting, reports: readonly Report[]): ReadonlyMap<string, number> {
  return new Map(
    agenda.flatMap((item) => {
      const report = reports.find((one) => one.id === item.report);
      if (!report || accessOfItem(item) !== 'open') return [];
      const known = new Set([...(item.known ?? []), ...item.parts.map((one) => one.part)]);
      const parts = [
        ...report.appendices.map(({ id, exempt }) => ({ part: `appendix:${id}`, exempt })),
        ...report.comments.map(({ id, exempt = [] }) => ({ part: `comment:${id}`, exempt })),
      ];
      const later = parts.filter(({ part, exempt }) => exempt.length === 0 && !known.has(part)).length;
      return later === 0 ? [] : [[item.id, later] as const];
    }),
  );
}
