import { fold } from '#shared/base/fold.ts';
import { isId, newId } from '#shared/base/ids.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { read, type ReadValue, unread } from './note.ts';

/** A record that others can point to, by every name it goes by ('Anna Reed', 'a.reed@...', or a project's letter). */
export type Named = { readonly id: string; readonly title: string; readonly aliases: readonly string[] };

/** What is done with a name that no record has: a record is made, the cell is left empty, or the record meant is chosen. */
export type NameChoice = 'make' | 'leave' | { readonly id: string };
/** By {@link nameKey}; without an entry people are made, unless the word says that there is nobody, and all else is left empty. */
export type NameChoices = Readonly<Record<string, NameChoice>>;

/**
 * A name in the sheet that no record has, or that several have, and in how many cells it stands. `choice` is null where
 * several have it and none was chosen.
 */
export type UnknownName = { readonly key: string; readonly kind: Kind; readonly name: string; readonly cells: number; readonly choice: NameChoice | null };

export type Names = {
  readonly find: (kind: Kind, text: string) => ReadValue;
  /** Several names in one cell, between commas, semicolons or new lines. */
  readonly findAll: (kind: Kind, text: string) => ReadValue;
  readonly unknown: () => readonly UnknownName[];
  /** Those that are to be made: their ids stand in the values already. */
  readonly made: () => readonly { readonly kind: Kind; readonly id: string; readonly name: string }[];
};

/** The kinds of which an import may make records by name alone. */
const makable: readonly Kind[] = ['person'];

/** How sheets write that nobody is named yet, tidied; made a person only when asked. */
const nobody = /^(?:n a|na|none|no one|nobody|tba|tbc|tbd|to be (?:agreed|appointed|confirmed|decided)|unassigned|unknown|not known|vacant|vacancy)$/;

/** Under what a choice for a name is kept. */
export function nameKey(kind: Kind, name: string): string {
  return `${kind}:${tidy(name)}`;
}

/** Finds records by what a cell calls them. Remembers every name that is not found. */
export function createNames(known: Readonly<Partial<Record<Kind, readonly Named[]>>>, choices: NameChoices): Names {
  const indexes = new Map<Kind, ReadonlyMap<string, readonly string[]>>();
  const unknown = new Map<string, UnknownName>();
  const made = new Map<string, { kind: Kind; id: string; name: string }>();
  const indexOf = (kind: Kind) => {
    const there = indexes.get(kind) ?? index(known[kind] ?? []);
    indexes.set(kind, there);
    return there;
  };
  const find = (kind: Kind, text: string): ReadValue => {
    const name = kind === 'person' ? turned(text.replace(/\s+/g, ' ').trim()) : text.replace(/\s+/g, ' ').trim();
    if (name === '') return read(null);
    const { label } = nouns[kind];
    // A dash or a question mark is how sheets say that there is nobody.
    if (tidy(name) === '') return read(null, `“${name}” is not the name of a ${label}: the cell is left empty.`);
    const key = nameKey(kind, name);
    const found = indexOf(kind).get(tidy(name));
    if (found?.length === 1) return read(found[0]);
    const choice = choices[key] ?? (found ? null : makable.includes(kind) && !nobody.test(tidy(name)) ? 'make' : 'leave');
    const before = unknown.get(key);
    unknown.set(key, { key, kind, name: before?.name ?? name, cells: (before?.cells ?? 0) + 1, choice });
    if (choice === null) return unread(`There are ${found?.length} ${nouns[kind].plural} called “${name}”. Choose which one is meant, under the names.`);
    if (choice === 'leave') return read(null, `No ${label} is called “${name}”: the cell is left empty.`);
    if (choice !== 'make') return read(choice.id);
    const one = made.get(key) ?? { kind, id: newId(), name };
    made.set(key, one);
    // That they are made stands once among the names, not at each of a thousand rows.
    return read(one.id);
  };
  return {
    find,
    findAll: (kind, text) => {
      const whole = indexOf(kind).has(tidy(text));
      const parts = whole ? [text] : text.split(/\s*(?:[;\n]|,(?!\s*\w{1,2}\b$))\s*/).filter(Boolean);
      const all = parts.map((part) => find(kind, part));
      const ids = all.map((one) => one.value).filter(isId);
      return { value: all.some((one) => one.value === undefined) ? undefined : [...new Set(ids)], notes: all.flatMap((one) => one.notes) };
    },
    unknown: () => [...unknown.values()].sort((a, b) => b.cells - a.cells),
    made: () => [...made.values()],
  };
}

function index(named: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const byTitle = new Map<string, string[]>();
  const byAlias = new Map<string, string[]>();
  for (const { id, title, aliases } of named) {
    push(byTitle, title, id);
    for (const alias of aliases) if (tidy(alias) !== '') push(byAlias, alias, id);
  }
  // A full name goes before a letter or an address of another.
  return new Map([...byAlias, ...byTitle]);
}

function push(map: Map<string, string[]>, name: string, id: string): void {
  const key = tidy(name);
  const ids = map.get(key) ?? [];
  if (!ids.includes(id)) map.set(key, [...ids, id]);
}

/** 'Reed, Anna' is Anna Reed, as lists of people often have it. */
function turned(name: string): string {
  const match = /^([^,]+),\s*([^,]+)$/.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}

function tidy(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}@.&]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim();
}
