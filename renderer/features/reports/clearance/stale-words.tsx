import { citedLabel } from '#shared/outline/numbering.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import type { CommentStates } from './use-clearance.ts';

/** What a signed comment rests on and no longer says what it said: then and now, with a way there. */
export function StaleWords({ changed, session }: { readonly changed: ReturnType<CommentStates['changedUnder']>; readonly session: PaperSession }) {
  return (
    <ul className="stale-words">
      {changed.map(({ block, was, is }) => (
        <li key={block}>
          {is === null ? (
            <p>A paragraph was taken out:</p>
          ) : (
            <Button look="quiet" onClick={() => session.goTo(block)}>{`Paragraph ${citedLabel(session.labels.of(block)) || 'without a number'}`}</Button>
          )}
          <p>
            <del>{was}</del>
          </p>
          {is !== null && (
            <p>
              <ins>{is}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
