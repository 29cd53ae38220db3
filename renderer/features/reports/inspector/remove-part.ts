import type { Block, Slot } from '#shared/domain/report/index.ts';
import { isBlankText } from '#shared/outline/blank.ts';
import type { Store } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { ask } from '#renderer/ui/ask.tsx';

/** Whether words stand in a part of a stored report. */
export async function hasWords(store: Pick<Store, 'read'>, report: string, slot: Slot): Promise<boolean> {
  const blocks: readonly Block[] = await store.read((reader) => reader.blocks(report));
  return blocks.some((block) => block.slot === slot && (!('text' in block) || !isBlankText(block.text)));
}

/**
 * Takes something of a report away. Where words of the paper go along it asks first; afterwards it can be taken back
 * from the message. `perform` answers with the sentence of a refusal, or null.
 */
export async function removePart(
  store: Store,
  part: {
    readonly report: string;
    readonly slot: Slot;
    /** What it is called within a sentence: 'the HR Comments', 'Appendix A'. */
    readonly name: string;
    /** What becomes of the words. */
    readonly words: string;
    readonly perform: () => Promise<string | null>;
  },
): Promise<void> {
  // What was typed a moment ago counts too.
  await store.saveDrafts();
  const isWritten = await hasWords(store, part.report, part.slot);
  if (isWritten && !(await ask({ title: `Remove ${part.name}?`, text: part.words, yes: 'Remove', danger: true }))) return;
  const problem = await part.perform();
  if (problem) return sayProblem(problem);
  const last = await store.undoable([`report:${part.report}`]);
  say(`Removed ${part.name}.`, ...(last ? [undoStep(store, last)] : []));
}
