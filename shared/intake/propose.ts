import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { placeBetween } from '#shared/base/order-key.ts';
import type { Fields } from '#shared/changes/change.ts';
import { sameJson } from '#shared/base/hash.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Row, Sheet } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import { headingsOf, type Mapping } from './guess.ts';
import { createMatcher, type Match } from './match.ts';
import { createNames, type Named, type NameChoices, type UnknownName } from './names.ts';
import type { RowNote } from './note.ts';
import { createNumbers } from './numbers.ts';
import type { Reading } from './read-cell.ts';
import { yearInHeading } from './read-amount.ts';
import { readRow } from './read-row.ts';
import { dayOrderOf, type DayOrder } from './read-date.ts';
import { sheetNotes } from './sheet-notes.ts';
import { targetsOf } from './target.ts';

/** What an import is measured against: the register as it stands, and the records that its rows may name. */
export type IntakeContext = {
  readonly kind: Kind;
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly existing: readonly AnyRecord[];
  readonly known: Readonly<Partial<Record<Kind, readonly Named[]>>>;
};

/** What the person decided; see {@link usualOptions}. */
export type IntakeOptions = {
  /** Which row (an index into the sheet's) holds the headings; what stands above is left out. */
  readonly heading: number;
  readonly mapping: Mapping;
  /** By which field a row is recognised as a record that is there already; null for none. */
  readonly matchBy: string | null;
  readonly onMatch: 'update' | 'add' | 'skip';
  /** What becomes of a row with a cell that cannot be read: the import waits, the cell or the whole row is left out. */
  readonly onUnread: 'stop' | 'leave cell' | 'leave row';
  readonly hiddenRows: 'take' | 'leave';
  /** 'as found': by what the dates of the column allow, else with the day first. */
  readonly dayOrder: DayOrder | 'as found';
  readonly names: NameChoices;
  /** The programme of new records that name none. */
  readonly programme: string | null;
};

/** What would become of one row. `stop` keeps the import from being made. */
export type ProposedRow = {
  /** Its number in the sheet, as Excel shows it. */
  readonly at: number;
  readonly action: 'create' | 'update' | 'same' | 'skip' | 'left' | 'stop';
  /** The record, new or there already. */
  readonly id: string;
  /** What it takes from the row: every field for a new record, else only those that change. */
  readonly values: Fields;
  readonly notes: readonly RowNote[];
};

export type Proposal = {
  readonly rows: readonly ProposedRow[];
  /** What is to be said of the sheet as a whole. */
  readonly notes: readonly string[];
  readonly unknown: readonly UnknownName[];
  /** Records that come along because rows name them. */
  readonly made: readonly { readonly kind: Kind; readonly id: string; readonly name: string }[];
};

/** Works out what importing a sheet would do. Changes nothing. `onProgress` goes from 0 to 1. */
export function propose(sheet: Sheet, context: IntakeContext, options: IntakeOptions, onProgress?: (done: number) => void): Proposal {
  const { kind, settings, today } = context;
  const noun = nouns[kind];
  const targets = new Map(targetsOf(kind).map((target) => [target.key, target]));
  const headings = headingsOf(sheet.rows[options.heading]?.cells ?? []);
  const columns = options.mapping.flatMap((key, column) => {
    const target = key === null ? undefined : targets.get(key);
    return target ? [{ column, target, dayOrder: orderFor(sheet, column, options), year: yearInHeading(headings[column] ?? '')?.year ?? null }] : [];
  });
  const names = createNames(context.known, options.names);
  const reading: Omit<Reading, 'dayOrder'> = { settings, today, names };
  const matcher = createMatcher(context.existing, options.matchBy);
  const taken = sheet.rows.slice(options.heading + 1).filter((row) => columns.some(({ column }) => (row.cells[column] ?? null) !== null));
  const hasPlace = noun.stored?.some((field) => field.shape.type === 'place') ?? false;
  let lastPlace = hasPlace ? lastPlaceOf(context.existing) : null;
  const letter = noun.fields.find((field) => field.numbered !== undefined)?.numbered;
  const referenceColumn = columns.find(({ target }) => target.key === 'reference')?.column ?? -1;
  const numbers =
    letter === undefined
      ? null
      : createNumbers(
          letter,
          context.existing,
          taken.map((row) => cellText(row.cells[referenceColumn]).trim()),
        );
  const rows: ProposedRow[] = [];
  for (const [index, row] of taken.entries()) {
    if (index % 2_000 === 0) onProgress?.(index / taken.length);
    if (row.hidden && options.hiddenRows === 'leave') {
      rows.push({
        at: row.at,
        action: 'left',
        id: '',
        values: {},
        notes: [{ level: 'note', key: null, message: 'The row is hidden in the workbook, and so left out.' }],
      });
      continue;
    }
    const proposed = proposeRow(row);
    rows.push(proposed);
  }
  return { rows, notes: sheetNotes(sheet, taken, columns, options), unknown: names.unknown(), made: names.made() };

  function proposeRow(row: Row): ProposedRow {
    const match = matcher(matchText(row), row.at);
    const before = match.record !== null && options.onMatch === 'update' ? match.record : null;
    const { values, notes } = readRow(row, columns, before, reading);
    notes.push(...matchNotes(match, options, noun.label));
    const id = before?.id ?? newId();
    if (match.record !== null && options.onMatch === 'skip') return { at: row.at, action: 'skip', id: match.record.id, values: {}, notes };
    if (match.sameAs !== null && options.onMatch === 'skip') return { at: row.at, action: 'skip', id: '', values: {}, notes };
    const kept = options.onUnread === 'leave cell' ? notes.map(softened) : notes;
    if (before === null && !('title' in values) && !('name' in values) && (targets.has('title') || targets.has('name'))) {
      const field = targets.get('title') ?? targets.get('name');
      if (field && !kept.some((note) => note.key === field.key && note.level === 'must')) {
        kept.push({ level: 'must', key: field.key, message: `The row has no ${field.label.toLowerCase()}, which every ${noun.label} needs.` });
      }
    }
    if (kept.some((note) => note.level === 'must')) return { at: row.at, action: options.onUnread === 'leave row' ? 'left' : 'stop', id, values, notes: kept };
    if (before) {
      const changed = Object.fromEntries(Object.entries(values).filter(([name, value]) => !sameJson(value, (before as unknown as Fields)[name])));
      return { at: row.at, action: Object.keys(changed).length > 0 ? 'update' : 'same', id, values: changed, notes: kept };
    }
    const fresh = noun.create(id) as unknown as Fields;
    if (hasPlace) lastPlace = placeBetween(lastPlace, null);
    const programme = 'programme' in fresh && options.programme !== null ? { programme: options.programme } : {};
    const made: Fields = { ...fresh, ...programme, ...(lastPlace === null ? {} : { place: lastPlace }), ...values };
    const number = numbers && made['reference'] === '' ? { reference: numbers(made['programme'] as string | null) } : {};
    return { at: row.at, action: 'create', id, values: { ...made, ...number }, notes: kept };
  }

  function matchText(row: Row): unknown {
    const column = columns.find(({ target }) => target.key === options.matchBy);
    return column ? row.cells[column.column] : null;
  }
}

/** What a cell that is left out on request is said to be. */
function softened(note: RowNote): RowNote {
  return note.level === 'must' && note.key !== null ? { ...note, level: 'note', message: `${note.message} The cell is left out.` } : note;
}

function matchNotes(match: Match, { onMatch, matchBy }: IntakeOptions, label: string): RowNote[] {
  if (match.sameAs !== null) {
    if (onMatch === 'update')
      return [{ level: 'must', key: null, message: `Row ${match.sameAs} is about the same ${label}; only one row can change it. Remove one of them.` }];
    const end = onMatch === 'skip' ? ', so this one is skipped.' : '; both are added.';
    return [{ level: 'note', key: matchBy, message: `Row ${match.sameAs} says the same here${end}` }];
  }
  if (match.several > 1 && onMatch === 'update')
    return [
      {
        level: 'must',
        key: matchBy,
        message: `${match.several} records of the register say the same here, so it is not clear which one this row is to change.`,
      },
    ];
  if (match.record === null) return [];
  if (onMatch === 'skip') return [{ level: 'note', key: matchBy, message: `This ${label} is in the register already, so the row is skipped.` }];
  if (onMatch === 'add')
    return [{ level: 'note', key: matchBy, message: `A ${label} that says the same here is in the register already; this row adds another.` }];
  return [];
}

function orderFor(sheet: Sheet, column: number, { dayOrder, heading }: IntakeOptions): DayOrder {
  if (dayOrder !== 'as found') return dayOrder;
  return dayOrderOf(sheet.rows.slice(heading + 1).map((row) => row.cells[column])) ?? 'day first';
}

function lastPlaceOf(records: readonly AnyRecord[]): string | null {
  const places = records.map((record) => (record as unknown as { place: string }).place).sort();
  return places.at(-1) ?? null;
}
