import { capital } from '#shared/base/capital.ts';
import type { Field } from './field.ts';

// Fields that many nouns have, so that they are called and checked alike in every register.

/** What the record is called; never empty. */
export const title = { name: 'title', label: 'Title', shape: { type: 'line', filled: true }, column: true } as const satisfies Field;

/** The programme that the record belongs to; a record of a project names both. */
export const programme = { name: 'programme', label: 'Programme', shape: { type: 'reference', to: 'programme' } } as const satisfies Field;

/** The project that the record belongs to; none where it is the whole programme's. */
export const project = { name: 'project', label: 'Project', shape: { type: 'reference', to: 'project' }, column: true } as const satisfies Field;

export const owner = { name: 'owner', label: 'Owner', shape: { type: 'reference', to: 'person' }, column: true } as const satisfies Field;

/** The record's number within its programme, 'R12'; the next one after `letter` is proposed for a new record. */
export function reference<const L extends string>(letter: L) {
  return { name: 'reference', label: 'Ref', shape: { type: 'line' }, column: true, numbered: letter } as const satisfies Field;
}

/** Ordered lines of text under one word: aims, criteria, scope. */
export function lines<const N extends string, const L extends string, const I extends string, const G extends string>(name: N, label: L, item: I, group: G) {
  const text = { name: 'text', label: capital(item), shape: { type: 'line' } } as const satisfies Field;
  return { name, label, group, shape: { type: 'list', item, fields: [text] } } as const satisfies Field;
}
