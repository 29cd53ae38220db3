import type { Found } from '#shared/checks/check-paper.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { findBlock } from '../editor/structure.ts';
import { placeOf } from './finding-steps.ts';
import { wordsAt } from './words-at.ts';

/**
 * The finding in the text that comes next after the cursor (or, with -1, before it), from the other end again; null
 * where there is none. What is wanting of a field stands nowhere in the text, and is passed over.
 */
export function nextFinding(session: PaperSession, found: readonly Found[], step: 1 | -1): Found | null {
  const { editor, labels } = session;
  const { doc, selection } = editor.state;
  const placed = found
    .flatMap((finding) => {
      const at = wordsAt(doc, finding.at, finding, labels)?.from ?? findBlock(doc, placeOf(session, finding))?.pos;
      return at === undefined ? [] : [{ finding, at }];
    })
    .sort((a, b) => step * (a.at - b.at));
  const next = placed.find(({ at }) => step * (at - selection.from) > 0) ?? placed[0];
  return next?.finding ?? null;
}
