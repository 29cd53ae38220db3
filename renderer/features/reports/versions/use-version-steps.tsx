import { type ReactNode, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { handOver } from './hand-over.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { OpenAgainDialog } from './open-again-dialog.tsx';

/**
 * Issuing, opening again and handing over, as commands while the report is open. `issue` looks at what is missing first
 * and then calls the `askToIssue` that is answered here. `dialogs` is to be shown on the page.
 */
export function useVersionSteps({ session, fields, issue }: { readonly session: PaperSession | null; readonly fields: Fields; readonly issue: () => void }): {
  readonly askToIssue: () => void;
  readonly dialogs: ReactNode;
} {
  const store = useStore();
  const { report } = fields;
  const [dialog, setDialog] = useState<'issue' | 'open-again' | null>(null);
  const isIssued = report.issued !== null;
  const close = () => setDialog(null);
  const commands: readonly Command[] = [
    {
      name: 'report.issue',
      label: 'Issue the report …',
      group: 'Report',
      words: 'version final freeze publish',
      enabledWhen: () => store.writable && !isIssued && session !== null,
      perform: issue,
    },
    {
      name: 'report.open-again',
      label: 'Open the issued report again for changes …',
      group: 'Report',
      words: 'reopen unlock version',
      enabledWhen: () => store.writable && isIssued,
      perform: () => setDialog('open-again'),
    },
    {
      name: 'report.versions',
      label: 'Versions of the report',
      group: 'Report',
      words: 'compare difference history issued',
      perform: () => {
        location.hash = `/reports/${report.id}/versions`;
      },
    },
    {
      name: 'report.hand-over',
      label: 'Hand over the report …',
      group: 'Report',
      words: 'send file boardpack pass on',
      perform: async () => {
        await session?.flush();
        await handOver(store, report.id);
      },
    },
  ];
  useCommands(commands);
  const dialogs = (
    <>
      {dialog === 'issue' && session && <IssueDialog fields={fields} session={session} onClose={close} />}
      {dialog === 'open-again' && <OpenAgainDialog report={report.id} onClose={close} />}
    </>
  );
  return { askToIssue: () => setDialog('issue'), dialogs };
}
