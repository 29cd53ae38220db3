import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { committee } from '#shared/domain/committee.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { person } from '#shared/domain/person.ts';
import { type Block, type Inline, inlineOf, report, type Slot } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Template } from '#shared/templates/index.ts';

type Draft = Block extends infer One ? (One extends Block ? Omit<One, 'id' | 'place' | 'slot'> : never) : never;

/** Words, or a list of pieces, as a paragraph holds them. */
type Words = string | Inline;
const inline = (words: Words): Inline => (typeof words === 'string' ? inlineOf(words) : words);

export const para = (words: Words, numbered = true): Draft => ({ type: 'paragraph', numbered, text: inline(words) });
export const sub = (words: Words, level: 1 | 2 = 1): Draft => ({ type: 'heading', level, text: inline(words) });
export const item = (style: 'lettered' | 'bulleted' | 'numbered', words: Words, level: 0 | 1 | 2 = 0): Draft => ({
  type: 'item',
  style,
  level,
  text: inline(words),
});
export const quote = (words: Words): Draft => ({ type: 'quotation', text: inline(words) });
export const recommend = (words: Words): Draft => ({ type: 'recommendation', text: inline(words) });
export const note = (words: string): Inline[number] => ({ footnote: { id: newId(), text: [{ text: words }] } });
/** A table from lines of cells; the first is the header. */
export const table = (caption: string, rows: readonly (readonly Words[])[], widths: readonly number[]) => ({ caption, rows, widths });
/** A record as names and values, under its own name. */
export const card = (rows: readonly (readonly Words[])[]) => ({ ...table('', rows, [3, 7]), card: true as const });

type Table = ReturnType<typeof table> & { readonly card?: true };

/** Blocks with ids and places in a slot; tables with their rows. */
export function blocksIn(slot: Slot, drafts: readonly (Draft | Table)[]): Block[] {
  const places = placesBetween(null, null, drafts.length);
  return drafts.flatMap((draft, index) => {
    const common = { id: newId(), slot, place: places[index] as string };
    if (!('rows' in draft)) return [{ ...draft, ...common } as Block];
    const columns = draft.widths.map((width, column) => ({ id: `c${column}`, width }));
    const rowPlaces = placesBetween(null, null, draft.rows.length);
    const rows = draft.rows.map(
      (cells, row): Block => ({
        type: 'row',
        id: newId(),
        slot: `table:${common.id}`,
        place: rowPlaces[row] as string,
        cells: Object.fromEntries(cells.map((cell, column) => [`c${column}`, inline(cell)])),
      }),
    );
    return [{ ...common, type: 'table', caption: draft.caption, ...(draft.card ? { card: true as const } : {}), columns }, ...rows];
  });
}

/** A report of the invented county with the blocks of each slot, and people, committee and meeting around it. */
export function paperOf(
  template: Template,
  slots: Readonly<Record<string, readonly (Draft | Table)[]>>,
  changes: Partial<PaperRecords['report']> = {},
): PaperRecords {
  const director = { ...person.create(newId()), name: 'Marion Thackeray', post: 'Corporate Director', directorate: 'Place and Communities' };
  const author = {
    ...person.create(newId()),
    name: 'Idris Calloway',
    post: 'Programme Manager',
    telephone: '01632 960 145',
    email: 'idris.calloway@wendlebury.gov.uk',
  };
  const board = { ...committee.create(newId()), title: 'Place Select Committee', template: template.id };
  const sitting = { ...meeting.create(newId()), committee: board.id, date: '2027-01-14', time: '14:00' };
  const blocks = Object.entries(slots).flatMap(([slot, drafts]) => blocksIn(slot as Slot, drafts));
  return {
    template,
    report: {
      ...report.create(newId()),
      title: 'Libraries for the next decade',
      template: template.id,
      templateVersion: template.version,
      committee: board.id,
      meeting: sitting.id,
      agendaItem: '7',
      purpose: 'decision',
      reportOf: director.id,
      signatory: director.id,
      contacts: [author.id],
      divisions: 'All.',
      code: 'WCC/PL/0147',
      front: { 'lead-officer': 'Idris Calloway', 'portfolio-holder': 'Councillor Wen Abara' },
      ...changes,
    },
    blocks,
    people: [director, author],
    settings: { ...settings.create(settingsId), council: 'Wendlebury County Council' },
    committee: board,
    meeting: sitting,
  };
}
