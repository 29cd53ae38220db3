import { useMemo } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { accessOfItem, type Meeting } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { type Agenda, agendaLines } from '#shared/meetings/agenda-lines.ts';
import { lateness } from '#shared/meetings/late-items.ts';
import { publicationOf } from '#shared/meetings/publication.ts';
import { useRecords } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { partsOf } from './paper-parts.ts';
import { withheldParts } from './withheld-parts.ts';

/** The agenda of a meeting as it stands, with what it is made from. */
export type AgendaState = Agenda & {
  readonly committee: Committee | null;
  readonly reports: readonly Report[];
  readonly papers: readonly ReceivedPaper[];
  /** Why an item is late, by its id. */
  readonly late: ReadonlyMap<string, string>;
  /** What is still to be published and is in time, by the id of its item: by when. */
  readonly waiting: ReadonlyMap<string, string>;
  /** What of the report of an open item the public does not get, by its id. */
  readonly withheld: ReadonlyMap<string, readonly string[]>;
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
    const { date } = meeting;
    const latest = date === null ? null : publicationOf({ ...meeting, date }, committee, lookups.settings).day;
    const lates = meeting.agenda.map((item) => [item, lateness(item, meeting, cameOn, { today: localDay(), latest })] as const);
    const late = new Map(lates.flatMap(([{ id }, one]) => (one?.is === 'late' ? [[id, one.why] as const] : [])));
    const waiting = new Map(
      lates.flatMap(([{ id }, one]) => (one?.is === 'waiting' && latest !== null ? [[id, `Not published yet: in time by ${longDate(latest)}`] as const] : [])),
    );
    const withheld = new Map(
      meeting.agenda.flatMap((item) => {
        const report = reports.find((one) => one.id === item.report);
        return report && accessOfItem(item) === 'open' ? [[item.id, withheldParts(item, partsOf(report).parts)] as const] : [];
      }),
    );
    const exempt = new Set(reports.flatMap((one) => (one.exempt.length > 0 ? [one.id] : [])));
    const marked = new Set(meeting.agenda.flatMap((one) => (one.report !== null && exempt.has(one.report) ? [one.id] : [])));
    const later = laterParts(meeting, reports);
    return { ...agendaLines(meeting, committee, lookups.settings, titles), committee, reports, papers, late, waiting, withheld, marked, later };
  }, [meeting, lookups, reports, papers]);
}

function laterParts({ agenda }: Meeting, reports: readonly Report[]): ReadonlyMap<string, number> {
  return new Map(
    agenda.flatMap((item) => {
      const report = reports.find((one) => one.id === item.report);
      if (!report || accessOfItem(item) !== 'open') return [];
      const known = new Set([...(item.known ?? []), ...item.parts.map((one) => one.part)]);
      const later = partsOf(report).parts.filter(({ part, exempt }) => exempt.length === 0 && !known.has(part)).length;
      return later === 0 ? [] : [[item.id, later] as const];
    }),
  );
}
