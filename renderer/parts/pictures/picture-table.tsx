import type { RecordRef, Scene } from '#shared/pictures/scene.ts';
import type { OpenedBy } from '../opening.ts';

/** The facts of a picture as a table; what stands for a record opens it. */
export function PictureTable({ scene, onOpen }: { readonly scene: Scene; readonly onOpen: (record: RecordRef, by: OpenedBy) => void }) {
  const { columns, rows, nameColumn } = scene.table;
  return (
    <table className="plain-table picture-table">
      <caption className="visually-hidden">{scene.title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={column.numeric ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, record }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn anew with the picture; nothing in them is kept.
          <tr key={index}>
            {columns.map((column, at) => {
              const cell = cells[at] ?? '';
              if (at !== nameColumn)
                return (
                  <td key={column.label} className={column.numeric ? 'numeric' : undefined}>
                    {cell}
                  </td>
                );
              return (
                <th key={column.label} scope="row">
                  {record ? (
                    <button type="button" className="link-button" onClick={(event) => onOpen(record, event.detail === 0 ? 'keyboard' : 'mouse')}>
                      {cell}
                    </button>
                  ) : (
                    cell
                  )}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
