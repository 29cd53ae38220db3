import { byPlace } from '#shared/base/order-key.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Comment } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { clearanceWords } from './clearance-words.ts';
import { commentStates } from './comment-states.ts';

/** How far each comment of a kept paper had come on the day when it was kept; silence is said to be silence. */
export function ClearanceList({ paper: { report, template, people, blocks, made } }: { readonly paper: KeptPaper }) {
  if (report.comments.length === 0) return null;
  const states = commentStates(report.figures, blocks, made.slice(0, 10));
  const kindOf = (one: Comment) => template.commentKinds.find(({ key }) => key === one.kind)?.label ?? one.kind;
  const nameOf = (one: Comment) => people.find(({ id }) => id === one.adviser)?.name || one.receivedFrom;
  return (
    <details className="kept-clearance">
      <summary>Clearance</summary>
      <ul>
        {[...report.comments].sort(byPlace).map((one) => (
          <li key={one.id}>
            {[kindOf(one), nameOf(one)].filter(Boolean).join(', ')}: {clearanceWords(states.stateOf(one), one)}
            {one.date !== null && one.initials.trim() !== '' && ` (signed ${one.initials}, ${longDate(one.date)})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
