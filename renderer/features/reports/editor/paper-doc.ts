import type { Node as PaperNode, Schema } from '@tiptap/pm/model';
import { byPlace } from '#shared/base/order-key.ts';
import { newId } from '#shared/base/ids.ts';
import type { Block, BlockOf, Slot } from '#shared/domain/report/index.ts';
import { findSlot, isEmptySlot } from './structure.ts';
import { nodesToWords, rowToCells, wordsToNodes } from './words.ts';

/** A part of the paper as the editor needs to know it. `isAcross`: printed on pages that lie across. */
export type PaperSlot = { readonly slot: Slot; readonly label: string; readonly guidance: string; readonly isAcross?: boolean };

/** A stored block without its place: what the editor can say of it. */
export type Words<B extends Block = Block> = B extends Block ? Omit<B, 'place' | 'slot'> : never;

/** The blocks of each slot in the order of their places. */
export function groupBlocks(blocks: Iterable<Block>): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const group = groups.get(block.slot);
    if (group) group.push(block);
    else groups.set(block.slot, [block]);
  }
  for (const group of groups.values()) group.sort(byPlace);
  return groups;
}

/** The editor's document for the stored blocks of a report. A part without blocks starts with an empty one. */
export function toDoc(schema: Schema, slots: readonly PaperSlot[], blocks: Iterable<Block>): PaperNode {
  const groups = groupBlocks(blocks);
  return schema.node(
    'doc',
    null,
    slots.map((slot) => toSlot(schema, slot, groups)),
  );
}

/** The document with other parts: those that stay keep their words as they stand in it, the others get those of `blocks`. */
export function withParts(doc: PaperNode, slots: readonly PaperSlot[], blocks: Iterable<Block>): PaperNode {
  const { schema } = doc.type;
  const groups = groupBlocks(blocks);
  return schema.node(
    'doc',
    null,
    slots.map((slot) => {
      const current = findSlot(doc, slot.slot)?.node;
      return current ? current.type.create({ ...slot }, current.content) : toSlot(schema, slot, groups);
    }),
  );
}

function toSlot(schema: Schema, slot: PaperSlot, groups: ReadonlyMap<string, readonly Block[]>): PaperNode {
  const nodes = (groups.get(slot.slot) ?? []).flatMap((block) => toNode(schema, block, groups) ?? []);
  return schema.node('slot', { ...slot }, nodes.length > 0 ? nodes : [emptyBlock(schema, slot.slot)]);
}

/** The block that a part starts with. */
export function emptyBlock(schema: Schema, slot: string): PaperNode {
  return schema.node(slot === 'section:recommendations' ? 'recommendation' : 'paragraph', { id: newId() });
}

/** One block as the editor's node; null for a table that has lost its rows, and for rows, which stand in their table. */
export function toNode(schema: Schema, block: Block, groups: ReadonlyMap<string, readonly Block[]>): PaperNode | null {
  switch (block.type) {
    case 'paragraph':
      return schema.node('paragraph', { id: block.id, numbered: block.numbered }, wordsToNodes(schema, block.text));
    case 'heading':
      return schema.node('heading', { id: block.id, level: block.level }, wordsToNodes(schema, block.text));
    case 'item':
      return schema.node('item', { id: block.id, style: block.style, level: block.level }, wordsToNodes(schema, block.text));
    case 'quotation':
    case 'recommendation':
      return schema.node(block.type, { id: block.id }, wordsToNodes(schema, block.text));
    case 'picture': {
      const { id, blob, mediaType, width, height, share, alt, caption } = block;
      return schema.node('picture', { id, blob, mediaType, width, height, share, alt, caption });
    }
    case 'table': {
      const rows = (groups.get(`table:${block.id}`) ?? []).flatMap((row, index) => (row.type === 'row' ? [toRow(schema, block, row, index)] : []));
      if (rows.length === 0) return null;
      return schema.node('table', { id: block.id, caption: block.caption, card: block.card === true, columns: block.columns }, rows);
    }
    case 'register': {
      const { id, filling, form, options, frozen } = block;
      return schema.node('register', { id, filling, form, options, frozen });
    }
    case 'row':
      return null;
  }
}

function toRow(schema: Schema, table: BlockOf<'table'>, row: BlockOf<'row'>, index: number): PaperNode {
  const type = index === 0 ? 'headerCell' : 'cell';
  return schema.node(
    'row',
    { id: row.id },
    table.columns.map((column) => schema.node(type, null, wordsToNodes(schema, row.cells[column.id] ?? []))),
  );
}

/** What is stored of a node: the block without place and slot, and for a table its rows too. */
export function toWords(node: PaperNode): Words {
  const { id } = node.attrs as { readonly id: string };
  switch (node.type.name) {
    case 'paragraph':
      return { id, type: 'paragraph', numbered: node.attrs.numbered, text: nodesToWords(node) };
    case 'heading':
      return { id, type: 'heading', level: node.attrs.level, text: nodesToWords(node) };
    case 'item':
      return { id, type: 'item', style: node.attrs.style, level: node.attrs.level, text: nodesToWords(node) };
    case 'quotation':
    case 'recommendation':
      return { id, type: node.type.name, text: nodesToWords(node) };
    case 'picture': {
      const { blob, mediaType, width, height, share, alt, caption } = node.attrs;
      return { id, type: 'picture', blob, mediaType, width, height, share, alt, caption };
    }
    case 'register': {
      const { filling, form, options, frozen } = node.attrs;
      return { id, type: 'register', filling, form, options, frozen };
    }
    case 'table':
      return { id, type: 'table', caption: node.attrs.caption, ...(node.attrs.card ? { card: true as const } : {}), columns: node.attrs.columns };
    default:
      throw new Error(`No block is made of ${node.type.name}`);
  }
}

/** A row of a table as it is stored. */
export function rowToWords(row: PaperNode, table: PaperNode): Words<BlockOf<'row'>> {
  return { id: row.attrs.id, type: 'row', cells: rowToCells(row, table.attrs.columns) };
}

/** The blocks that are kept of a part: none while it is empty. */
export function keptBlocks(slot: PaperNode): readonly PaperNode[] {
  return isEmptySlot(slot) ? [] : slot.children;
}
