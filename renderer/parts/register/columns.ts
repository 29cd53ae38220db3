import type { Field, FieldShape } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { fieldText, sortKey, valueOf } from '../field-text.ts';
import type { Lookups } from '../lookups.tsx';

/** One column of a register: a field of the noun, or something worked out from the record. */
export type Column = {
  readonly id: string;
  readonly label: string;
  /** Narrowest width in rem; the column marked `grows` takes what is left. */
  readonly width: number;
  readonly grows: boolean;
  /** Takes a share of what is left, if there is much. */
  readonly gives: boolean;
  readonly shown: boolean;
  readonly numeric: boolean;
  readonly textOf: (record: AnyRecord, lookups: Lookups) => string;
  readonly keyOf: (record: AnyRecord, lookups: Lookups) => number | string | null;
  /** The field behind it, where the cell can be written in. */
  readonly field: Field | null;
};

const widths: Readonly<Record<FieldShape['type'], number>> = {
  line: 10, text: 18, whole: 6, flag: 5, day: 9.5, time: 5, partialDate: 10, choice: 8, settingsChoice: 10, reference: 11, references: 14, score: 8.5, list: 16,
};

const shortLines: Readonly<Record<string, number>> = { reference: 5, initials: 5, telephone: 9, email: 16, agendaItem: 6 };

/** The columns of a noun: one for each field, those not marked `column` hidden until chosen. */
export function columnsOf(fields: readonly Field[]): readonly Column[] {
  return fields.map((field) => {
    const isTitle = field.name === 'title' || field.name === 'name';
    return {
      id: field.name,
      label: field.label,
      width: isTitle ? 16 : field.shape.type === 'line' ? (shortLines[field.name] ?? widths.line) : widths[field.shape.type],
      grows: isTitle,
      gives: ['line', 'reference', 'references', 'text', 'settingsChoice'].includes(field.shape.type) && shortLines[field.name] === undefined,
      shown: field.column === true,
      numeric: field.shape.type === 'whole',
      textOf: (record, lookups) => fieldText(valueOf(record, field.name), field.shape, lookups),
      keyOf: (record, lookups) => sortKey(valueOf(record, field.name), field.shape, lookups),
      field,
    };
  });
}

/** Whether the cell can be written in without opening the form. */
export function isEditableInPlace(column: Column): boolean {
  return column.field !== null && !['text', 'list', 'references'].includes(column.field.shape.type);
}

/** The widths of the shown columns, for CSS grid. The first, narrow one is for marking rows. */
export function gridTemplate(columns: readonly Column[]): string {
  const widest = columns.some((column) => column.grows);
  return ['2rem', ...columns.map((column, index) => {
    const grows = column.grows || (!widest && index === 0);
    return grows ? `minmax(${column.width}rem, 1fr)` : column.gives ? `minmax(${column.width}rem, 0.35fr)` : `${column.width}rem`;
  })].join(' ');
}
