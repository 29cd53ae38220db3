import { nouns } from '#shared/domain/nouns.ts';
import { importantFrom, type Difference, type RecordChange } from './what-changed.ts';
import { capital, type ChangeGroup } from './what-changed-groups.ts';

/** What changed, as a report says it: a short paragraph for each group, and a table with all of it. */
export type ChangeText = { readonly paragraphs: readonly string[]; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A cell or an item of a list is cut after so many characters. */
const longest = 160;
/** So many sentences tell of one group; the rest is counted. */
const most = 8;

/** See {@link ChangeText}. */
export function changeText(groups: readonly ChangeGroup[]): ChangeText {
  return {
    paragraphs: groups.map(groupWords),
    header: ['Record', 'What changed', 'From', 'To'],
    rows: groups.flatMap((group) => group.changes.flatMap((change) => rowsOf(group, change))),
  };
}

/** The same as plain text: paragraphs, then the table with tabs between its cells. */
export function plainChangeText({ paragraphs, header, rows }: ChangeText): string {
  return [...paragraphs, '', ...[header, ...rows].map((row) => row.join('\t'))].join('\n');
}

/** 'Risk R4 “The ward floods”', or 'Project “…”'. */
export function recordWords({ kind, reference, title }: RecordChange): string {
  return `${capital(nouns[kind].label)}${reference === '' ? '' : ` ${reference}`} “${title}”`;
}

/** What became of one record, in a sentence. */
export function changeSentence(change: RecordChange, isOwnGroup = false): string {
  const name = recordWords(change);
  if (change.what === 'added') return `${name} was added.`;
  if (change.what === 'removed') return `${name} was removed.`;
  const important = change.differences.filter((one) => one.weight >= importantFrom);
  const told = (important.length > 0 ? important : change.differences).slice(0, 4).map(differenceSentence);
  const words = told.join('; ');
  return isOwnGroup ? `${capital(words)}.` : `${name}: ${words}.`;
}

function groupWords({ heading, kind, changes }: ChangeGroup): string {
  const important = changes.filter((one) => one.weight >= importantFrom);
  const told = (important.length > 0 ? important : changes).slice(0, most);
  const sentences = told.map((one) => changeSentence(one, one.what === 'changed' && one.kind === kind && (kind === 'project' || kind === 'programme')));
  const left = changes.length - told.length;
  const rest = left === 0 ? [] : [left === 1 ? 'One more record changed.' : `${left} more records changed.`];
  return [`${heading}.`, ...sentences, ...rest].join(' ');
}

function differenceSentence({ label, words }: Difference): string {
  // Words such as RAG and FTE stay as they are.
  const name = /^[A-Z][a-z ]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return shorten(`${name} ${words}`);
}

function rowsOf(group: ChangeGroup, change: RecordChange): readonly (readonly string[])[] {
  const name = group.kind === 'project' && change.kind !== 'project' ? `${group.heading}: ${recordWords(change)}` : recordWords(change);
  if (change.what !== 'changed') return [[name, capital(change.what), '', '']];
  return change.differences.map(({ label, from, to }) => [name, label, shorten(from), shorten(to)]);
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
