import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { settings, settingsId, type Settings } from '#shared/domain/settings.ts';
import { type Live, liveRecord, liveTable, type Store, useRecord, useRecords } from '#renderer/data/index.ts';

/** The kinds that other records point at; their tables are short, so their titles are kept at hand. */
const pointedAt = ['person', 'programme', 'board', 'project', 'committee', 'meeting', 'report', 'template'] as const satisfies readonly Kind[];
export type PointedAt = (typeof pointedAt)[number];

/** What tables and forms need to show references and the council's own lists. A new value where any of it changed. */
export type Lookups = {
  /** False until all titles have been read once. */
  readonly ready: boolean;
  readonly settings: Settings;
  /** The records of a kind that can be pointed at. */
  readonly recordsOf: <K extends PointedAt>(kind: K) => readonly RecordOf[K][];
  /** The title of a record; null where there is no such record (any more). */
  readonly titleOf: (kind: Kind, id: string) => string | null;
};

const defaults = settings.create(settingsId);
const none: Lookups = { ready: false, settings: defaults, recordsOf: () => [], titleOf: () => null };
const LookupsContext = createContext<Lookups>(none);

/** Reads the titles once for the whole window. */
export function LookupsProvider({ children }: { readonly children: ReactNode }) {
  const person = useRecords('person');
  const programme = useRecords('programme');
  const board = useRecords('board');
  const project = useRecords('project');
  const committee = useRecords('committee');
  const meeting = useRecords('meeting');
  const report = useRecords('report');
  const template = useRecords('template');
  const stored = useRecord('settings', settingsId);
  // They come one by one; what is on the screen is drawn anew once, when the last is there.
  const tables = useMemo(
    () =>
      person && programme && board && project && committee && meeting && report && template
        ? { person, programme, board, project, committee, meeting, report, template }
        : null,
    [person, programme, board, project, committee, meeting, report, template],
  );
  const lookups = useMemo(() => lookupsOver(tables, stored ?? defaults), [tables, stored]);
  return <LookupsContext value={lookups}>{children}</LookupsContext>;
}

/** What {@link LookupsProvider} reads, to be read before anything is drawn. */
export function aheadOfLookups(store: Store): readonly Live<unknown>[] {
  return [...pointedAt.map((kind) => liveTable(store, kind)), liveRecord(store, 'settings', settingsId)];
}

function lookupsOver(tables: { readonly [K in PointedAt]: readonly RecordOf[K][] } | null, current: Settings): Lookups {
  if (!tables) return { ...none, settings: current };
  const titles = new Map<string, string>();
  for (const kind of pointedAt) {
    for (const record of tables[kind]) titles.set(`${kind}:${record.id}`, titleOfRecord(kind, record));
  }
  return {
    ready: true,
    settings: current,
    recordsOf: <K extends PointedAt>(kind: K) => tables[kind] as readonly RecordOf[K][],
    titleOf: (kind, id) => titles.get(`${kind}:${id}`) ?? null,
  };
}

/** Titles of records and the council's settings. */
export function useLookups(): Lookups {
  return useContext(LookupsContext);
}

/** The words a record is known by, whatever its kind. */
export function titleOfRecord(kind: Kind, record: AnyRecord): string {
  return (nouns[kind].titleOf as (one: AnyRecord) => string)(record);
}
