import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Lookups } from '../lookups.tsx';
import type { Column } from './columns.ts';

/** All rows as one plain table, made only while the page is printed: on screen only the rows in sight are drawn. */
export function PrintTable({
  label,
  columns,
  rows,
  lookups,
}: {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly id: string; readonly original: AnyRecord }[];
  readonly lookups: Lookups;
}) {
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
  return (
    <table className="print-table">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => (
              <td key={column.id}>{column.textOf(row.original, lookups)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
