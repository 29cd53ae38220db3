import { fold, foldedWords } from '#shared/base/fold.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { SearchHit } from '#renderer/parts/record-search.ts';

/** How well something fits what was typed: its title begins with the words, holds them, or its other words do. */
export type Fit = SearchHit['fit'];

/** Something the palette can do or show. */
export type Entry = { readonly key: string; readonly title: string; readonly detail: string; readonly fit: Fit; readonly perform: () => void };

/** A command as it is looked for: `more` are words it is found by without being shown. */
export type Findable = Omit<Entry, 'fit'> & { readonly more: string };

/** The commands that hold every word, the best first; all of them, in the order given, where nothing was typed. */
export function findCommands(commands: readonly Findable[], query: string): readonly Entry[] {
  const words = foldedWords(query);
  const found = commands.flatMap(({ more, ...command }) => {
    const fit = fitOf(fold(command.title), fold(more), words);
    return fit === null ? [] : [{ ...command, fit }];
  });
  return words.length === 0 ? found : inFits(found);
}

/** Commands and records in one list: what fits best first, and of what fits alike the commands first. */
export function joinEntries(commands: readonly Entry[], records: readonly Entry[]): readonly Entry[] {
  return inFits([...commands, ...records]);
}

/** What stands beside a record: 'risk R4 · Cause'. */
export function detailOf({ kind, reference, where }: SearchHit): string {
  const name = [nouns[kind].label, reference.map((piece) => piece.text).join('')].filter(Boolean).join(' ');
  return where === null ? name : `${name} · ${where}`;
}

function inFits(entries: readonly Entry[]): readonly Entry[] {
  return (['begins', 'title', 'text'] as const).flatMap((fit) => entries.filter((entry) => entry.fit === fit));
}

function fitOf(title: string, more: string, words: readonly string[]): Fit | null {
  if (!words.every((word) => title.includes(word) || more.includes(word))) return null;
  if (!words.every((word) => title.includes(word))) return 'text';
  return words.some((word) => title.startsWith(word)) ? 'begins' : 'title';
}
