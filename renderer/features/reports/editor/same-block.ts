import { sameJson } from '#shared/base/hash.ts';
import type { Block } from '#shared/domain/report/index.ts';

/** Whether a block is the one that is known already, whatever row it was read from. */
export function isSameBlock(block: Block, known: Block | undefined): boolean {
  if (block === known) return true;
  if (!known) return false;
  const { report: _report, ...fields } = block as Block & { readonly report?: string };
  const { report: _same, ...others } = known as Block & { readonly report?: string };
  return sameJson(fields, others);
}
