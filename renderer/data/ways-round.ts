import { listWords } from '#shared/base/list-words.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Stage } from '#shared/changes/stage.ts';
import { type Field, type Kind, kinds, type RecordBase } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { wayRound } from '#shared/domain/way-round.ts';
import { type Database, recordTable } from './database.ts';
import { Refused } from './storage-error.ts';

/** The fields of each kind that must not lead back to where they began. */
const mustNotLeadBack = Object.fromEntries(kinds.map((kind) => [kind, nouns[kind].fields.filter((field) => field.acyclic)])) as unknown as Readonly<
  Record<Kind, readonly Field[]>
>;

/**
 * Throws {@link Refused}, naming the way, where edits would let records lead back to themselves in a field that must
 * not: projects that wait for each other, boards that report to each other. Within a transaction.
 */
export async function refuseWayRound(db: Database, stage: Stage, edits: readonly Edit[]): Promise<void> {
  const starts = new Map<Kind, Map<Field, string[]>>();
  for (const edit of edits) {
    if (edit.op !== 'set' && edit.op !== 'create') continue;
    for (const field of mustNotLeadBack[edit.kind]) {
      if (edit.op === 'set' && edit.field !== field.name) continue;
      const fields = starts.get(edit.kind) ?? new Map<Field, string[]>();
      starts.set(edit.kind, fields.set(field, [...(fields.get(field) ?? []), edit.id]));
    }
  }
  for (const [kind, fields] of starts) {
    const records = new Map<string, RecordBase>((await recordTable(db, kind).toArray()).map((record) => [record.id, record]));
    for (const [key, record] of stage.records) {
      const [of, id = ''] = key.split(':');
      if (of === kind && record) records.set(id, record as RecordBase);
      else if (of === kind) records.delete(id);
    }
    const titleOf = nouns[kind].titleOf as (record: RecordBase | undefined) => string;
    for (const [field, ids] of fields) {
      for (const id of ids) {
        const way = wayRound(records, id, field);
        if (way)
          throw new Refused(
            'way-round',
            wayWords(
              way.map((one) => titleOf(records.get(one))),
              field.acyclic ?? '',
              nouns[kind].label,
            ),
          );
      }
    }
  }
}

function wayWords(titles: readonly string[], verb: string, label: string): string {
  const steps = titles.slice(1).map((title, index) => `“${titles[index]}” ${verb} “${title}”`);
  return `This ${label} was not saved, because it would lead back to itself: ${listWords(steps)}. Take one of these away first.`;
}
