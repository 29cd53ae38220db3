import { assertThere } from '#shared/base/assert.ts';
import { ok } from '#shared/base/result.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { cellText } from '#shared/intake/cell-text.ts';
import { countProposal } from '#shared/intake/counts.ts';
import { editsOfProposal } from '#shared/intake/edits-of.ts';
import { type IntakeContext, type IntakeOptions, type Proposal, propose } from '#shared/intake/propose.ts';
import { optionsFor, usualOptions } from '#shared/intake/usual-options.ts';
import { openRowsFile, type RowsFile } from '#shared/workbook/open-workbook.ts';
import type { Sheet } from '#shared/workbook/sheet.ts';
import { createPreview, type Preview } from './workbook-preview.ts';
import type { RememberedMapping, WorkbookAnswer, WorkbookCalls, WorkbookRequest } from './workbook-protocol.ts';

let file: RowsFile | null = null;
let about: Omit<IntakeContext, 'existing'> | null = null;
let existing: AnyRecord[] = [];
let sheet: Sheet | null = null;
let proposal: Proposal | null = null;
let preview: Preview | null = null;
let edits: readonly Edit[] | null = null;

/** So many rows of a sheet are shown to choose the headings from. */
const firstRows = 30;
/** So many columns can be taken; more are nowhere in a register, and could not be looked over. */
const mostColumns = 500;

const context = (): IntakeContext => ({ ...assertThere(about, 'the register'), existing });
const before = (remembered: readonly RememberedMapping[]) => (headings: readonly string[]) =>
  remembered.find((one) => one.headings.join('\n') === headings.join('\n'))?.mapping ?? null;

const calls: {
  readonly [Name in keyof WorkbookCalls]: (progress: (done: number) => void, ...args: Parameters<WorkbookCalls[Name]>) => ReturnType<WorkbookCalls[Name]>;
} = {
  open: (_, bytes, name) => {
    const opened = openRowsFile(bytes, name);
    if (!opened.ok) return opened;
    file = opened.value;
    return ok({ kind: file.kind, sheets: file.sheets, note: file.note });
  },
  context: (_, next) => {
    about = next;
    return null;
  },
  existing: (_, records) => {
    existing = existing.concat(records);
    return null;
  },
  takeSheet: (progress, index, remembered) => {
    const read = assertThere(file, 'the file').read(index, progress);
    if (!read.ok) return read;
    const width = Math.max(0, ...read.value.rows.slice(0, firstRows).map((row) => row.cells.length));
    sheet = width <= mostColumns ? read.value : { ...read.value, rows: read.value.rows.map((row) => ({ ...row, cells: row.cells.slice(0, mostColumns) })) };
    const options = usualOptions(context().kind, sheet, before(remembered));
    const first = sheet.rows.slice(0, firstRows).map(({ at, cells }) => ({ at, cells: cells.map((cell) => cellText(cell).slice(0, 120)) }));
    return ok({ rows: sheet.rows.length, first, leftColumns: Math.max(0, width - mostColumns), options });
  },
  takeHeading: (_, heading, remembered) => optionsFor(context().kind, assertThere(sheet, 'the sheet'), heading, before(remembered)),
  propose: (progress, options: IntakeOptions) => {
    const taken = assertThere(sheet, 'the sheet');
    proposal = propose(taken, context(), options, progress);
    preview = createPreview(proposal, taken, context(), options);
    edits = editsOfProposal(proposal, context());
    return { counts: countProposal(proposal), notes: proposal.notes, unknown: proposal.unknown, edits: edits.length };
  },
  rows: (_, filter, from, count) => assertThere(preview, 'the proposal').rows(filter, from, count),
  edits: (_, from, count) => assertThere(edits, 'the proposal').slice(from, from + count),
};

const say = (answer: WorkbookAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<WorkbookRequest>) => {
  const { id, call, args } = data;
  let told = 0;
  const progress = (done: number) => {
    if (done - told < 0.01) return;
    told = done;
    say({ id, say: 'progress', done });
  };
  try {
    const perform = calls[call] as (progress: (done: number) => void, ...args: readonly unknown[]) => unknown;
    say({ id, say: 'answer', value: perform(progress, ...args) });
  } catch (error) {
    say({ id, say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
