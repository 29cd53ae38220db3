import { type ReactNode, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { valueOf } from '../field-text.ts';
import { undoStep } from '../take-back.ts';
import { type BulkChange, ChangeDialog } from './change-dialog.tsx';
import type { RegisterView } from './use-register-view.ts';

/** Changes one field of all marked records: one change, taken back by one undo. `open` asks for field and value. */
export function useBulkChange(kind: Kind, { all, rows }: RegisterView, marked: readonly string[]): { readonly open: () => void; readonly dialog: ReactNode } {
  const store = useStore();
  const [asking, setAsking] = useState(false);
  const perform = async ({ column, next }: BulkChange) => {
    setAsking(false);
    const ids = new Set(marked);
    const patches = rows.filter((row) => ids.has(row.id)).map(({ id, original }) => ({ id, values: { [column.id]: next(valueOf(original, column.id)) } }));
    const { writeBlock } = await import('./write-block.ts');
    const plan = { patches, fresh: [], people: [], cells: patches.length, refused: [] };
    const count = `${patches.length.toLocaleString('en-GB')} ${patches.length === 1 ? nouns[kind].label : nouns[kind].plural}`;
    const result = await writeBlock(store, kind, plan, { command: 'change', label: `Change ${column.label} of ${count}` });
    if (!result.ok) return sayProblem(result.problem.message);
    const change = result.value;
    if (!change) return;
    say(`${column.label} of ${count} was changed.`, undoStep(store, change));
  };
  return {
    open: () => setAsking(true),
    dialog: asking && <ChangeDialog kind={kind} count={marked.length} all={all} onClose={() => setAsking(false)} onChange={(change) => void perform(change)} />,
  };
}
