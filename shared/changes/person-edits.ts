import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placesBetween } from '#shared/base/order-key.ts';
import { refuse, ok, type Result } from '#shared/base/result.ts';
import type { Field, Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Edit, Fields } from './change.ts';
import { setEdits } from './edits.ts';

/** Where somebody works. */
export type PostOf = Pick<Person, 'post' | 'directorate' | 'organisation'>;

/** One thing that a person answers for: a field of a record, or of an item in one of its lists. */
export type Holding = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly item: string | null;
  /** 'Owner', 'Actions: Write to the landlord'. */
  readonly words: string;
};

const leftWords = 'Has left';

/** The person holds another post from a day on; what the person was before stays in the posts so far. Refused for a day to come. */
export function changePost(person: Person, to: PostOf, day: CalendarDate, today: CalendarDate): Result<readonly Edit[]> {
  if (day > today) return refuse('to-come', 'That day is still to come, and the post would be changed at once. Choose today or an earlier day.');
  if (to.post.trim() === '') return refuse('no-post', 'Please give the new post: it cannot be empty.');
  return ok(setEdits('person', person, { ...to, posts: withPost(person, to, day) }));
}

/** The person leaves on a day: stays in past records and is no longer offered in new ones. Refused for a day to come, or where it was noted before. */
export function leave(person: Person, day: CalendarDate, today: CalendarDate): Result<readonly Edit[]> {
  if (person.left) return refuse('left', `${person.name} has left already.`);
  if (day > today)
    return refuse('to-come', 'That day is still to come, and the person would no longer be offered from now on. Choose today or an earlier day.');
  return ok(setEdits('person', person, { left: true, posts: withPost(person, { post: leftWords, directorate: '', organisation: '' }, day) }));
}

function withPost(person: Person, to: PostOf, day: CalendarDate): Person['posts'] {
  const posts = [...person.posts].sort(byPlace);
  const { post, directorate, organisation } = person;
  const isFirst = posts.length === 0 && [post, directorate, organisation].some((one) => one !== '');
  const [first, second] = placesBetween(posts.at(-1)?.place ?? null, null, 2) as [string, string];
  const before = isFirst ? [{ id: newId(), place: first, from: null, post, directorate, organisation }] : [];
  return [...posts, ...before, { id: newId(), place: second, from: day, post: to.post, directorate: to.directorate, organisation: to.organisation }];
}

/** What a person answers for in a record. What is done, closed or issued, and who raised something, is history and left out. */
export function holdingsIn(kind: Kind, record: AnyRecord, person: string): readonly Holding[] {
  if (kind === 'settings' || isPast(record as Fields)) return [];
  const held = (field: Field, item: string | null, words: string): Holding => ({
    ...{ kind, id: record.id, field: field.name, item, words },
    title: (nouns[kind].titleOf as (one: AnyRecord) => string)(record),
  });
  return fieldsOf(kind).flatMap((field): readonly Holding[] => {
    const value = (record as Fields)[field.name];
    if (names(field, value, person)) return [held(field, null, field.label)];
    if (field.shape.type !== 'list') return [];
    const { fields } = field.shape;
    return (value as readonly (Fields & { readonly id: string })[]).flatMap((item) => {
      const isNamed = item['done'] !== true && fields.some((one) => names(one, item[one.name], person));
      const first = fields.find((one) => one.shape.type === 'line');
      const words = first ? String(item[first.name] ?? '') : '';
      return isNamed ? [held(field, item.id, words === '' ? field.label : `${field.label}: ${words}`)] : [];
    });
  });
}

/** The chosen things pass from one person to another. `records` are those that they stand in, as they are now. */
export function handOver(
  records: readonly { readonly kind: Kind; readonly record: AnyRecord }[],
  holdings: readonly Holding[],
  from: string,
  to: string,
): readonly Edit[] {
  return records.flatMap(({ kind, record }) => {
    const own = holdings.filter((one) => one.kind === kind && one.id === record.id);
    const patch: Record<string, unknown> = {};
    for (const field of fieldsOf(kind)) {
      const chosen = own.filter((one) => one.field === field.name);
      if (chosen.length === 0) continue;
      const value = (record as Fields)[field.name];
      patch[field.name] =
        field.shape.type === 'list' ? listTo(field.shape.fields, value, new Set(chosen.map((one) => one.item)), from, to) : passed(value, from, to);
    }
    return setEdits(kind, record as never, patch as never);
  });
}

function listTo(fields: readonly Field[], value: unknown, chosen: ReadonlySet<string | null>, from: string, to: string): unknown {
  return (value as readonly (Fields & { readonly id: string })[]).map((item) =>
    chosen.has(item.id)
      ? { ...item, ...Object.fromEntries(fields.flatMap((one) => (names(one, item[one.name], from) ? [[one.name, passed(item[one.name], from, to)]] : []))) }
      : item,
  );
}

function passed(value: unknown, from: string, to: string): unknown {
  if (!Array.isArray(value)) return to;
  return value.map((one) => (one === from ? to : one)).filter((one, index, all) => all.indexOf(one) === index);
}

function names({ name, shape }: Field, value: unknown, person: string): boolean {
  if (name === 'raisedBy' || !('to' in shape) || shape.to !== 'person') return false;
  return Array.isArray(value) ? value.includes(person) : value === person;
}

/** A report says more of people than its own fields show. */
const ofReports: readonly Field[] = [
  { name: 'signatory', label: 'Signatory', shape: { type: 'reference', to: 'person' } },
  { name: 'contacts', label: 'Contact', shape: { type: 'references', to: 'person' } },
];

function fieldsOf(kind: Kind): readonly Field[] {
  return kind === 'report' ? [...nouns.report.fields, ...ofReports] : nouns[kind].fields;
}

const over: ReadonlySet<unknown> = new Set([
  'done',
  'dropped',
  'closed',
  'resolved',
  'taken',
  'superseded',
  'rejected',
  'withdrawn',
  'met',
  'ended',
  'refused',
]);

function isPast(record: Fields): boolean {
  if (record['closed'] === true || record['done'] === true || over.has(record['status'])) return true;
  return typeof record['closedOn'] === 'string' || typeof record['issued'] === 'string';
}
