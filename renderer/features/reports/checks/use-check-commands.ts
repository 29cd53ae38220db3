import { useMemo, useRef } from 'react';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { say } from '#renderer/ui/message.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import type { CheckDesk } from './check-desk.ts';
import { goToFinding } from './finding-steps.ts';
import { nextFinding } from './walk-findings.ts';

/** Offers to go from finding to finding, and to show them all, while the page of a report is open. */
export function useCheckCommands(steps: {
  readonly desk: CheckDesk;
  readonly session: PaperSession | null;
  readonly onGo: (part: string) => void;
  readonly onShow: () => void;
}): void {
  const latest = useRef(steps);
  latest.current = steps;
  const commands = useMemo((): readonly Command[] => {
    const walk = (step: 1 | -1) => () => {
      const { desk, session, onGo } = latest.current;
      const finding = session && nextFinding(session, desk.state.checked?.found ?? [], step);
      if (!finding) return say('The checks have nothing to point out in the text.');
      goToFinding(session, finding, onGo);
      say(finding.message);
    };
    const isReady = () => latest.current.session !== null && latest.current.desk.state.checked !== null;
    return [
      { name: 'checks.show', label: 'Show what the checks found', group: 'Report', words: 'findings faults errors', perform: () => latest.current.onShow() },
      { name: 'checks.next', label: 'Go to the next finding', group: 'Report', shortcut: 'Alt+F8', enabledWhen: isReady, perform: walk(1) },
      { name: 'checks.previous', label: 'Go to the finding before', group: 'Report', shortcut: 'Alt+Shift+F8', enabledWhen: isReady, perform: walk(-1) },
    ];
  }, []);
  useCommands(commands);
}
