import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Comparison } from './compare.ts';

type Joint = { readonly node: OutlineNode; readonly from: OutlineNode };

/**
 * The nodes of a joint paper so that lists begin where they begin in either state: a list that both states have must
 * not begin twice, for whoever accepts or rejects the changes would see its numbers begin again in the middle.
 */
export function listPlaces(joint: readonly Joint[], { before, after }: Pick<Comparison, 'before' | 'after'>): readonly OutlineNode[] {
  const runs = new Map([...runsOf(before), ...runsOf(after)]);
  let run = 0;
  const made: OutlineNode[] = [];
  for (const { node, from } of joint) {
    if (node.type === 'paragraph' && node.number !== null) {
      const own = runs.get(from) ?? run;
      const begins = own > run;
      run = Math.max(run, own);
      // The number itself is Word's to count; it only tells whether a list begins, and how deep it is.
      made.push({ ...node, number: begins ? '1.' : /^\d+\.$/.test(node.number) ? '2.' : node.number });
    } else if (node.type === 'item') made.push({ ...node, restart: node.restart && !goesOn(made, node) });
    else made.push(node);
  }
  return made;
}

/** For each numbered paragraph, how many times the numbers of its paper have begun again before it: 0 for the paper's own. */
function runsOf({ nodes, numbering }: Comparison['after']): ReadonlyMap<OutlineNode, number> {
  const runs = new Map<OutlineNode, number>();
  let run = 0;
  let hasNumbered = numbering === 'decimal';
  for (const node of nodes) {
    if (node.type !== 'paragraph' || node.number === null) continue;
    if (node.number === '1.' && hasNumbered) run++;
    hasNumbered = true;
    runs.set(node, run);
  }
  return runs;
}

/** Whether an item of the same list stands before it, with nothing but deeper items between. */
function goesOn(made: readonly OutlineNode[], item: Extract<OutlineNode, { type: 'item' }>): boolean {
  for (let index = made.length - 1; index >= 0; index--) {
    const node = made[index];
    if (node?.type !== 'item' || node.level < item.level) return false;
    if (node.level === item.level) return node.style === item.style;
  }
  return false;
}
