import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { AgendaState } from './use-agenda.ts';

/** A paper for a meeting that is not on its agenda, and the item that it would be. */
export type WaitingPaper = { readonly words: string; readonly fields: Partial<AgendaItem> };

/** The item about a report. What its author marked is proposed, and decided by nobody yet. */
export function itemOfReport({ id, exempt }: Pick<Report, 'id' | 'exempt'>): Partial<AgendaItem> {
  return { report: id, paragraphs: exempt };
}

/** Reports for a meeting, and the newest version of each paper received for it, that are on no line of its agenda. */
export function waitingPapers(
  meeting: Pick<Meeting, 'id'>,
  { lines, reports, papers }: Pick<AgendaState, 'lines' | 'reports' | 'papers'>,
): readonly WaitingPaper[] {
  const used = new Set(lines.flatMap(({ item }) => [item.report, item.paper]));
  const known = new Set(papers.filter((one) => used.has(one.id)).map((one) => one.identity));
  const newest = new Map<string, ReceivedPaper>();
  for (const one of papers) {
    if (one.meeting === meeting.id && !known.has(one.identity) && one.number >= (newest.get(one.identity)?.number ?? 0)) newest.set(one.identity, one);
  }
  return [
    ...reports.filter((one) => one.meeting === meeting.id && !used.has(one.id)).map((one) => ({ words: `Report: ${one.title}`, fields: itemOfReport(one) })),
    ...[...newest.values()].map((one) => ({ words: `Received: ${one.title}`, fields: { paper: one.id } })),
  ];
}
