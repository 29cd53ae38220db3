import type { Wording } from '#shared/domain/report/index.ts';
import { nameText } from '#shared/outline/citing.ts';
import { compareWords } from '#shared/papers/compare-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { titleOf } from '../references/citable-blocks.ts';
import { SegmentWords } from '#renderer/parts/papers/segment-words.tsx';
import type { CommentStates } from '#renderer/parts/papers/comment-states.ts';

/** What a signed comment rests on and no longer says what it said: what went and what came, with a way there. */
export function StaleWords({ changed, session }: { readonly changed: ReturnType<CommentStates['changedUnder']>; readonly session: PaperSession }) {
  return (
    <ul className="stale-words">
      {changed.map(({ block, was, is }) => (
        <li key={block}>
          {is === null ? (
            <p>A paragraph was taken out:</p>
          ) : (
            <Button look="quiet" onClick={() => session.goTo(block)}>
              {nameOf(block, session)}
            </Button>
          )}
          <p>
            <SegmentWords segments={compareWords(wordingOfLines(was), wordingOfLines(is ?? ''))} side="both" />
          </p>
        </li>
      ))}
    </ul>
  );
}

function nameOf(block: string, { labels }: PaperSession): string {
  if (block.startsWith('comment:')) return 'The comment itself';
  const one = labels.citable.get(block);
  return one ? titleOf(one.kind, nameText(one.name)) : 'Paragraph without a number';
}

function wordingOfLines(text: string): Wording {
  return text.split('\n').flatMap((line, index): Wording => (index === 0 ? [{ text: line }] : [{ break: true }, { text: line }]));
}
