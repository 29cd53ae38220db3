import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Comment } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';

/** What colleagues have said of a kept paper, and how far each of them was; silence is said to be silence. */
export function ClearanceList({ paper: { report, template, people } }: { readonly paper: Pick<KeptPaper, 'report' | 'template' | 'people'> }) {
  if (report.comments.length === 0) return null;
  const kindOf = (one: Comment) => template.commentKinds.find(({ key }) => key === one.kind)?.label ?? one.kind;
  const nameOf = (one: Comment) => people.find(({ id }) => id === one.adviser)?.name ?? one.receivedFrom;
  return (
    <details className="kept-clearance">
      <summary>Clearance</summary>
      <ul>
        {[...report.comments].sort(byPlace).map((one) => (
          <li key={one.id}>
            {[kindOf(one), nameOf(one)].filter(Boolean).join(', ')}: {clearanceOf(one)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function clearanceOf({ asked, received, initials, date, cleared }: Comment): string {
  const steps = [
    asked && `asked for on ${longDate(asked)}`,
    received && `received on ${longDate(received)}`,
    date && `signed ${initials} on ${longDate(date)}`,
    cleared && `cleared on ${longDate(cleared)}`,
  ].filter(Boolean);
  return steps.length === 0 ? 'not asked for.' : `${steps.join(', ')}${cleared ? '.' : '; not cleared.'}`;
}
