import './print-register.css';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { localDay } from '../local-day.ts';
import type { Lookups } from '../lookups.tsx';
import { filterWords } from './column-filters.ts';
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';
import { isSummed, sumOf } from './sums.ts';
import type { RegisterView } from './use-register-view.ts';

/** All lines as one plain table, made only while the page is printed: on screen only the rows in sight are drawn. */
export function PrintTable({ label, view, lookups }: { readonly label: string; readonly view: RegisterView; readonly lookups: Lookups }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing) return null;
  const { columns, lines, rows, all, kept, query } = view;
  const filters = kept.filters.flatMap((filter) => {
    const column = all.find((one) => one.id === filter.id);
    return column ? [filterWords(filter, column)] : [];
  });
  const words = [...filters, ...(query.trim() === '' ? [] : [`with the words “${query.trim()}”`])];
  const records = rows.map((row) => row.original);
  const total = columns.reduce((sum, column) => sum + weightOf(column), 0);
  // Beside the page: what the table does not stand in cannot hold it to a page that stands upright.
  return createPortal(
    <div className="print-register">
      <p className="print-title">{label}</p>
      <p className="print-note">
        {[`${records.length.toLocaleString('en-GB')} ${records.length === 1 ? 'row' : 'rows'}, ${longDate(localDay())}`, ...words].join('. ')}
      </p>
      <table className="print-table" style={{ fontSize: `${Math.min(8.5, Math.max(5.5, roomOnPaper / total)).toFixed(1)}pt` }}>
        <caption className="visually-hidden">{label}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${((100 * weightOf(column)) / total).toFixed(2)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" {...(column.numeric ? { className: 'numeric' } : {})}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PrintLine key={line.id} line={line} columns={columns} records={records} lookups={lookups} />
          ))}
          {columns.some(isSummed) && records.length > 0 && <SumLine columns={columns} records={records} words="Total" />}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}

/** The width of A4 across without its margins, in points, for letters that are a rem wide in sixteen fifteenths. */
const roomOnPaper = 774 / 1.07;

/** What a column takes of the paper, in rem of the screen. */
function weightOf(column: Column): number {
  return column.grows ? column.width * 1.3 : column.width;
}

function PrintLine({
  line,
  columns,
  records,
  lookups,
}: {
  readonly line: Line;
  readonly columns: readonly Column[];
  readonly records: readonly AnyRecord[];
  readonly lookups: Lookups;
}) {
  if (line.original === null) {
    const own = records.slice(line.from, line.end);
    return <SumLine columns={columns} records={own} words={`${line.heading}: ${line.text} (${own.length.toLocaleString('en-GB')})`} level={line.level} />;
  }
  const record = line.original;
  return (
    <tr>
      {columns.map((column) => (
        <td key={column.id} {...(column.numeric ? { className: 'numeric' } : {})}>
          {column.textOf(record, lookups)}
        </td>
      ))}
    </tr>
  );
}

/** Words as far as the first sum, then the sums below their columns. */
function SumLine({
  columns,
  records,
  words,
  level = 0,
}: {
  readonly columns: readonly Column[];
  readonly records: readonly AnyRecord[];
  readonly words: string;
  readonly level?: number;
}) {
  const first = columns.findIndex((column, at) => at > 0 && isSummed(column));
  const span = first < 0 ? columns.length : first;
  return (
    <tr className="print-sums">
      <th scope="row" colSpan={span} style={{ paddingInlineStart: `${4 + level * 10}pt` }}>
        {words}
      </th>
      {columns.slice(span).map((column) => (
        <td key={column.id} className="numeric">
          {sumOf(column, records)}
        </td>
      ))}
    </tr>
  );
}
