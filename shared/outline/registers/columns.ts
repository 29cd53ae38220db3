import { capital } from '#shared/base/capital.ts';
import { formatPartialDate, type PartialDate } from '#shared/base/partial-date.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { type Field, valueOf } from '#shared/domain/field.ts';
import { fieldText } from '#shared/domain/field-text.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { Score } from '#shared/domain/risk-matrix.ts';
import { linesOf, oneLine } from '../fill-blocks.ts';
import { scoreWords } from '../fill-cards.ts';
import type { FillRecords } from '../fill-records.ts';
import { orDash } from '../fill-words.ts';

/** What can be told of a record under one heading. */
export type Column<K extends Kind = Kind> = {
  readonly name: string;
  readonly label: string;
  /** Its part of a table's width, as far as the words allow. */
  readonly width: number;
  /** A dash where there is nothing to say. */
  readonly text: (record: RecordOf[K], records: FillRecords) => string;
  /** Its amount, where all amounts of the column may be added up. */
  readonly amount?: (record: RecordOf[K]) => number | null;
};

/** The columns that follow from a noun's own fields, under the same words as in its register; `more` are its own, or take the place of one. */
export function columnsOf<K extends Kind>(kind: K, more: readonly Column<K>[]): readonly Column<K>[] {
  const noun = nouns[kind];
  const kept = new Set(noun.keeps.map(({ list }) => list));
  const own = noun.fields.flatMap((field: Field): readonly Column<K>[] => {
    const instead = more.find((one) => one.name === field.name);
    if (instead) return [instead];
    if (field.name === 'programme' || kept.has(field.name) || field.shape.type === 'place') return [];
    return [columnOf(kind, field)];
  });
  return [...own, ...more.filter((one) => !own.includes(one))];
}

function columnOf<K extends Kind>(kind: K, field: Field): Column<K> {
  const { shape, name } = field;
  return {
    name,
    label: name === 'title' ? capital(nouns[kind].label) : field.label,
    width: name === 'reference' ? 1.1 : (widths[shape.type] ?? 2),
    text: (record, records) => orDashLines(cellText(valueOf(record, field), field, records)),
    ...(shape.type === 'money' && !field.rate ? { amount: (record) => valueOf(record, field) as number | null } : {}),
  };
}

const widths: Partial<Readonly<Record<Field['shape']['type'], number>>> = {
  line: 3.2,
  text: 3.8,
  list: 3.8,
  references: 2.6,
  reference: 2.2,
  score: 1.7,
  choice: 1.7,
  settingsChoice: 1.9,
  day: 2.1,
  partialDate: 2.2,
  money: 1.9,
  decimal: 1.5,
  fte: 1,
  flag: 1.2,
  whole: 1.2,
};

function orDashLines(text: string): string {
  return text.includes('\n') ? text : orDash(text);
}

function cellText(value: unknown, { shape }: Field, records: FillRecords): string {
  if (value === null || value === undefined || value === '') return shape.type === 'flag' ? 'No' : '';
  switch (shape.type) {
    case 'flag':
      return value === true ? 'Yes' : 'No';
    case 'day':
      return longDate(value as string);
    case 'partialDate':
      return capital(formatPartialDate(value as PartialDate));
    case 'score':
      return scoreWords(value as Score, records.settings);
    case 'text':
      return capital(linesOf(value as string));
    case 'reference':
      return titleIn(records, shape.to, value as string);
    case 'references':
      return (value as readonly string[])
        .map((id) => titleIn(records, shape.to, id))
        .filter(Boolean)
        .join(', ');
    default:
      return fieldText(value, shape, { ready: true, settings: records.settings, titleOf: (kind, id) => titleIn(records, kind, id) || null });
  }
}

/** The title of a record among those that were read; '' where it is gone. */
function titleIn(records: FillRecords, kind: Kind, id: string): string {
  const found = records.of(kind).find((one) => one.id === id);
  return found ? oneLine((nouns[kind].titleOf as (one: typeof found) => string)(found)) : '';
}
