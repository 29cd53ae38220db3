import { capital } from '#shared/base/capital.ts';
import { listWords } from '#shared/base/list-words.ts';
import { shorten } from '#shared/base/shorten.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { importantFrom, type RecordChange } from './what-changed.ts';
import type { ChangeGroup } from './what-changed-groups.ts';

/** What changed, as a report says it: a short paragraph for each group, and a table with all of it. */
export type ChangeText = { readonly paragraphs: readonly string[]; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Words longer than this are cut in a cell or an item of a list. */
export const longestSaid = 160;
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
  const told = (important.length > 0 ? important : change.differences).slice(0, 4).map((one) => shorten(one.sentence, longestSaid));
  const words = told.join('; ');
  return isOwnGroup ? `${capital(words)}.` : `${name}: ${words}.`;
}

function groupWords({ heading, kind, changes }: ChangeGroup): string {
  const differing = changes.filter((one) => one.what === 'changed');
  const important = differing.filter((one) => one.weight >= importantFrom);
  const told = (important.length > 0 ? important : differing).slice(0, most);
  const sentences = told.map((one) => changeSentence(one, one.kind === kind && (kind === 'project' || kind === 'programme')));
  const left = differing.length - told.length;
  const rest = left === 0 ? [] : [`${capital(countOf(left))} more ${left === 1 ? 'record' : 'records'} changed.`];
  return [`${heading}.`, ...sentences, ...rest, ...comings(changes, 'added'), ...comings(changes, 'removed')].join(' ');
}

/** 'Three risks were added: R4 “Flood”, R5 “Fire” and R6 “Wind”.' for each register. */
function comings(changes: readonly RecordChange[], what: 'added' | 'removed'): readonly string[] {
  const those = changes.filter((one) => one.what === what);
  return [...new Set(those.map((one) => one.kind))].map((kind) => {
    const records = those.filter((one) => one.kind === kind);
    const [first] = records;
    if (first && records.length === 1) return changeSentence(first);
    const names = records.slice(0, most).map(({ reference, title }) => `${reference} “${title}”`.trim());
    const others = records.length - names.length;
    return `${capital(countOf(records.length))} ${nouns[kind].plural} were ${what}: ${listWords(others > 0 ? [...names, `${countOf(others)} more`] : names)}.`;
  });
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function countOf(count: number): string {
  return numbers[count] ?? String(count);
}

function rowsOf(group: ChangeGroup, change: RecordChange): readonly (readonly string[])[] {
  const name = group.kind === 'project' && change.kind !== 'project' ? `${group.heading}: ${recordWords(change)}` : recordWords(change);
  if (change.what !== 'changed') return [[name, capital(change.what), '', '']];
  return change.differences.map(({ label, from, to }) => [name, label, shorten(from, longestSaid), shorten(to, longestSaid)]);
}
