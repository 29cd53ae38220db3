import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { setItem } from '#shared/changes/edits.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Decided } from '#shared/domain/access.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { accessOfItem, type AgendaItem, type Meeting } from '#shared/domain/meeting/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { type Exclusion, exclusionOf } from './exclusion.ts';
import { type AgendaGroup, agendaNumbers } from './numbering.ts';
import { timingsOf } from './timings.ts';

/** A line of the agenda as it is printed and shown. */
export type AgendaLine = {
  readonly id: string;
  readonly item: AgendaItem;
  /** '4', '4a', '4.1'; never the same twice, and never another once it was published. */
  readonly number: string;
  readonly level: 0 | 1;
  readonly title: string;
  /** What everybody may read: the title where the item is open, else words that say nothing of it. */
  readonly publicTitle: string;
  /** 2 where the public is excluded: the item, or the one that it stands under, is exempt or confidential. What nobody has decided yet stands in 1. */
  readonly part: 1 | 2;
  /** When it is planned to begin, as '14:05'; '' where nothing is planned. */
  readonly time: string;
  /** What holds: not decided where the item was opened without the paper that it has today. */
  readonly access: Decided;
  readonly withdrawn: boolean;
  /** The council's words for an item that is taken as urgent, with the reason; '' where it is not late. */
  readonly urgency: string;
};

/** An agenda in the order in which it is taken. */
export type Agenda = {
  readonly lines: readonly AgendaLine[];
  /** The resolution to exclude the public; null where no item is exempt. */
  readonly exclusion: Exclusion | null;
  /** When it is planned to end; '' where nothing is planned. */
  readonly ends: string;
};

/** What an item is called in public as long as no words were given. */
const unnamed = { undecided: 'Item not published', open: '', exempt: 'Exempt item', confidential: 'Confidential item' } as const;

/**
 * The agenda of a meeting. Items stand in their order, those that are withheld from the public (with what stands under
 * them) after all others. `titles` gives the title of a report or a received paper by its id, for items without words of
 * their own.
 */
export function agendaLines(
  meeting: Pick<Meeting, 'agenda' | 'time'>,
  committee: Pick<Committee, 'numbering'> | null,
  settings: Pick<Settings, 'exclusionWords' | 'urgencyWords'>,
  titles: ReadonlyMap<string, string>,
): Agenda {
  const groups = agendaGroups(meeting.agenda);
  const numbers = agendaNumbers(groups, committee?.numbering === 'decimal' ? 'decimal' : 'letters');
  const items = groups.flatMap(({ head, subs }) => [head, ...subs]);
  const { starts, ends } = timingsOf(meeting.time, items);
  const heads = new Set(groups.map(({ head }) => head.id));
  const inPrivate = new Set(groups.flatMap(({ head, subs }) => (isWithheld(head) ? [head, ...subs] : subs.filter(isWithheld))));
  const lines = items.map((item): AgendaLine => {
    const { id, paragraphs, reason, publicTitle } = item;
    const access = accessOfItem(item);
    const title = item.title || titles.get(item.report ?? item.paper ?? '') || 'Item without words';
    return {
      id,
      item,
      number: numbers.get(id) ?? '',
      level: heads.has(id) ? 0 : 1,
      title,
      publicTitle: access === 'open' ? title : publicTitle.trim() || unnamed[access],
      part: inPrivate.has(item) ? 2 : 1,
      time: starts.get(id) ?? '',
      access: { access, paragraphs, reason, publicTitle },
      withdrawn: item.withdrawn !== null,
      urgency: item.urgent === '' ? '' : settings.urgencyWords.replaceAll('{reason}', () => item.urgent),
    };
  });
  return { lines, exclusion: exclusionOf(lines, settings.exclusionWords), ends };
}

/** Items with what stands under them, in the order in which they are taken. */
export function agendaGroups(agenda: readonly AgendaItem[]): readonly AgendaGroup[] {
  const groups: { head: AgendaItem; subs: AgendaItem[] }[] = [];
  for (const item of [...agenda].sort(byPlace)) {
    const last = groups.at(-1);
    if (item.isSub && last) last.subs.push(item);
    else groups.push({ head: item, subs: [] });
  }
  return [...groups.filter(({ head }) => !isWithheld(head)), ...groups.filter(({ head }) => isWithheld(head))];
}

/** Whether an item is taken without the public. */
export function isWithheld({ access }: Pick<AgendaItem, 'access'>): boolean {
  return access === 'exempt' || access === 'confidential';
}

/** Writes down the numbers that the lines have, so that they stay, and the day: belongs into the change that publishes the agenda, or more of it. */
export function numberEdits(meeting: Pick<Meeting, 'id'>, lines: readonly AgendaLine[], publishedOn: CalendarDate): readonly Edit[] {
  return lines.flatMap(({ item, number }) => (item.number ? [] : setItem('meeting', meeting.id, 'agenda', item, { number, publishedOn })));
}
