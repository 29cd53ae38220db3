import { fold } from '#shared/base/fold.ts';
import { newId } from '#shared/base/ids.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { idOfUid, type ReadEvent } from '#shared/calendar/ics/event.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { type Meeting, meeting as meetingNoun } from '#shared/domain/meeting/index.ts';

/** What an event of a calendar file would do here. */
export type CalendarProposal = {
  readonly event: ReadEvent;
  /** The committee whose name stands in its title; null where there is none. */
  readonly committee: string | null;
  /** The meeting that it is; null for a new one. */
  readonly meeting: Meeting | null;
  /** 'same' where nothing differs, 'older' where the meeting was changed here since the file was written. */
  readonly action: 'new' | 'change' | 'cancel' | 'same' | 'older';
};

/**
 * What the events of a calendar file would do, in their order. An event is a meeting that is here where it has its
 * identifier, or is of the same committee on the same day; no meeting is taken twice.
 */
export function proposeEvents(
  events: readonly ReadEvent[],
  meetings: readonly Meeting[],
  committees: readonly Pick<Committee, 'id' | 'title'>[],
): readonly CalendarProposal[] {
  const byUid = new Map(meetings.flatMap((one) => (one.uid ? [[one.uid, one] as const] : [])));
  const byId = new Map(meetings.map((one) => [one.id, one]));
  const byDay = new Map(meetings.map((one) => [`${one.committee ?? ''} ${one.date ?? ''}`, one]));
  const taken = new Set<string>();
  return events.map((event) => {
    const committee = committeeIn(event.title, committees);
    const uid = uidOfEvent(event);
    const known = byUid.get(uid) ?? byId.get(idOfUid(event.uid) ?? '') ?? (committee ? byDay.get(`${committee} ${event.date}`) : undefined);
    const meeting = known && !taken.has(known.id) ? known : null;
    if (meeting) taken.add(meeting.id);
    return { event, committee: meeting?.committee ?? committee, meeting, action: actionOf(event, meeting) };
  });
}

/** The edits of what was proposed, one meeting each; `otherwise` is the committee of new ones whose title names none, which are left out where it is null. */
export function editsOfProposals(proposals: readonly CalendarProposal[], otherwise: string | null): readonly Edit[] {
  return proposals.flatMap(({ event, committee, meeting, action }): readonly Edit[] => {
    if (action === 'same' || action === 'older') return [];
    const fields = { ...fieldsOf(event), sequence: event.sequence };
    if (meeting)
      return setEdits(
        'meeting',
        meeting,
        action === 'cancel' ? { status: 'cancelled', sequence: event.sequence } : { ...fields, ...movedFrom(event, meeting) },
      );
    const whose = committee ?? otherwise;
    if (whose === null) return [];
    const status = event.status === 'cancelled' ? 'cancelled' : 'planned';
    return [createEdit('meeting', { ...meetingNoun.create(newId()), ...fields, committee: whose, status, uid: uidOfEvent(event) })];
  });
}

function actionOf(event: ReadEvent, meeting: Meeting | null): CalendarProposal['action'] {
  if (!meeting) return 'new';
  if (event.sequence < (meeting.sequence ?? 0)) return 'older';
  const isOff = event.status === 'cancelled';
  if (isOff !== (meeting.status === 'cancelled')) return isOff ? 'cancel' : 'change';
  const { date, time, place } = fieldsOf(event);
  return isOff || (date === meeting.date && time === meeting.time && place === meeting.place) ? 'same' : 'change';
}

/** A meeting of another day is one that was postponed; a cancelled one that is on again is planned. */
function movedFrom(event: ReadEvent, meeting: Meeting): Partial<Meeting> {
  if (meeting.date !== null && meeting.date !== event.date) return { status: 'postponed', postponedFrom: meeting.postponedFrom ?? meeting.date };
  return meeting.status === 'cancelled' ? { status: 'planned', statusReason: '' } : {};
}

function fieldsOf({ date, time, place }: ReadEvent) {
  return { date, time: time ?? '', place: place.replace(/\s+/g, ' ').trim().slice(0, 300) };
}

/** Each one of a series has an identifier of its own. */
function uidOfEvent({ uid, occurrence }: ReadEvent): string {
  return (occurrence === null ? uid : `${occurrence} ${uid}`).replace(/\s+/g, ' ').slice(0, 300);
}

/** The committee whose name stands in a title; of several the longest name. */
function committeeIn(title: string, committees: readonly Pick<Committee, 'id' | 'title'>[]): string | null {
  const words = fold(title);
  const found = committees.filter((one) => one.title !== '' && words.includes(fold(one.title)));
  return found.sort((a, b) => b.title.length - a.title.length)[0]?.id ?? null;
}
