import { newId } from '#shared/base/ids.ts';
import type { Place } from '#shared/base/order-key.ts';
import type { AgendaItem, Minute } from './meeting.ts';

/** A new item of an agenda; it is not public until somebody decides so. */
export function newAgendaItem(place: Place, fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: newId(),
    place,
    isSub: false,
    title: '',
    note: '',
    report: null,
    paper: null,
    access: 'undecided',
    paragraphs: [],
    reason: '',
    publicTitle: '',
    parts: [],
    presenter: null,
    minutes: null,
    withdrawn: null,
    withdrawnReason: '',
    urgent: '',
    urgentAgreed: null,
    ...fields,
  };
}

/** The minute of an item about which nothing was written yet. */
export function newMinute(place: Place, item: string, fields: Partial<Minute> = {}): Minute {
  return {
    id: newId(),
    place,
    item,
    text: '',
    summary: '',
    mover: null,
    seconder: null,
    votesFor: null,
    votesAgainst: null,
    abstained: null,
    outcome: 'open',
    ...fields,
  };
}
