import type { AgendaItem } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { useKeptPaper } from '../intake/use-kept-paper.ts';
import { type PaperParts, partsOf } from './paper-parts.ts';

const none: PaperParts = { exempt: [], parts: [], isRead: true };

type PaperSources = { readonly reports: readonly Report[]; readonly papers: readonly ReceivedPaper[] };

/** The appendices and comments of an item's paper: of a report as it stands, of a received one as it was kept. */
export function usePaperParts(item: AgendaItem, { reports, papers }: PaperSources): PaperParts {
  const hash = papers.find((one) => one.id === item.paper)?.kept ?? null;
  const received = useKeptPaper(hash);
  const report = reports.find((one) => one.id === item.report) ?? (received?.ok ? received.value.report : null);
  return report ? partsOf(report) : { ...none, isRead: hash === null };
}
