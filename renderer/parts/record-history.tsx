import type { Kind } from '#shared/domain/noun.ts';
import { useHistory } from '#renderer/data/index.ts';
import { useLookups } from './lookups.tsx';
import { changeLines } from './change-lines.ts';
import { StepWords } from './step-words.tsx';
import { UndoButton } from './undo-button.tsx';

/** What happened to one record, newest first, each step with its own Undo. */
export function RecordHistory({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  const entries = useHistory(kind, id, 200);
  const lookups = useLookups();
  if (!entries) return null;
  if (entries.length === 0) return <p>No single steps are kept for this record.</p>;
  return (
    <ol className="history-list">
      {entries.map(({ change, edits }) => (
        <li key={change.id}>
          <StepWords change={change} details={changeLines(edits, lookups, 6)}>
            {change.label}
          </StepWords>
          <UndoButton change={change} />
        </li>
      ))}
    </ol>
  );
}
