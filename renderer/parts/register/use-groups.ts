import { useMemo, useState } from 'react';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { bandOf, type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { valueOf } from '../field-text.ts';
import type { Lookups } from '../lookups.tsx';
import type { Column } from './columns.ts';
import { type Grouping, groupRows, type Line, type ShownRow } from './lines.ts';
import type { Engine } from './row-models.ts';

const allOpen: ReadonlySet<string> = new Set();
const noGrouping: readonly Grouping[] = [];

/** The lines of a register: its rows with the headings of groups, each of which can be closed. */
export function useGroups({
  rows,
  grouping,
  columns,
  engine,
  lookups,
}: {
  readonly rows: readonly ShownRow[];
  readonly grouping: readonly string[];
  readonly columns: readonly Column[];
  readonly engine: Engine;
  readonly lookups: Lookups;
}): {
  readonly lines: readonly Line[];
  readonly toggle: (group: string, open?: boolean) => void;
  readonly toggleAll: (open: boolean) => void;
} {
  const [closed, setClosed] = useState(allOpen);
  const groupings = useMemo(() => {
    const chosen = grouping.map((id) => columns.find((one) => one.id === id)).filter((one) => one !== undefined);
    return chosen.length === 0 ? noGrouping : chosen.map((column) => groupingBy(column, engine, lookups));
  }, [grouping, columns, engine, lookups]);
  const lines = useMemo(() => groupRows(rows, groupings, closed), [rows, groupings, closed]);
  return {
    lines,
    toggle: (group, open = closed.has(group)) =>
      setClosed((now) => {
        const next = new Set(now);
        if (open) next.delete(group);
        else next.add(group);
        return next;
      }),
    toggleAll: (open) =>
      setClosed(
        open
          ? allOpen
          : new Set(
              groupRows(rows, groupings, allOpen)
                .filter((line) => line.original === null)
                .map((line) => line.id),
            ),
      ),
  };
}

function groupingBy(column: Column, engine: Engine, lookups: Lookups): Grouping {
  const isScore = column.field?.shape.type === 'score';
  return {
    heading: column.label,
    keys: () => {
      const ranks = engine.ranksOf(column.id);
      return (record) => ranks.rankOf(record);
    },
    textOf: (record: AnyRecord) => (isScore ? scoreGroup(valueOf(record, column.id) as Score | null, lookups) : column.textOf(record, lookups)) || 'None',
  };
}

/** Scores are one group where their products are equal, whichever way they come to that. */
function scoreGroup(score: Score | null, lookups: Lookups): string {
  return score ? `${scoreProduct(score)} ${bandOf(score, lookups.settings.matrix)?.label ?? ''}`.trim() : '';
}
