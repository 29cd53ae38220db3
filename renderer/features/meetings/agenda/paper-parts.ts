import { capital } from '#shared/base/capital.ts';
import { alphabetic } from '#shared/base/counting.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type AgendaItem, paperKey } from '#shared/domain/meeting/index.ts';
import type { Report } from '#shared/domain/report/index.ts';

/** A part of a paper about which something of its own can be decided, with its author's mark. */
export type PaperPart = { readonly part: string; readonly title: string; readonly exempt: readonly number[]; readonly publicTitle: string };

/** What a paper is made of, as far as access goes; `exempt` is its author's mark on the whole. */
export type PaperParts = {
  readonly exempt: readonly number[];
  readonly parts: readonly PaperPart[];
  /** Whether the paper was read, so that nothing in it is overlooked. */
  readonly isRead: boolean;
};

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
