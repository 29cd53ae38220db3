import type { Decided } from '#shared/domain/access.ts';
import { isOpen } from '#shared/domain/access.ts';
import type { AgendaItem, Meeting, Minute, Resolution } from '#shared/domain/meeting/index.ts';

/** Who reads: the public, or those who may see everything. */
export type Reader = 'public' | 'members';

/** A line of the agenda as far as minutes and decisions need it. */
export type MinutedLine = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly publicTitle: string;
  readonly access: Decided;
  /** 1 where it stands under another item. */
  readonly level?: 0 | 1;
  /** The council's words for a late item with the special circumstances; '' where it is not late. */
  readonly urgency?: string;
};

/** What may be said of one item to a reader. */
export type Minuted = {
  readonly line: MinutedLine;
  readonly item: AgendaItem;
  /** The title that this reader may see. */
  readonly title: string;
  /** Whether the reader may see all of it. */
  readonly isWhole: boolean;
  /** Null where nothing was minuted, or the reader may not see it. */
  readonly minute: Minute | null;
  /** What this reader is told: the minute, or its public summary. */
  readonly text: string;
  readonly resolutions: readonly Resolution[];
};

/** What stands in the place of a title that may not be seen. */
export const privateTitle = 'An item not for publication';

/**
 * The lines as they hold for papers whose authors marked the whole as exempt: open is open only once both agree, and
 * until then nobody has decided. `marked` answers with the paragraphs that the author relies on.
 */
export function linesAsMarked<Line extends MinutedLine & { readonly item: AgendaItem }>(
  lines: readonly Line[],
  marked: (item: AgendaItem) => readonly number[],
): readonly Line[] {
  return lines.map((line) => {
    const paragraphs = isOpen(line.access) ? marked(line.item) : [];
    if (paragraphs.length === 0) return line;
    const publicTitle = line.item.publicTitle;
    return { ...line, publicTitle, access: { access: 'undecided', paragraphs, reason: line.access.reason, publicTitle } };
  });
}

/**
 * What one reader may know of every item of a meeting, in the order of the agenda. For the public, only what is open is
 * taken in; of everything else they get the number, its public title and the summary (Local Government Act 1972, s.100C).
 */
export function minutedItems(meeting: Meeting, lines: readonly MinutedLine[], reader: Reader): readonly Minuted[] {
  const items = new Map(meeting.agenda.map((item) => [item.id, item]));
  const minutes = new Map(meeting.minutes.map((minute) => [minute.item, minute]));
  return lines.flatMap((line): readonly Minuted[] => {
    const item = items.get(line.id);
    if (!item) return [];
    const minute = minutes.get(line.id) ?? null;
    if (reader === 'members' || isOpen(line.access))
      return [
        {
          line,
          item,
          title: line.title,
          isWhole: true,
          minute,
          text: minute?.text ?? '',
          resolutions: meeting.resolutions.filter((one) => one.item === line.id),
        },
      ];
    const title = line.publicTitle.trim() || privateTitle;
    return [{ line, item, title, isWhole: false, minute: null, text: minute?.summary ?? '', resolutions: [] }];
  });
}
