import { formatCount } from '#shared/base/count.ts';
import { newId } from '#shared/base/ids.ts';
import { placeBetween } from '#shared/base/order-key.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { nextNumber } from '#shared/domain/next-number.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { fieldWord } from './change-words.ts';
import { fieldProblem } from './typed-value.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';

/** What a field becomes, worked out from what is stored at that moment. */
export type Next = (current: unknown) => unknown;

/** Sets one field of a record: one change. The value is checked; what does not fit is refused with its sentence. */
export async function saveField(store: Store, kind: Kind, id: string, field: string, next: Next): Promise<Result<Change | null>> {
  const label = fieldWord(kind, field);
  let problem: string | null = null;
  const result = await store.run({ command: `${kind}.edit`, label: `Edit ${nouns[kind].label}: ${label}` }, async (reader) => {
    const record = await reader.get(kind, id);
    if (!record) {
      problem = `This ${nouns[kind].label} is no longer there: it was removed meanwhile.`;
      return [];
    }
    const { matrix } = (kind === 'risk' ? await reader.get('settings', settingsId) : null) ?? settings.create(settingsId);
    const value = next((record as Readonly<Record<string, unknown>>)[field]);
    problem = fieldProblem(kind, record, field, value, matrix);
    return problem ? [] : setEdits(kind, record as never, { [field]: value } as never);
  });
  return problem ? refuse('not-valid', problem) : result;
}

/** A new record with every default and the given fields. */
export async function createRecord<K extends Kind>(store: Store, kind: K, fields: Partial<RecordOf[K]> = {}): Promise<Result<RecordOf[K]>> {
  const made = { ...nouns[kind].create(newId()), ...fields } as RecordOf[K];
  let record = made;
  const result = await store.run({ command: `${kind}.create`, label: `New ${nouns[kind].label}` }, async (reader) => {
    if (kind === 'project') record = { ...made, place: await endPlace(reader, (made as RecordOf['project']).programme) } as RecordOf[K];
    record = await withNumber(reader, kind, record);
    return [createEdit(kind, record)];
  });
  return result.ok ? ok(record) : result;
}

/** New records with every default and the given fields, each with its number and its place behind the others. */
export async function numberedRecords<K extends Kind>(reader: Reader, kind: K, all: readonly Partial<RecordOf[K]>[]): Promise<RecordOf[K][]> {
  const taken = new Map<string | null, string[]>();
  const numbers: Reader['numbers'] = async (of, programme) => {
    const known = taken.get(programme) ?? [...(await reader.numbers(of, programme))];
    taken.set(programme, known);
    return known;
  };
  const made: RecordOf[K][] = [];
  let place: string | null = null;
  for (const fields of all) {
    let record = { ...nouns[kind].create(newId()), ...fields } as RecordOf[K];
    if (kind === 'project') {
      place = place === null ? await endPlace(reader, (record as RecordOf['project']).programme) : placeBetween(place, null);
      record = { ...record, place } as RecordOf[K];
    }
    record = await withNumber({ ...reader, numbers }, kind, record);
    if ('reference' in record && 'programme' in record) taken.get(record.programme as string | null)?.push(String(record.reference));
    made.push(record);
  }
  return made;
}

/** A copy of a record under a new id. Items in its lists get new ids too. */
export async function duplicateRecord<K extends Kind>(store: Store, kind: K, id: string): Promise<Result<RecordOf[K]>> {
  let copy: RecordOf[K] | null = null;
  const result = await store.run({ command: `${kind}.duplicate`, label: `Duplicate ${nouns[kind].label}` }, async (reader) => {
    const record = await reader.get(kind, id);
    if (!record) return [];
    copy = copyOf(kind, record);
    if (kind === 'project') copy = { ...(copy as RecordOf[K]), place: await endPlace(reader, (record as RecordOf['project']).programme) };
    copy = await withNumber(reader, kind, { ...(copy as RecordOf[K]), ...('reference' in (copy as object) ? { reference: '' } : {}) });
    return [createEdit(kind, copy as RecordOf[K])];
  });
  if (!result.ok) return result;
  return copy ? ok(copy) : refuse('gone', `This ${nouns[kind].label} is no longer there, so it was not copied.`);
}

/** Removes records: one change for all of them. What pointed at them stays and shows that they were removed. */
export function deleteRecords(store: Store, kind: Kind, ids: readonly string[]): Promise<Result<Change | null>> {
  const label = ids.length === 1 ? `Delete ${nouns[kind].label}` : `Delete ${formatCount(ids.length)} ${nouns[kind].plural}`;
  return store.run({ command: `${kind}.delete`, label }, async (reader) => {
    const edits: Edit[] = [];
    for (const id of ids) {
      const record = await reader.get(kind, id);
      if (record) edits.push(deleteEdit(kind, record as never));
    }
    return edits;
  });
}

function copyOf<K extends Kind>(kind: K, record: RecordOf[K]): RecordOf[K] {
  const copy: Record<string, unknown> = { ...record, id: newId() };
  for (const field of nouns[kind].fields) {
    if (field.shape.type !== 'list') continue;
    copy[field.name] = (copy[field.name] as readonly object[]).map((item) => ({ ...item, id: newId() }));
  }
  for (const { list } of nouns[kind].keeps) copy[list] = [];
  const titled = ['title', 'name'].find((name) => typeof copy[name] === 'string' && copy[name] !== '');
  if (titled) copy[titled] = `${copy[titled]} (copy)`.slice(0, 300);
  return copy as RecordOf[K];
}

async function endPlace(reader: { readonly all: (kind: 'project') => Promise<readonly RecordOf['project'][]> }, programme: string | null): Promise<string> {
  const places = (await reader.all('project'))
    .filter((one) => one.programme === programme)
    .map((one) => one.place)
    .sort();
  return placeBetween(places[places.length - 1] ?? null, null);
}

/**
 * A numbered record gets the programme of its project, or the only one there is, and the next number within it, where
 * none is given.
 */
async function withNumber<K extends Kind>(reader: Pick<Reader, 'all' | 'get' | 'numbers'>, kind: K, record: RecordOf[K]): Promise<RecordOf[K]> {
  const letter = nouns[kind].fields.find((field) => field.numbered !== undefined)?.numbered;
  if (letter === undefined) return record;
  const given = record as { readonly reference: string; readonly programme: string | null; readonly project: string | null };
  const programme =
    given.programme ?? (given.project === null ? await onlyProgramme(reader) : ((await reader.get('project', given.project))?.programme ?? null));
  return { ...record, programme, reference: given.reference || nextNumber(letter, await reader.numbers(kind, programme)) };
}

async function onlyProgramme(reader: Pick<Reader, 'all'>): Promise<string | null> {
  const programmes = await reader.all('programme');
  return programmes.length === 1 ? (programmes[0]?.id ?? null) : null;
}
