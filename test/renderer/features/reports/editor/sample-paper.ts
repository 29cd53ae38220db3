import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Inline, type Slot } from '#shared/domain/report/index.ts';
import { Labels } from '#renderer/features/reports/editor/labels.ts';
import type { PaperSlot } from '#renderer/features/reports/editor/paper-doc.ts';
import { paperNodes } from '#renderer/features/reports/editor/paper-nodes.ts';

/** The paper's schema, as the editor has it. */
export const paperSchema: Schema = getSchema(paperNodes(new Labels(), async () => null));

/** Three parts of a paper, the recommendations among them. */
export const parts: readonly PaperSlot[] = [
  { slot: 'section:purpose', label: 'Purpose', guidance: '' },
  { slot: 'section:information', label: 'Information', guidance: '' },
  { slot: 'section:recommendations', label: 'Recommendations', guidance: '' },
];

type Content = Block extends infer B ? (B extends Block ? Omit<B, 'id' | 'place' | 'slot'> : never) : never;

/** Blocks in the given order in one part, with identities and places. */
export function blocksIn(slot: Slot, contents: readonly Content[]): Block[] {
  const places = placesBetween(null, null, contents.length);
  return contents.map((content, index) => ({ ...content, id: newId(), slot, place: places[index] }) as Block);
}

/** A numbered paragraph. */
export function paragraph(text: string | Inline): Content {
  return { type: 'paragraph', numbered: true, text: typeof text === 'string' ? inlineOf(text) : text };
}

/** A table with its rows, the first of them the header. */
export function tableIn(slot: Slot, place: string, rows: readonly (readonly string[])[]): Block[] {
  const columns = (rows[0] ?? []).map(() => ({ id: newId(), width: 1 / (rows[0]?.length ?? 1) }));
  const id = newId();
  const places = placesBetween(null, null, rows.length);
  return [
    { id, slot, place, type: 'table', caption: 'Stages', columns },
    ...rows.map(
      (cells, index): Block => ({
        id: newId(),
        slot: `table:${id}`,
        place: places[index] as string,
        type: 'row',
        cells: Object.fromEntries(columns.flatMap((column, at) => (cells[at] ? [[column.id, inlineOf(cells[at])]] : []))),
      }),
    ),
  ];
}

/** A paper with every kind of block in it. */
export function variedBlocks(): Block[] {
  const information = blocksIn('section:information', [
    { type: 'heading', level: 1, text: inlineOf('Background') },
    paragraph([
      { text: 'With ' },
      { text: 'bold', marks: { bold: true } },
      { text: ' and ' },
      { text: 'a link', marks: { italic: true, link: 'https://www.wendlebury.example/' } },
      { break: true },
      { text: 'a second line, as in ' },
      { reference: { to: ['section:purpose', 'part:implications-standing'], form: 'range' }, marks: { bold: true } },
      { text: ' for ' },
      { figure: newId() },
    ]),
    { type: 'item', style: 'lettered', level: 0, text: inlineOf('first') },
    { type: 'item', style: 'bulleted', level: 1, text: inlineOf('deeper') },
    { type: 'quotation', text: inlineOf('As it was said.') },
    { type: 'paragraph', numbered: false, text: [{ text: 'Noted' }, { footnote: { id: newId(), text: [{ text: 'At the foot.' }] } }, { text: ' here' }] },
    { type: 'picture', blob: 'a'.repeat(64), mediaType: 'image/png', width: 40, height: 20, share: 0.5, alt: 'A chart', caption: 'Savings' },
  ]);
  return [
    ...blocksIn('section:purpose', [paragraph('To tell the Committee.'), paragraph('To ask for a decision.')]),
    ...information,
    ...tableIn('section:information', 'zz', [
      ['Stage', 'Date'],
      ['Design', 'May 2027'],
      ['Build', ''],
    ]),
    ...blocksIn('section:recommendations', [{ type: 'recommendation', text: inlineOf('notes the report') }]),
  ];
}
