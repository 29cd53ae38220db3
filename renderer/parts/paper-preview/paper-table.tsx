import type { ReactNode } from 'react';
import type { Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

type Props = { readonly node: Extract<OutlineNode, { type: 'table' }>; readonly words: (text: Wording) => ReactNode };

/** A table with its caption; the first row names the columns, and in a card the first column the rows. */
export function PaperTable({ node, words }: Props) {
  const [header, ...rows] = node.rows;
  const columns = node.widths.map((width, index) => ({ key: `column ${index + 1}`, width, className: node.figures?.[index] ? 'paper-figures' : undefined }));
  return (
    <table className={node.isCard ? 'paper-block paper-card' : 'paper-block'} data-node={node.id}>
      {node.caption.trim() !== '' && (
        <caption>
          {node.label}: {node.caption}
        </caption>
      )}
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={{ inlineSize: `${width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, className }, index) => {
            const cell = header?.cells[index] ?? [];
            if (cell.length === 0) return <td key={key} />;
            return (
              <th key={key} scope="col" className={className}>
                {words(cell)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ key, className }, index) => {
              const isName = node.isCard === true && index === 0;
              const Cell = isName ? 'th' : 'td';
              return (
                <Cell key={key} className={className} scope={isName ? 'row' : undefined}>
                  {words(row.cells[index] ?? [])}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
