import { newId } from '#shared/base/ids.ts';
import type { Place } from '#shared/base/order-key.ts';
import type { Report } from './report.ts';

/** A comment of a colleague in Legal, Finance or HR; its words stand in the slot 'comment:<id>'. */
export type Comment = Report['comments'][number];

/** A comment that nobody has asked for yet. */
export function newComment(kind: string, place: Place, fields: Partial<Comment> = {}): Comment {
  return {
    id: newId(),
    place,
    kind,
    adviser: null,
    asked: null,
    deadline: null,
    concerns: [],
    received: null,
    receivedFrom: '',
    initials: '',
    date: null,
    signedOver: [],
    cleared: null,
    ...fields,
  };
}
