import { useEffect, useRef, useState } from 'react';
import type { WorkbookSession } from '#renderer/parts/workbook-session.ts';
import type { PreviewRow, RowFilter } from '#renderer/parts/workbook-session.ts';

/** So many rows are asked for at once. */
const page = 100;

/** The rows of a proposal, asked of the worker as they come into sight; those not there yet are undefined. */
export function usePreviewRows(session: WorkbookSession | null, version: number, filter: RowFilter) {
  const [held, setHeld] = useState<{ readonly of: string; readonly total: number; readonly pages: ReadonlyMap<number, readonly PreviewRow[]> }>({
    of: '',
    total: 0,
    pages: new Map(),
  });
  const asked = useRef(new Set<string>());
  const of = `${version}:${filter}`;
  const ask = (index: number) => {
    const name = `${of}:${index}`;
    if (!session || asked.current.has(name)) return;
    asked.current.add(name);
    session.call('rows', filter, index * page, page).then(
      ({ total, rows }) => setHeld((now) => ({ of, total, pages: new Map([...(now.of === of ? now.pages : []), [index, rows]]) })),
      // The session has ended: the screen says why, or shows another file.
      () => {},
    );
  };
  const first = useRef(ask);
  first.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal or filter is another list
  useEffect(() => first.current(0), [of]);
  return {
    /** Until the first rows of this list have come, the number of the one before. */
    total: held.total,
    isThere: held.of === of,
    rowAt: (index: number): PreviewRow | undefined => (held.of === of ? held.pages.get(Math.floor(index / page))?.[index % page] : undefined),
    /** Asks for the rows from one to another, where they are not there yet. */
    show: (from: number, to: number) => {
      for (let index = Math.floor(from / page); index <= Math.floor(to / page); index++) ask(index);
    },
  };
}
