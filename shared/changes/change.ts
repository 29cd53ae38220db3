import type { z } from '#shared/base/schema.ts';
import type { Place } from '#shared/base/order-key.ts';
import type { change, chunk, edit } from './change-schema.ts';

/** The format of changes written today. Each older one has an upgrade in `formats.ts`. */
export const changeFormat = 4;

export type Edit = z.infer<typeof edit>;
export type Change = z.infer<typeof change>;
export type Chunk = z.infer<typeof chunk>;

/** A record or an item as plain fields. */
export type Fields = Readonly<Record<string, unknown>>;
/** What every item of an ordered list has. */
export type ListItem = { readonly id: string; readonly place: Place };
/** An edit of an item in a list. */
export type ItemEdit = Extract<Edit, { list: string }>;

/** Whether an edit is of a report's text, which lies in rows of its own. */
export function isBlockEdit(one: Edit): one is ItemEdit & { readonly kind: 'report'; readonly list: 'blocks' } {
  return 'list' in one && one.kind === 'report' && one.list === 'blocks';
}

/** 'risk:<id>': how the history of a record is found. */
export function touchKey(one: { kind: string; id: string }): string {
  return `${one.kind}:${one.id}`;
}

/** Everything that edits touch: each kind ('risk'), record ('risk:<id>') and block ('block:<id>') once. */
export function touchKeysOf(edits: readonly Edit[]): string[] {
  const keys = new Set<string>();
  for (const one of edits) {
    keys.add(one.kind);
    keys.add(touchKey(one));
    if (isBlockEdit(one)) keys.add(`block:${one.item}`);
  }
  return [...keys];
}
