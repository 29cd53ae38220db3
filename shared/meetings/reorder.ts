import { byPlace, placesBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { moveItem } from '#shared/changes/edits.ts';
import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';
import { agendaGroups } from './agenda-lines.ts';
import type { AgendaGroup } from './numbering.ts';

type WithAgenda = Pick<Meeting, 'id' | 'agenda'>;

/**
 * An item, with what stands under it, moves to before another one, or to the end where that is null. One of the first
 * level moves between groups, never into one. No edit where nothing would differ.
 */
export function moveBefore(meeting: WithAgenda, id: string, before: string | null): readonly Edit[] {
  const groups = agendaGroups(meeting.agenda);
  const group = groups.find(({ head }) => head.id === id);
  if (group) {
    const others = groups.filter((one) => one !== group);
    const at = before === null ? -1 : others.findIndex((one) => holds(one, before));
    if (before !== null && at < 0) return [];
    return inOrder(meeting, flat([...others.slice(0, at < 0 ? others.length : at), group, ...(at < 0 ? [] : others.slice(at))]));
  }
  const items = flat(groups);
  const item = items.find((one) => one.id === id);
  if (!item) return [];
  const others = items.filter((one) => one !== item);
  const at = before === null ? others.length : others.findIndex((one) => one.id === before);
  // Under nothing it would no longer stand below an item.
  return at < 1 ? [] : inOrder(meeting, [...others.slice(0, at), item, ...others.slice(at)]);
}

/** An item moves a step up (-1) or down (1): past its neighbour on its own level, or, under an item, past the end of that. */
export function moveStep(meeting: WithAgenda, id: string, step: -1 | 1): readonly Edit[] {
  const groups = agendaGroups(meeting.agenda);
  const heads = groups.map(({ head }) => head.id);
  const at = heads.indexOf(id);
  const row = at >= 0 ? heads : flat(groups).map((one) => one.id);
  const from = at >= 0 ? at : row.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= row.length) return [];
  return moveBefore(meeting, id, step < 0 ? (row[to] ?? null) : (row[to + 1] ?? null));
}

function holds({ head, subs }: AgendaGroup, id: string): boolean {
  return head.id === id || subs.some((one) => one.id === id);
}

function flat(groups: readonly AgendaGroup[]): AgendaItem[] {
  return groups.flatMap(({ head, subs }) => [head, ...subs]);
}

/**
 * The edits that bring the items into an order. Where the others stand in it already, only what moves gets a new place, so
 * that what somebody else moved meanwhile stays.
 */
function inOrder({ id, agenda }: WithAgenda, wanted: readonly AgendaItem[]): readonly Edit[] {
  const now = [...agenda].sort(byPlace);
  if (now.every((one, index) => one.id === wanted[index]?.id)) return [];
  const length = wanted.length;
  let start = 0;
  while (now[start]?.id === wanted[start]?.id) start++;
  let end = length;
  while (now[end - 1]?.id === wanted[end - 1]?.id) end--;
  const places = placesBetween(now[start - 1]?.place ?? null, now[end]?.place ?? null, end - start);
  return wanted.slice(start, end).map((item, index) => moveItem('meeting', id, 'agenda', item, { place: places[index] as string }));
}
