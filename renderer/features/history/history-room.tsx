import './history.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useChanges } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { StepWords } from '#renderer/parts/step-words.tsx';
import { UndoButton } from '#renderer/parts/undo-button.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { describe } from './describe.ts';
import { useTitles } from './use-titles.ts';

const step = 500;

/** Everything that was done, newest first, each command with its own Undo. */
export function HistoryRoom() {
  const [limit, setLimit] = useState(step);
  const changes = useChanges(limit);
  const lookups = useLookups();
  const titles = useTitles(changes);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => (changes ?? []).map((change) => describe(change, lookups, titles)), [changes, lookups, titles]);
  const found = useMemo(() => {
    const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
    return rows.filter((row) => words.every((word) => row.lower.includes(word)));
  }, [rows, wanted]);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76,
    overscan: 8,
    initialRect: { width: 900, height: 700 },
    getItemKey: (index) => found[index]?.change.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const atEnd = (items[items.length - 1]?.index ?? 0) >= found.length - 10;
  useEffect(() => {
    if (atEnd && (changes?.length ?? 0) >= limit) setLimit(limit + step);
  }, [atEnd, changes, limit]);
  if (!changes) return null;
  return (
    <div className="history-screen">
      <div className="page-head">
        <h1>History</h1>
        <SearchBox label="Filter by record, person or step" value={query} onChange={setQuery} />
      </div>
      {changes.length === 0 ? (
        <EmptyState title="Nothing was done yet">Every step you take in the records is listed here, with its own Undo.</EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard.
        <section ref={scroller} className="history-scroll" tabIndex={0} aria-label="Steps, newest first">
          <ol style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = found[item.index];
              if (!row) return null;
              const { change, what, target, details } = row;
              return (
                <li
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  style={{ transform: `translateY(${item.start}px)` }}
                  aria-setsize={found.length}
                  aria-posinset={item.index + 1}
                >
                  <div>
                    <StepWords change={change} details={details}>
                      {what}
                      {target && (
                        <>
                          {' · '}
                          {target.exists ? <Link href={placeOf(target.kind, target.id)}>{target.title}</Link> : <span>{target.title}</span>}
                        </>
                      )}
                    </StepWords>
                  </div>
                  <UndoButton change={change} />
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </div>
  );
}
