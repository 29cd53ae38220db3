import { useEffect, useMemo, useRef } from 'react';
import type { Field } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Lookups } from '../lookups.tsx';
import { passerOf } from './column-filters.ts';
import type { Column } from './columns.ts';
import type { Filter } from './kept-view.ts';
import { ColumnRanks, RowNumbers } from './ranks.ts';
import type { Engine } from './row-models.ts';
import { makeSearchIndex } from './search-index.ts';

/** So few rows are worked on at once that one more still fits into a frame. */
const chunk = 100;

/**
 * The search texts and ranks of a register. They are worked out in idle moments before they are asked for, so that
 * neither the first key of a filter nor the first click on a heading has to.
 */
export function useEngine(fields: readonly Field[], columns: readonly Column[], records: readonly AnyRecord[], lookups: Lookups): Engine {
  const engine = useRef<Engine | null>(null);
  const latest = useRef(records);
  latest.current = records;
  const parts = useMemo(() => {
    const numbers = new RowNumbers();
    const ranks = new Map<string, ColumnRanks>();
    const keptRanks = (id: string): ColumnRanks => {
      const column = columns.find((one) => one.id === id);
      const known = ranks.get(id) ?? new ColumnRanks((record) => column?.keyOf(record as AnyRecord, lookups) ?? null, numbers);
      ranks.set(id, known);
      return known;
    };
    return {
      index: makeSearchIndex(fields, lookups),
      passerOf: (filter: Filter) => {
        const column = columns.find((one) => one.id === filter.id);
        return column ? passerOf(filter, column, lookups) : () => true;
      },
      keptRanks,
      ranksOf: (id: string): ColumnRanks => {
        const known = keptRanks(id);
        if (known.mustBuild(latest.current.length)) known.build(latest.current);
        return known;
      },
    };
  }, [fields, columns, lookups]);
  engine.current ??= { ...parts, version: 0 };
  if (engine.current.index !== parts.index) Object.assign(engine.current, parts, { version: engine.current.version + 1 });

  useEffect(() => {
    let handle = 0;
    const steps = warmUp(parts, columns, records);
    const next: IdleRequestCallback = (deadline) => {
      while (deadline.timeRemaining() > 3) if (steps.next().done) return;
      handle = requestIdleCallback(next);
    };
    handle = requestIdleCallback(next);
    return () => cancelIdleCallback(handle);
  }, [parts, columns, records]);
  return engine.current;
}

type WarmParts = Pick<Engine, 'index'> & { readonly keptRanks: (column: string) => ColumnRanks };

function* warmUp(parts: WarmParts, columns: readonly Column[], records: readonly AnyRecord[]): Generator<void> {
  for (let index = 0; index < records.length; index++) {
    parts.index.textOf(records[index] as AnyRecord);
    if (index % chunk === chunk - 1) yield;
  }
  for (const column of columns) {
    if (!column.shown) continue;
    const ranks = parts.keptRanks(column.id);
    if (ranks.isStale || ranks.isCrowded || ranks.mustBuild(records.length)) yield* ranks.building(records, chunk * 2);
  }
}
