import type { CheckDesk } from '../checks/check-desk.ts';
import { useChecked } from '../checks/use-check-desk.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { useEditorState } from '../page/use-editor-state.ts';
import { countSelected, countWritten } from './count-written.ts';
import './desk-foot.css';

/** Below the page: how much is written, and how long the whole report is against the council's limit. */
export function DeskFoot({ session, fields, checks }: { readonly session: PaperSession; readonly fields: Fields; readonly checks: CheckDesk }) {
  const { written, selected } = useEditorState(session, (state) => ({ written: countWritten(state.doc), selected: countSelected(state) }));
  const { checked } = useChecked(checks);
  const most = fields.settings.longestReport;
  const over = checked && most > 0 ? checked.words - most : 0;
  return (
    <section className="desk-foot no-print" aria-label="Length of the report">
      <span>{selected > 0 ? `${number(selected)} of ${number(written)} words selected` : `${words(written)} written`}</span>
      {checked && (
        <span data-over={over > 0 || undefined}>
          {most === 0 ? `${words(checked.words)} in the whole report` : `${number(checked.words)} of at most ${words(most)} in the whole report`}
          {over > 0 && `: ${number(over)} too many`}
        </span>
      )}
      {checked && <span>{`about ${checked.minutes === 1 ? 'a minute' : `${number(checked.minutes)} minutes`} to read`}</span>}
    </section>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function words(count: number): string {
  return `${number(count)} ${count === 1 ? 'word' : 'words'}`;
}
