import { fieldText } from '#shared/domain/field-text.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { cellText } from '#shared/intake/cell-text.ts';
import type { IntakeContext, IntakeOptions, Proposal, ProposedRow } from '#shared/intake/propose.ts';
import { type Target, targetsOf } from '#shared/intake/target.ts';
import type { Row, Sheet } from '#shared/workbook/sheet.ts';
import type { PreviewRow, RowFilter, WorkbookCalls } from './workbook-protocol.ts';

/** The rows of a proposal, made ready for the screen a few at a time. */
export type Preview = { readonly rows: WorkbookCalls['rows'] };

/** Shows what each row gives: the value as it will stand in the register, or the cell as it stands where it was not read. */
export function createPreview(proposal: Proposal, sheet: Sheet, { kind, settings, known }: IntakeContext, { mapping }: IntakeOptions): Preview {
  const targets = new Map(targetsOf(kind).map((target) => [target.key, target]));
  const columns = mapping.flatMap((key, column) => {
    const target = key === null ? undefined : targets.get(key);
    return target ? [{ column, target }] : [];
  });
  const sheetRows = new Map(sheet.rows.map((row) => [row.at, row]));
  const names = new Map<string, string>();
  for (const [of, all] of Object.entries(known)) for (const one of all ?? []) names.set(`${of}:${one.id}`, one.title);
  for (const one of proposal.made) names.set(`${one.kind}:${one.id}`, one.name);
  const titles = { ready: true, settings, titleOf: (of: Kind, id: string) => names.get(`${of}:${id}`) ?? null };
  const lists: Record<RowFilter, readonly ProposedRow[]> = {
    all: proposal.rows,
    noted: proposal.rows.filter((row) => row.notes.length > 0),
    stop: proposal.rows.filter((row) => row.action === 'stop'),
  };
  const textOf = (row: ProposedRow, source: Row | undefined, column: number, { field, step, amount }: Target): string => {
    const value = row.values[field.name];
    const raw = cellText(source?.cells[column]);
    return step !== null || amount !== null || value === undefined || raw === '' ? raw : fieldText(value, field.shape, titles) || raw;
  };
  return {
    rows: (filter, from, count) => ({
      total: lists[filter].length,
      rows: lists[filter].slice(from, from + count).map((row): PreviewRow => {
        const source = sheetRows.get(row.at);
        return {
          at: row.at,
          action: row.action,
          notes: row.notes,
          cells: columns.map(({ column, target }) => {
            const levels = row.notes.filter((note) => note.key === target.key).map((note) => note.level);
            return { text: textOf(row, source, column, target).slice(0, 300), level: levels.includes('must') ? 'must' : (levels[0] ?? null) };
          }),
        };
      }),
    }),
  };
}
