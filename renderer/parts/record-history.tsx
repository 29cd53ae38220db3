import type { Kind } from '#shared/domain/noun.ts';
import { useHistory } from '#renderer/data/index.ts';
import { useLookups } from './lookups.tsx';
import { changeLines } from './change-lines.ts';
import { momentWords } from './change-words.ts';
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
          <p className="history-what">{change.label}</p>
          <p className="history-when">
            {momentWords(change.wall)}
            {change.person.name && `, ${change.person.name}`}
          </p>
          {changeLines(edits, lookups, 6).map((words) => (
            <p className="history-edit" key={words}>
              {words}
            </p>
          ))}
          <UndoButton change={change} />
        </li>
      ))}
    </ol>
  );
}
