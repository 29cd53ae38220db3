import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { applyEdit } from './apply.ts';
import { type Edit, type Fields, isBlockEdit, touchKey } from './change.ts';
import { invertEdits } from './invert.ts';

/** A record as it was at the beginning and at the end of a time; null where there was none. */
export type RecordStates = {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
};

/** Goes back through the log, the newest change first, from the records as they stand now. */
export type Rewind = {
  /** The records that some edits touch and that are not known here yet: hand them in before {@link Rewind.take}. */
  readonly unknown: (edits: readonly Edit[]) => readonly { readonly kind: Kind; readonly id: string }[];
  /** A record as it stands now; null where there is none. */
  readonly know: (kind: Kind, id: string, present: Fields | null) => void;
  /** All edits of one change. Those after the end of the time are only taken back; the text of reports is left out. */
  readonly take: (edits: readonly Edit[], isWithin: boolean) => void;
  /** Every record that was touched within the time. */
  readonly states: () => readonly RecordStates[];
};

type Rewound = { readonly kind: Kind; readonly id: string; now: Fields | null; after: Fields | null; isTouched: boolean };

/** See {@link Rewind}. What was done and taken back within the time leaves both states alike. */
export function createRewind(): Rewind {
  const records = new Map<string, Rewound>();
  return {
    unknown: (edits) => {
      const wanted = new Map(edits.flatMap((edit) => (isBlockEdit(edit) || records.has(touchKey(edit)) ? [] : [[touchKey(edit), edit] as const])));
      return [...wanted.values()].map(({ kind, id }) => ({ kind, id }));
    },
    know: (kind, id, present) => {
      records.set(touchKey({ kind, id }), { kind, id, now: present, after: null, isTouched: false });
    },
    take: (edits, isWithin) => {
      for (const edit of invertEdits(edits.filter((one) => !isBlockEdit(one)))) {
        const record = records.get(touchKey(edit));
        if (!record) throw new Error(`${touchKey(edit)} was not handed in`);
        if (isWithin && !record.isTouched) {
          record.isTouched = true;
          record.after = record.now;
        }
        record.now = undone(record.now, edit);
      }
    },
    states: () => [...records.values()].flatMap(({ kind, id, now, after, isTouched }) => (isTouched ? [{ kind, id, before: now, after }] : [])),
  };
}

/** Where part of the log was erased, an edit may not fit what is there: then the record is known no further back. */
function undone(record: Fields | null, edit: Edit): Fields | null {
  try {
    return applyEdit(record, edit);
  } catch {
    return record;
  }
}

/**
 * A record with those fields whose earlier values it keeps (scores, ratings, titles) as they were at the end of a day,
 * by its own lists: for a time that the log no longer holds. Null where its lists tell nothing.
 */
export function keptState(kind: Kind, record: Fields, day: string): Fields | null {
  let state: Fields | null = null;
  for (const { list, of } of nouns[kind].keeps) {
    const items = (record[list] ?? []) as readonly Fields[];
    const held = items.filter((item) => typeof item['from'] !== 'string' || item['from'] <= day).sort(byFrom);
    const last = held[held.length - 1];
    if (last) state = { ...(state ?? record), ...Object.fromEntries(of.map((field) => [field, last[field]])) };
  }
  return state;
}

function byFrom(a: Fields, b: Fields): number {
  const [from, to] = [String(a['from'] ?? ''), String(b['from'] ?? '')];
  return from < to ? -1 : from > to ? 1 : 0;
}
