import { capital } from '#shared/base/capital.ts';
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

/**
 * The kind of a comment that no template has, from what somebody typed: 'public health comments' is 'Public health'. It is
 * kept under its own words and begins with a capital, as the keys of templates do not.
 */
export function kindOfItsOwn(typed: string): string {
  return capital(
    typed
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\s*\bcomments?$/i, ''),
  );
}

/** Whether a comment is of such a kind: it then has its place wherever comments have one. */
export function isKindOfItsOwn(kind: string): boolean {
  return /^\p{Lu}/u.test(kind);
}
