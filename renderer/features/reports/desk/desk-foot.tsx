import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { performCommand, useOfferedCommands } from '#renderer/ui/commands.ts';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import type { CheckDesk } from '../checks/check-desk.ts';
import { useChecked } from '../checks/use-check-desk.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { countSelected, countWritten } from './count-written.ts';
import './desk-foot.css';

const pause = 200;

/** What has no place of its own on the screen, for the mouse. */
const steps = [
  { command: 'report.find', label: 'Find', keys: 'Ctrl+F' },
  { command: 'report.next-misspelling', label: 'Spelling', keys: 'F7' },
  { command: 'view.split', label: 'Split view', keys: 'F8' },
  { command: 'view.focus', label: 'Focus', keys: 'F9' },
] as const;

/** Below the page: how much is written, and how long the whole report is against the council's limit. */
export function DeskFoot({ session, fields, checks }: { readonly session: PaperSession; readonly fields: Fields; readonly checks: CheckDesk }) {
  const { written, selected } = useCounts(session);
  const { checked } = useChecked(checks);
  const commands = useOfferedCommands();
  const most = fields.settings.longestReport;
  // The checks come a little later than the words: the whole is never said to be less than what is written in it.
  const whole = Math.max(checked?.words ?? 0, written);
  const over = checked && most > 0 ? whole - most : 0;
  const foot = useRef<HTMLElement>(null);
  // What is said at the foot of the window stands above this, and leaves its buttons free.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--desk-foot', `${foot.current?.offsetHeight ?? 0}px`);
    return () => void root.style.removeProperty('--desk-foot');
  }, []);
  return (
    <section ref={foot} className="desk-foot no-print" aria-label="Length of the report">
      <span>{selected > 0 ? `${number(selected)} of ${number(written)} words selected` : `${words(written)} written`}</span>
      {checked && (
        <span data-over={over > 0 || undefined}>
          {most === 0 ? `${words(whole)} in the whole report` : `${number(whole)} of at most ${words(most)} in the whole report`}
          {over > 0 && `: ${number(over)} too many`}
        </span>
      )}
      {checked && whole > 0 && <span>{`about ${checked.minutes === 1 ? 'a minute' : `${number(checked.minutes)} minutes`} to read`}</span>}
      <span className="desk-steps">
        {steps.map(({ command, label, keys }) => {
          const offered = commands.find((one) => one.name === command);
          return (
            offered && (
              <Button key={command} look="quiet" title={`${offered.label} (${shortcutLabel(keys)})`} onClick={() => performCommand(command)}>
                {label}
              </Button>
            )
          );
        })}
      </span>
    </section>
  );
}

/** Counted when one pauses: no key waits for it. */
function useCounts(session: PaperSession): { readonly written: number; readonly selected: number } {
  const { editor } = session;
  const [counts, setCounts] = useState(() => ({ written: countWritten(editor.state.doc), selected: countSelected(editor.state) }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => setCounts({ written: countWritten(editor.state.doc), selected: countSelected(editor.state) });
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(count, pause);
    };
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor]);
  return counts;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function words(count: number): string {
  return `${number(count)} ${count === 1 ? 'word' : 'words'}`;
}
