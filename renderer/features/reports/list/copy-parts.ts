import { newId } from '#shared/base/ids.ts';
import type { Block, Slot } from '#shared/domain/report/index.ts';

/** Identities for what is copied from a report: each old one always becomes the same new one. */
export class NewIds {
  private readonly known = new Map<string, string>();

  /** The new identity of a block, appendix, comment ... of the report that is copied. */
  of(old: string): string {
    const known = this.known.get(old) ?? newId();
    this.known.set(old, known);
    return known;
  }

  /** The part of the copy that answers to a part of the report: parts of the template keep their names. */
  slot(slot: Slot): Slot {
    return slot.replace(/^(comment|appendix|table):(.+)$/, (_all, kind: string, id: string) => `${kind}:${this.of(id)}`);
  }

  /** What a reference of the copy cites: what a block from the registers says is named after that block. */
  cited(to: string): string {
    if (to.includes(':')) return this.slot(to);
    const [block = to, ...rest] = to.split('-');
    return [this.of(block), ...rest].join('-');
  }

  /** Items of a list with new identities. */
  items<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
    return items.map((item) => ({ ...item, id: this.of(item.id) }));
  }
}

/**
 * Copies of blocks, with identities of their own down to their footnotes. References follow to the copies of what they
 * cite; what follows the registers follows them again, also where it was frozen.
 */
export function copyBlocks(blocks: readonly Block[], ids: NewIds): readonly Block[] {
  return blocks.map((stored) => {
    const { report: _report, ...block } = stored as Block & { readonly report?: string };
    const copy = { ...block, id: ids.of(block.id), slot: ids.slot(block.slot) } as Block;
    return withNewPieces(copy.type === 'register' ? { ...copy, frozen: null } : copy, ids);
  });
}

function withNewPieces(block: Block, ids: NewIds): Block {
  return JSON.parse(JSON.stringify(block), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('footnote' in value) return { ...value, footnote: { ...(value.footnote as object), id: newId() } };
    if ('reference' in value) {
      const { to, form } = value.reference as { readonly to: readonly string[]; readonly form: string };
      return { ...value, reference: { to: to.map((one) => ids.cited(one)), form } };
    }
    return value;
  }) as Block;
}
