import type { Field, FieldShape } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { fieldText, sortKey, valueOf } from '../field-text.ts';
import type { Lookups } from '../lookups.tsx';
import { isTitle } from '../shown-fields.ts';
import { meetingKey, meetingText } from './meeting-words.ts';

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
  line: 10,
  text: 18,
  whole: 6,
  money: 8,
  decimal: 7,
  fte: 5,
  financialYear: 6,
  place: 5,
  flag: 5,
  day: 9.5,
  time: 5,
  partialDate: 10,
  choice: 8,
  settingsChoice: 10,
  reference: 11,
  references: 14,
  score: 8.5,
  list: 16,
};

const shortLines: Readonly<Record<string, number>> = { reference: 5, initials: 5, telephone: 9, email: 16, agendaItem: 6 };

/** The columns of a noun: one for each field, those not marked `column` hidden until chosen. */
export function columnsOf(fields: readonly Field[]): readonly Column[] {
  return fields.map((field) => {
    return {
      id: field.name,
      label: field.label,
      width: isTitle(field)
        ? field.name === 'name'
          ? 12
          : 16
        : field.shape.type === 'line'
          ? (shortLines[field.name] ?? widths.line)
          : isMeeting(field)
            ? widths.day
            : widths[field.shape.type],
      grows: isTitle(field),
      gives: ['line', 'reference', 'references', 'text', 'settingsChoice'].includes(field.shape.type) && shortLines[field.name] === undefined,
      shown: field.column === true,
      numeric: ['whole', 'money', 'decimal', 'fte'].includes(field.shape.type),
      textOf: (record, lookups) => {
        const value = valueOf(record, field);
        return isMeeting(field) && value ? meetingText(value as string, lookups) : fieldText(value, field.shape, lookups);
      },
      keyOf: (record, lookups) => {
        const value = valueOf(record, field);
        return isMeeting(field) && value ? meetingKey(value as string, lookups) : sortKey(value, field.shape, lookups);
      },
      field,
    };
  });
}

function isMeeting(field: Field): boolean {
  return field.shape.type === 'reference' && field.shape.to === 'meeting';
}

/** Whether the cell can be written in without opening the form. */
export function isEditableInPlace(column: Column): boolean {
  return column.field !== null && !column.field.computed && !['text', 'list', 'references', 'place'].includes(column.field.shape.type);
}

/**
 * The widths of the shown columns, for CSS grid. The first, narrow one is for marking rows. The title takes what is left
 * and, unlike a person's name, never less than a quarter of the window, however many columns there are.
 */
export function gridTemplate(columns: readonly Column[]): string {
  const widest = columns.some((column) => column.grows);
  return [
    '2rem',
    ...columns.map((column, index) => {
      const grows = column.grows || (!widest && index === 0);
      return grows
        ? `minmax(${column.id === 'title' ? `max(${column.width}rem, 26vw)` : `${column.width}rem`}, 1fr)`
        : column.gives
          ? `minmax(${column.width}rem, 0.35fr)`
          : `${column.width}rem`;
    }),
  ].join(' ');
}
