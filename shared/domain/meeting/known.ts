import type { Access } from '../access.ts';
import type { AgendaItem } from './meeting.ts';

/** What the paper of an item is called among what was there when access was decided; null where it has none. */
export function paperKey({ report, paper }: Pick<AgendaItem, 'report' | 'paper'>): string | null {
  return report !== null ? `report:${report}` : paper !== null ? `paper:${paper}` : null;
}

/** Whether an item was opened without the paper that it has today: another one, or a later version, came since. */
export function hasLaterPaper(item: Pick<AgendaItem, 'access' | 'report' | 'paper' | 'known'>): boolean {
  const key = paperKey(item);
  return item.access === 'open' && key !== null && !(item.known ?? []).includes(key);
}

/** The access that holds for an item: what was opened without the paper that it has today is not decided. */
export function accessOfItem(item: Pick<AgendaItem, 'access' | 'report' | 'paper' | 'known'>): Access {
  return hasLaterPaper(item) ? 'undecided' : item.access;
}
