import { type Field, valueOf } from './field.ts';
import type { RecordBase } from './noun.ts';

/**
 * The way on which a field that points at records of its own kind leads back to where it began, as ids from `start`
 * to `start`; null where it does not. The shortest, if there are several.
 */
export function wayRound(records: ReadonlyMap<string, RecordBase>, start: string, field: Field): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  let edge = [start];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const id of edge) {
      for (const to of pointedAtBy(records.get(id), field)) {
        if (to === start) return wayTo(id, start, cameFrom);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, id);
        next.push(to);
      }
    }
    edge = next;
  }
  return null;
}

function wayTo(last: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [start];
  for (let id: string | undefined = last; id !== undefined && id !== start; id = cameFrom.get(id)) way.unshift(id);
  return [start, ...way];
}

function pointedAtBy(record: RecordBase | undefined, field: Field): readonly string[] {
  const value = record && valueOf(record, field);
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
}
