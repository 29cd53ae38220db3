import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Result } from '#shared/base/result.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { IntakeCounts } from '#shared/intake/counts.ts';
import type { Mapping } from '#shared/intake/guess.ts';
import type { Named, UnknownName } from '#shared/intake/names.ts';
import type { RowNote } from '#shared/intake/note.ts';
import type { IntakeOptions, ProposedRow } from '#shared/intake/propose.ts';
import type { SheetNote } from '#shared/workbook/sheet.ts';

/** How columns under the same headings were taken before. */
export type RememberedMapping = { readonly headings: readonly string[]; readonly mapping: Mapping };
/** A file that was opened: its sheets, and what should be known of how it was read. */
export type OpenedFile = { readonly kind: 'workbook' | 'csv'; readonly sheets: readonly SheetNote[]; readonly note: string };
/** A sheet that was read: how many rows it has, its first ones as text, and what an import of it begins with. */
export type SheetHead = {
  readonly rows: number;
  /** How many columns lie further to the right than can be taken. */
  readonly leftColumns: number;
  readonly first: readonly { readonly at: number; readonly cells: readonly string[] }[];
  readonly options: IntakeOptions;
};
/** What an import would do, without its rows. */
export type ProposalHead = {
  readonly counts: IntakeCounts;
  readonly notes: readonly string[];
  readonly unknown: readonly UnknownName[];
  readonly edits: number;
};
/** Which rows of a proposal are shown. */
export type RowFilter = 'all' | 'noted' | 'stop';
/** A row as the preview shows it: one text for each column that is taken. */
export type PreviewRow = Pick<ProposedRow, 'at' | 'action' | 'notes'> & {
  readonly cells: readonly { readonly text: string; readonly level: RowNote['level'] | null }[];
};

/** What the worker that reads workbooks does, one name each. It keeps the file, the sheet and the proposal. */
export type WorkbookCalls = {
  open: (bytes: Uint8Array, name: string) => Result<OpenedFile>;
  /** The register as it stands; `existing` comes in pieces before. */
  context: (about: {
    readonly kind: Kind;
    readonly settings: Settings;
    readonly today: CalendarDate;
    readonly known: Readonly<Partial<Record<Kind, readonly Named[]>>>;
  }) => null;
  existing: (records: readonly AnyRecord[]) => null;
  takeSheet: (index: number, remembered: readonly RememberedMapping[]) => Result<SheetHead>;
  takeHeading: (heading: number, remembered: readonly RememberedMapping[]) => Pick<IntakeOptions, 'heading' | 'mapping' | 'matchBy'>;
  propose: (options: IntakeOptions) => ProposalHead;
  rows: (filter: RowFilter, from: number, count: number) => { readonly total: number; readonly rows: readonly PreviewRow[] };
  edits: (from: number, count: number) => readonly Edit[];
};

/** One question. `id` comes back with the answer. */
export type WorkbookRequest = {
  readonly [Name in keyof WorkbookCalls]: { readonly id: number; readonly call: Name; readonly args: Parameters<WorkbookCalls[Name]> };
}[keyof WorkbookCalls];
/** How far the present work is, from 0 to 1; then its answer, or the message of a fault. */
export type WorkbookAnswer =
  | { readonly id: number; readonly say: 'progress'; readonly done: number }
  | { readonly id: number; readonly say: 'answer'; readonly value: unknown }
  | { readonly id: number; readonly say: 'failed'; readonly message: string };
