import type { Edit } from '#shared/changes/change.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { type AnyRecord, nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { IntakeContext, Proposal } from './propose.ts';

/** The edits that make a proposal come true: new records that rows name first, then the rows in their order. */
export function editsOfProposal({ rows, made }: Proposal, { kind, existing }: Pick<IntakeContext, 'kind' | 'existing'>): Edit[] {
  const there = new Map(existing.map((record) => [record.id, record]));
  const named = new Set(rows.flatMap(({ action, values }) => (action === 'create' || action === 'update' ? namedIn(values) : [])));
  const edits: Edit[] = made.filter((one) => named.has(one.id)).map((one) => createEdit(one.kind, recordNamed(one) as RecordOf[typeof one.kind]));
  for (const { action, id, values } of rows) {
    const before = there.get(id);
    if (action === 'create') edits.push(createEdit(kind, { ...values, id } as unknown as RecordOf[typeof kind]));
    else if (action === 'update' && before) edits.push(...setEdits(kind, before as RecordOf[typeof kind], values as Partial<RecordOf[typeof kind]>));
  }
  return edits;
}

/** Every value of a row, those within its lists too. */
function namedIn(values: object): readonly unknown[] {
  return Object.values(values)
    .flat()
    .flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]));
}

function recordNamed({ kind, id, name }: Proposal['made'][number]): AnyRecord {
  const record = nouns[kind].create(id);
  return { ...record, ['name' in record ? 'name' : 'title']: name } as AnyRecord;
}
