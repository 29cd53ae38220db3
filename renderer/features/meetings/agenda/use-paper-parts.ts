import { capital } from '#shared/base/capital.ts';
import { alphabetic } from '#shared/base/counting.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type AgendaItem, paperKey } from '#shared/domain/meeting/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { useKeptPaper } from '../intake/use-kept-paper.ts';
import type { AgendaState } from './use-agenda.ts';

/** A part of a paper about which something of its own can be decided, with its author's mark. */
export type PaperPart = { readonly part: string; readonly title: string; readonly exempt: readonly number[]; readonly publicTitle: string };

/** What a paper is made of, as far as access goes; `exempt` is its author's mark on the whole. */
export type PaperParts = {
  readonly exempt: readonly number[];
  readonly parts: readonly PaperPart[];
  /** Whether the paper was read, so that nothing in it is overlooked. */
  readonly isRead: boolean;
};

const none: PaperParts = { exempt: [], parts: [], isRead: true };

/** The appendices and comments of an item's paper: of a report as it stands, of a received one as it was kept. */
export function usePaperParts(item: AgendaItem, { reports, papers }: Pick<AgendaState, 'reports' | 'papers'>): PaperParts {
  const hash = papers.find((one) => one.id === item.paper)?.kept ?? null;
  const received = useKeptPaper(hash);
  const report = reports.find((one) => one.id === item.report) ?? (received?.ok ? received.value.report : null);
  return report ? partsOf(report) : { ...none, isRead: hash === null };
}

/** What was there when something is decided about an item: its paper and the parts of it. */
export function knownOf(item: AgendaItem, { parts }: PaperParts): readonly string[] {
  const key = paperKey(item);
  return [...(key === null ? [] : [key]), ...parts.map(({ part }) => part)];
}

/** What a report is made of, as far as access goes. */
export function partsOf({ exempt, appendices, comments }: Report): PaperParts {
  return {
    exempt,
    isRead: true,
    parts: [
      ...[...appendices].sort(byPlace).map((one, index) => ({
        part: `appendix:${one.id}`,
        title: `Appendix ${alphabetic(index + 1).toUpperCase()}: ${one.title || 'without a title'}`,
        exempt: one.exempt,
        publicTitle: one.publicTitle ?? '',
      })),
      ...[...comments].sort(byPlace).map((one) => ({
        part: `comment:${one.id}`,
        title: `${one.kind.length < 4 ? one.kind.toUpperCase() : capital(one.kind)} Comments`,
        exempt: one.exempt ?? [],
        publicTitle: '',
      })),
    ],
  };
}
