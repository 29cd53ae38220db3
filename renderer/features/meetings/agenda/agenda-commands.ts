import { byPlace, placesBetween } from '#shared/base/order-key.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { insertItem, removeItem, setItem } from '#shared/changes/edits.ts';
import { type AgendaItem, type Meeting, newAgendaItem } from '#shared/domain/meeting/index.ts';
import { agendaGroups, isWithheld } from '#shared/meetings/agenda-lines.ts';
import type { Reader, Store } from '#renderer/data/index.ts';

/** What an item in free words is called until it is named. */
export const newItemTitle = 'New item';

/** What makes the edits of one step from the meeting as it is stored. */
export type MeetingEdits = (meeting: Meeting, reader: Reader) => readonly Edit[] | Promise<readonly Edit[]>;

/** One step on a meeting: one change. Refused where the meeting is gone. */
export async function changeMeeting(store: Store, id: string, note: { command: string; label: string }, edits: MeetingEdits): Promise<Result<Change | null>> {
  let isGone = false;
  const result = await store.run(note, async (reader) => {
    const meeting = await reader.get('meeting', id);
    isGone = !meeting;
    return meeting ? edits(meeting, reader) : [];
  });
  return isGone ? refuse('gone', 'This meeting is no longer there: it was removed meanwhile. Nothing was changed.') : result;
}

/** Puts the committee's standing items onto an agenda that has none of them: those for the start first, those for the end last. They are open. */
export function addStandingItems(store: Store, meetingId: string): Promise<Result<Change | null>> {
  return changeMeeting(store, meetingId, { command: 'agenda.standing', label: 'Begin an agenda with the standing items' }, async (meeting, reader) => {
    const committee = meeting.committee ? await reader.get('committee', meeting.committee) : null;
    const there = [...meeting.agenda].sort(byPlace);
    const titles = new Set(there.map((one) => one.title));
    const standing = [...(committee?.standing ?? [])].sort(byPlace).filter((one) => one.title !== '' && !titles.has(one.title));
    const itemsAt = (at: 'start' | 'end', before: string | null, after: string | null) => {
      const own = standing.filter((one) => (one.at === 'end' ? 'end' : 'start') === at);
      const places = placesBetween(before, after, own.length);
      return own.map(({ title, note, minutes }, index) => newAgendaItem(places[index] as string, { title, note, minutes, access: 'open' }));
    };
    const first = itemsAt('start', null, there[0]?.place ?? null);
    const last = itemsAt('end', there.at(-1)?.place ?? first.at(-1)?.place ?? null, null);
    return [...first, ...last].map((item) => insertItem('meeting', meetingId, 'agenda', item));
  });
}

/** Puts new items at the end of part I, before the committee's standing items for the end; answers with the id of the first. */
export async function addItems(store: Store, meetingId: string, label: string, fields: readonly Partial<AgendaItem>[]): Promise<Result<string | null>> {
  let first: string | null = null;
  const result = await changeMeeting(store, meetingId, { command: 'agenda.add', label }, async (meeting, reader) => {
    const committee = meeting.committee ? await reader.get('committee', meeting.committee) : null;
    const last = new Set((committee?.standing ?? []).flatMap(({ at, title }) => (at === 'end' ? [title] : [])));
    const there = [...meeting.agenda].sort(byPlace);
    const open = new Set(agendaGroups(there).flatMap(({ head, subs }) => (isWithheld(head) ? [] : [head, ...subs])));
    const at = there.findLastIndex((one) => open.has(one) && !last.has(one.title));
    const places = placesBetween(there[at]?.place ?? null, there[at + 1]?.place ?? null, fields.length);
    const items = fields.map((one, index) => newAgendaItem(places[index] as string, one));
    first = items[0]?.id ?? null;
    return items.map((item) => insertItem('meeting', meetingId, 'agenda', item));
  });
  return result.ok ? ok(first) : result;
}

/** Sets fields of one item. */
export function changeItem(
  store: Store,
  meetingId: string,
  itemId: string,
  label: string,
  patch: (item: AgendaItem) => Partial<AgendaItem>,
): Promise<Result<Change | null>> {
  return changeMeeting(store, meetingId, { command: 'agenda.edit', label }, (meeting) => {
    const item = meeting.agenda.find((one) => one.id === itemId);
    return item ? setItem('meeting', meetingId, 'agenda', item, patch(item)) : [];
  });
}

/** Takes an item off the agenda for good; refused once it was published: then it can be withdrawn, and keeps its number. */
export async function dropItem(store: Store, meetingId: string, itemId: string): Promise<Result<Change | null>> {
  let isPublished = false;
  const result = await changeMeeting(store, meetingId, { command: 'agenda.remove', label: 'Remove an agenda item' }, (meeting) => {
    const item = meeting.agenda.find((one) => one.id === itemId);
    isPublished = Boolean(item?.number);
    return item && !isPublished ? [removeItem('meeting', meetingId, 'agenda', item)] : [];
  });
  return isPublished ? refuse('published', 'This item was published, so it keeps its place and number. Withdraw it instead.') : result;
}
