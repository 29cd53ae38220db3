import { capital } from '#shared/base/capital.ts';
import { sameJson } from '#shared/base/hash.ts';
import { fieldText, type Titles, valueOf } from '#shared/domain/field-text.ts';
import { type Field, type Kind, kinds } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { type Fields, touchKey } from './change.ts';
import type { RecordStates } from './what-changed-states.ts';
import { differenceSentence } from './what-changed-words.ts';
import { weightOfField, weightOfRecord } from './what-changed-weights.ts';

/** One field that is not what it was, in words; '' where it was or is empty. An item of a list stands for itself. */
export type Difference = {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** 'current score rose from 12 High (3 × 4) to 16 High (4 × 4)', without a capital and a full stop. */
  readonly sentence: string;
  readonly weight: number;
};

/** What became of one record between two moments. `weight` orders: the most important first. */
export type RecordChange = {
  readonly kind: Kind;
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly title: string;
  /** 'R4', or ''. */
  readonly reference: string;
  readonly programme: string | null;
  readonly project: string | null;
  readonly differences: readonly Difference[];
  readonly weight: number;
};

/** Changes at or above this weight are told first, and in sentences. */
export const importantFrom = 60;

/** The net difference of each record; those that are as they were are left out. Titles are those of now, or the last there were. */
export function recordChanges(states: readonly RecordStates[], titles: Titles): readonly RecordChange[] {
  const gone = new Map(states.flatMap((one) => (one.before && !one.after ? [[touchKey(one), one.before] as const] : [])));
  const known: Titles = {
    ready: titles.ready,
    settings: titles.settings,
    titleOf: (kind, id) => {
      const last = gone.get(touchKey({ kind, id }));
      return titles.titleOf(kind, id) ?? (last ? titleOf(kind, last) : null);
    },
  };
  return states.flatMap((one) => recordChange(one, known) ?? []).sort(byImportance);
}

const natural = new Intl.Collator('en-GB', { numeric: true });

/** The most important first; what is alike by register, then by reference and title as people count. */
function byImportance(a: RecordChange, b: RecordChange): number {
  return b.weight - a.weight || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || natural.compare(a.reference, b.reference) || natural.compare(a.title, b.title);
}

function recordChange({ kind, id, before, after }: RecordStates, titles: Titles): RecordChange | null {
  const record = after ?? before;
  if (!record) return null;
  const base = {
    kind,
    id,
    title: titleOf(kind, record),
    reference: typeof record['reference'] === 'string' ? record['reference'] : '',
    programme: kind === 'programme' ? id : idOf(record['programme']),
    project: kind === 'project' ? id : idOf(record['project']),
  };
  if (!before || !after) return { ...base, what: after ? 'added' : 'removed', differences: [], weight: weightOfRecord(kind) };
  const differences = differencesOf(kind, before, after, titles).sort((a, b) => b.weight - a.weight);
  return differences[0] ? { ...base, what: 'changed', differences, weight: differences[0].weight } : null;
}

function differencesOf(kind: Kind, before: Fields, after: Fields, titles: Titles): Difference[] {
  const { fields, keeps } = nouns[kind];
  const kept = new Set(keeps.map(({ list }) => list));
  return fields.flatMap((field) => {
    if (kept.has(field.name) || field.shape.type === 'place') return [];
    const [from, to] = [valueOf(before, field), valueOf(after, field)];
    if (from === to || sameJson(from ?? null, to ?? null)) return [];
    return field.shape.type === 'list' ? itemDifferences(kind, field, from, to, titles) : fieldDifference(kind, field, from, to, titles);
  });
}

function fieldDifference(kind: Kind, field: Field, before: unknown, after: unknown, titles: Titles): Difference[] {
  const [from, to] = [fieldText(before, field.shape, titles), fieldText(after, field.shape, titles)];
  if (from === to) return [];
  const label = field.shape.type === 'score' ? `${field.label} score` : field.label;
  return [{ label, from, to, sentence: differenceSentence(label, field.shape, before, after, from, to), weight: weightOfField(kind, field) }];
}

function itemDifferences(kind: Kind, field: Field, before: unknown, after: unknown, titles: Titles): Difference[] {
  if (field.shape.type !== 'list') return [];
  const { item, fields } = field.shape;
  const label = capital(item);
  const weight = weightOfField(kind, field);
  const there = new Map(itemsOf(before).map((one) => [one['id'], one]));
  const wanted = new Map(itemsOf(after).map((one) => [one['id'], one]));
  const words = (one: Fields | undefined) => (one ? fieldText([one], { type: 'list', item, fields }, titles) : '');
  return [...new Set([...there.keys(), ...wanted.keys()])].flatMap((id): Difference[] => {
    const [old, now] = [there.get(id), wanted.get(id)];
    const [from, to] = [words(old), words(now)];
    if (from === to) return [];
    if (!old) return [{ label, from, to, sentence: `${item} added: ${to}`, weight }];
    if (!now) return [{ label, from, to, sentence: `${item} removed: ${from}`, weight }];
    return [{ label, from, to, sentence: `${item} changed from “${from}” to “${to}”`, weight }];
  });
}

function itemsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function titleOf(kind: Kind, record: Fields): string {
  return (nouns[kind].titleOf as (one: AnyRecord) => string)(record as AnyRecord);
}
