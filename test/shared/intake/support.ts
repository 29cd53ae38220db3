import { newId } from '#shared/base/ids.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { namedRecords } from '#shared/intake/named-records.ts';
import { type IntakeContext, type IntakeOptions, propose } from '#shared/intake/propose.ts';
import { usualOptions } from '#shared/intake/usual-options.ts';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';

/** Somebody whom rows may name. */
export const anna = { ...nouns.person.create(newId()), name: 'Anna Reed', email: 'anna.reed@wendlebury.example', initials: 'AR' };
/** Two projects of one programme. */
export const project = { ...nouns.project.create(newId()), title: 'Rural transport', programme: newId(), place: 'K' };
export const other = { ...nouns.project.create(newId()), title: 'Library hubs', programme: project.programme, place: 'M' };

/** A sheet of those rows, the first row number 1. */
export function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return { name: 'Risks', rows: rows.map((cells, index) => ({ at: index + 1, cells, hidden: false, formulas: [] })), merged: [], hiddenColumns: [], ...more };
}

/** What an import of risks knows: one person, two projects and those risks. */
export function contextOf(existing: readonly RecordOf['risk'][] = []): IntakeContext {
  return {
    kind: 'risk',
    settings: nouns.settings.create(settingsId),
    today: '2026-11-22',
    existing,
    known: { person: namedRecords('person', [anna]), project: namedRecords('project', [project, other]) },
  };
}

/** What is proposed for a sheet as usual, but for the options given. */
export function proposed(sheet: Sheet, options: Partial<IntakeOptions> = {}, context = contextOf()) {
  return propose(sheet, context, { ...usualOptions('risk', sheet, () => null), ...options });
}

/** A risk as it is made, but for the fields given. */
export const risk = (patch: Partial<RecordOf['risk']>) => ({ ...nouns.risk.create(newId()), ...patch });
/** What must be put right, as '<row> <field>: <sentence>'. */
export const musts = (sheet: Sheet, options: Partial<IntakeOptions> = {}, context = contextOf()) =>
  proposed(sheet, options, context).rows.flatMap((row) =>
    row.notes.filter((note) => note.level === 'must').map((note) => `${row.at} ${note.key}: ${note.message}`),
  );
