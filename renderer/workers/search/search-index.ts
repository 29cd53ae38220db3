import type { Fields } from '#shared/changes/change.ts';
import { fold } from '#shared/base/fold.ts';
import type { Titles } from '#shared/domain/field-text.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { OwnTemplate } from '#shared/domain/template/index.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings as settingsNoun, settingsId, type Settings } from '#shared/domain/settings.ts';
import { blockWords, namedKinds, recordTexts, referenceOf, titleOf } from './record-texts.ts';

/**
 * One record as it is searched. `text` is folded: title, reference and all other words, each on a line; the first two
 * end at `headEnd`. `blocks` are the folded paragraphs of a report by their ids.
 */
export type Entry = {
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
  readonly titleEnd: number;
  readonly headEnd: number;
  readonly programme: string | null;
  readonly project: string | null;
  readonly blocks: Map<string, string> | null;
};

/** A record by kind and id. */
export type RecordKey = { readonly kind: Kind; readonly id: string };

/**
 * The words of every record, prepared once and kept up to date row by row. A plain scan over them finds any part of a
 * word among 100,000 records in under a tenth of a second; an index of words took two hundred times as long to make,
 * a third of a gigabyte, and knew beginnings of words only.
 */
export type SearchIndex = {
  readonly entries: readonly (Entry | null)[];
  /** Grows with everything that changes, so that what was found before can be told from what would be found now. */
  readonly version: number;
  readonly titles: Titles;
  /** The council's own templates. */
  readonly own: readonly OwnTemplate[];
  readonly setSettings: (settings: Settings) => void;
  /** Notes what a record is called, before those that name it are put in. Answers whether it was called otherwise before. */
  readonly name: (kind: Kind, id: string, record: Fields | null) => boolean;
  readonly put: (kind: Kind, record: Fields & { readonly id: string }) => void;
  readonly remove: (kind: Kind, id: string) => void;
  readonly putBlock: (report: string, id: string, block: Fields | null) => void;
  readonly entryOf: (kind: Kind, id: string) => Entry | null;
  /** The records whose words hold the title that a record had: they may name it. */
  readonly naming: (title: string) => readonly RecordKey[];
  readonly programmeOf: (entry: Entry) => string | null;
};

/** An index that holds nothing yet. */
export function createSearchIndex(): SearchIndex {
  const entries: (Entry | null)[] = [];
  const places = new Map<string, number>();
  const names = new Map<string, string>();
  const interned = new Map<string, string>();
  let current: Settings = settingsNoun.create(settingsId);
  let own: readonly OwnTemplate[] = [];
  let version = 0;
  const titles: Titles = {
    ready: true,
    get settings() {
      return current;
    },
    titleOf: (kind, id) => names.get(`${kind}:${id}`) ?? null,
  };
  const entryOf = (kind: Kind, id: string) => entries[places.get(`${kind}:${id}`) ?? -1] ?? null;
  const place = (entry: Entry) => {
    const key = `${entry.kind}:${entry.id}`;
    const at = places.get(key) ?? entries.length;
    places.set(key, at);
    entries[at] = entry;
    version += 1;
  };
  /** One string for each id, however many records name it. */
  const intern = (value: unknown): string | null => {
    if (typeof value !== 'string') return null;
    const same = interned.get(value);
    if (same !== undefined) return same;
    interned.set(value, value);
    return value;
  };
  return {
    entries,
    get version() {
      return version;
    },
    titles,
    get own() {
      return own;
    },
    setSettings: (settings) => {
      current = settings;
    },
    name: (kind, id, record) => {
      if (!namedKinds.has(kind)) return false;
      if (kind === 'template') own = [...own.filter((one) => one.id !== id), ...(record ? [record as OwnTemplate] : [])];
      const key = `${kind}:${id}`;
      const before = names.get(key);
      if (record) names.set(key, titleOf(kind, record));
      else names.delete(key);
      return names.get(key) !== before;
    },
    put: (kind, record) => {
      const head = `${oneLine(titleOf(kind, record))}\n${oneLine(referenceOf(record))}\n`;
      // Folded as a whole, so that it is one flat string and not a tree of its parts.
      const text = fold(
        head +
          recordTexts(kind, record, titles, own)
            .map(({ words }) => words)
            .join('\n'),
      );
      const titleEnd = text.indexOf('\n');
      place({
        kind,
        id: record.id,
        text,
        titleEnd,
        headEnd: text.indexOf('\n', titleEnd + 1),
        programme: intern(kind === 'programme' ? record.id : record['programme']),
        project: intern(kind === 'project' ? record.id : record['project']),
        blocks: kind === 'report' ? (entryOf(kind, record.id)?.blocks ?? new Map()) : null,
      });
    },
    remove: (kind, id) => {
      const at = places.get(`${kind}:${id}`);
      if (at === undefined) return;
      entries[at] = null;
      places.delete(`${kind}:${id}`);
      version += 1;
    },
    putBlock: (report, id, block) => {
      const blocks = entryOf('report', report)?.blocks;
      if (!blocks) return;
      if (block) blocks.set(id, fold(blockWords(block)));
      else blocks.delete(id);
      version += 1;
    },
    entryOf,
    naming: (title) => {
      const folded = fold(oneLine(title));
      return entries.filter((entry): entry is Entry => entry?.text.includes(folded) ?? false).map(({ kind, id }) => ({ kind, id }));
    },
    programmeOf: (entry) => entry.programme ?? (entry.project === null ? null : (entryOf('project', entry.project)?.programme ?? null)),
  };
}

/** The words that stand for a record that is not there: those that name it hold them. */
export function absentTitle(kind: Kind): string {
  return `removed ${nouns[kind].label}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
