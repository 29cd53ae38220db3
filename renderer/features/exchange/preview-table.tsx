import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Kind } from '#shared/domain/kinds.ts';
import { type Target, targetsOf } from '#shared/intake/target.ts';
import { useRowHeight } from '#renderer/parts/register/use-row-height.ts';
import type { PreviewRow, RowFilter } from '#renderer/parts/workbook-session.ts';
import type { Import } from './use-import.ts';
import { usePreviewRows } from './use-preview-rows.ts';

const actionWords: Readonly<Record<PreviewRow['action'], string>> = {
  create: 'Added',
  update: 'Changed',
  same: 'Same already',
  skip: 'Skipped',
  left: 'Left out',
  stop: 'To be mended',
};
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function widthOf({ field, step }: Target): string {
  if (field.name === 'title') return '18rem';
  if (step !== null || ['whole', 'fte', 'time', 'flag'].includes(field.shape.type) || field.name === 'reference') return '8.5rem';
  return field.shape.type === 'text' || field.shape.type === 'list' ? '14rem' : '10rem';
}

/** Every row as it would come in, and what is to be said of it. */
export function PreviewTable({ kind, take, filter }: { readonly kind: Kind; readonly take: Import; readonly filter: RowFilter }) {
  const { options, version } = take.state;
  const grid = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rows = usePreviewRows(take.session(), version, filter);
  const rowHeight = useRowHeight(scroller, '.import-row.head');
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured stands until it is asked to measure anew
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);
  const shown = virtual.getVirtualItems();
  const [from, to] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  const show = useRef(rows.show);
  show.current = rows.show;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is asked for again when the list is another
  useEffect(() => show.current(from, to), [from, to, version, filter, rows.isThere]);
  const targets = targetsOf(kind);
  const columns = (options?.mapping ?? []).flatMap((key) => targets.filter((target) => target.key === key));
  const chosen = rows.rowAt(Math.min(active, rows.total - 1));
  const go = (event: KeyboardEvent) => {
    const step = steps[event.key] ?? (event.key === 'Home' ? -rows.total : event.key === 'End' ? rows.total : 0);
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.total - 1, active + step));
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const template = {
    gridTemplateColumns: `4rem 7.5rem ${columns.map((one) => widthOf(one)).join(' ')} minmax(24rem, 1fr)`,
  };
  return (
    <>
      <div
        ref={scroller}
        className="import-preview"
        role="grid"
        tabIndex={0}
        aria-label="Rows of the sheet as they would come in"
        aria-rowcount={rows.total + 1}
        aria-activedescendant={chosen ? `${grid}-${active}` : undefined}
        onKeyDown={go}
      >
        <div className="import-row head" role="row" tabIndex={-1} aria-rowindex={1} style={template}>
          {['Row', 'Comes to', ...columns.map((one) => one.label), 'To be said of it'].map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same words
            <span key={index} role="columnheader" tabIndex={-1}>
              {words}
            </span>
          ))}
        </div>
        <div className="import-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rows.rowAt(index);
            return (
              <div
                key={index}
                id={`${grid}-${index}`}
                className={`import-row ${row?.action ?? 'waiting'}`}
                role="row"
                tabIndex={-1}
                aria-rowindex={index + 2}
                aria-selected={index === active}
                style={{ ...template, transform: `translateY(${start}px)` }}
                onMouseDown={() => setActive(index)}
              >
                {row && <PreviewCells row={row} />}
              </div>
            );
          })}
        </div>
      </div>
      <div className="import-said" aria-live="polite">
        {chosen && chosen.notes.length > 0 ? (
          <>
            <strong>{`Row ${chosen.at}: ${actionWords[chosen.action].toLowerCase()}.`}</strong>
            <ul>
              {chosen.notes.map((note) => (
                <li key={`${note.key}${note.message}`} className={note.level}>
                  {note.message}
                </li>
              ))}
            </ul>
          </>
        ) : (
          chosen && <p>{`Row ${chosen.at}: ${actionWords[chosen.action].toLowerCase()}. There is nothing more to say of it.`}</p>
        )}
      </div>
    </>
  );
}

function PreviewCells({ row }: { readonly row: PreviewRow }) {
  return (
    <>
      <span role="gridcell" tabIndex={-1} className="import-number">
        {row.at}
      </span>
      <span role="gridcell" tabIndex={-1} className="import-action">
        {actionWords[row.action]}
      </span>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row
        <span key={index} role="gridcell" tabIndex={-1} className={cell.level ?? undefined} title={cell.text}>
          {cell.text}
        </span>
      ))}
      <span role="gridcell" tabIndex={-1} className="import-notes">
        {row.notes.map((note) => note.message).join(' ')}
      </span>
    </>
  );
}
