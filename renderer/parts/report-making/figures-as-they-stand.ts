import { sameJson } from '#shared/base/hash.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Figure, Report } from '#shared/domain/report/index.ts';
import { valueAtSource } from '#shared/outline/figure-sources.ts';
import type { Reader } from '#renderer/data/index.ts';

/**
 * The named figures of a report with what the registers say of them at present, read within a transaction. A figure
 * whose record is gone, or says nothing any more, stays as it was last taken, and so do all once the report is issued.
 */
export async function figuresAsTheyStand(reader: Pick<Reader, 'all'>, report: Pick<Report, 'figures' | 'issued' | 'programme'>): Promise<readonly Figure[]> {
  if (report.issued !== null || report.figures.every((one) => one.source === null)) return report.figures;
  const tables = new Map<string, readonly AnyRecord[]>();
  for (const kind of ['project', ...report.figures.flatMap((one) => one.source?.kind ?? [])]) {
    if (!tables.has(kind)) tables.set(kind, await reader.all(kind as Kind));
  }
  const projects = tables.get('project') ?? [];
  return report.figures.map((one) => {
    const value = one.source && valueAtSource(one.source, { records: tables.get(one.source.kind) ?? [], projects, programme: report.programme });
    return value === null || sameJson(value, one.value) ? one : { ...one, value };
  });
}
