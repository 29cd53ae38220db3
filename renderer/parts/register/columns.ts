import type { Field, FieldShape } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { bandOf, type Score } from '#shared/domain/risk-matrix.ts';
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
  /** What a record is counted under where one chooses among values: each of several names, the band of a score, '' where there is none. */
  readonly valuesOf: (record: AnyRecord, lookups: Lookups) => readonly string[];
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
      valuesOf: (record, lookups) => {
        const value = valueOf(record, field);
        const { shape } = field;
        if (shape.type === 'references' && Array.isArray(value) && value.length > 0) {
          return value.map((id) => fieldText(id, { type: 'reference', to: shape.to }, lookups));
        }
        if (shape.type === 'score') return [bandOf(value as Score | null, lookups.settings.matrix)?.label ?? ''];
        if (shape.type === 'flag') return [value ? 'Yes' : 'No'];
        return [isMeeting(field) && value ? meetingText(value as string, lookups) : fieldText(value, shape, lookups)];
      },
      field,
    };
  });
}

function isMeeting(field: Field): boolean {
  return field.shape.type === 'reference' && field.shape.to === 'meeting';
}

/** Why a cell of the column cannot be written in without opening the form, in a sentence; null where it can. */
export function notWritable({ field, label }: Column): string | null {
  if (field === null || field.computed) return `“${label}” is worked out from other fields, so it is not written in.`;
  if (field.fixed !== undefined) return field.fixed;
  if (field.shape.type === 'list') return `“${label}” is a list: it is written in the form. Press Enter to open it.`;
  if (field.shape.type === 'place') return `“${label}” is an order that is made by moving rows up and down.`;
  return null;
}

/** Whether the cell can be written in without opening the form. */
export function isEditableInPlace(column: Column): boolean {
  return notWritable(column) === null && column.field?.shape.type !== 'references';
}
