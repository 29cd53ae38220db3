import { byPlace } from '#shared/base/order-key.ts';
import type { Block, Slot, WrittenBlock } from '#shared/domain/report/index.ts';

/** What each block that follows the registers says at present, by its id. */
export type RegisterContents = ReadonlyMap<string, readonly WrittenBlock[]>;

/**
 * The blocks of each slot in the order of their places. A block that follows the registers stands for what it says:
 * frozen as it was, or as `contents` have it; nothing where neither is known.
 */
export function groupBlocks(blocks: readonly Block[], contents: RegisterContents = new Map()): (slot: Slot) => readonly WrittenBlock[] {
  const bySlot = new Map<string, Block[]>();
  const put = (slot: Slot, block: Block) => {
    const list = bySlot.get(slot);
    if (list) list.push(block);
    else bySlot.set(slot, [block]);
  };
  for (const block of blocks) put(block.slot, block);
  for (const list of bySlot.values()) list.sort(byPlace);
  const read = new Map<string, WrittenBlock[]>();
  for (const [slot, list] of bySlot) {
    read.set(
      slot,
      list.flatMap((block): WrittenBlock[] => {
        if (block.type !== 'register') return [block];
        const said = block.frozen?.blocks ?? contents.get(block.id) ?? [];
        for (const row of said) if (row.type === 'row') read.set(row.slot, [...(read.get(row.slot) ?? []), row].sort(byPlace));
        return said.filter((one) => one.type !== 'row').sort(byPlace);
      }),
    );
  }
  return (slot) => read.get(slot) ?? [];
}

/**
 * Blocks that a filling made, with ids of the block they belong to: 'abc…-1', 'abc…-2'. Those of a filling that was
 * told its owner have them already, and keep them.
 */
export function ownedBy(owner: string, made: readonly Block[]): readonly WrittenBlock[] {
  const ids = new Map(made.map((block, index) => [block.id, block.id.startsWith(`${owner}-`) ? block.id : `${owner}-${index + 1}`]));
  return made.flatMap((block): readonly WrittenBlock[] => {
    if (block.type === 'register') return [];
    const slot = block.slot.startsWith('table:') ? `table:${ids.get(block.slot.slice('table:'.length))}` : block.slot;
    return [{ ...block, id: ids.get(block.id) ?? block.id, slot }];
  });
}
