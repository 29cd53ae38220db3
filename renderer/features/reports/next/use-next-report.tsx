import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from '#renderer/data/index.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { NextDialog } from './next-dialog.tsx';

/** The step from a report to the one after it, as a command, and its dialog. `flush` stores what is typed first. */
export function useNextReport(earlier: string | null, flush?: () => Promise<void>): { readonly begin: () => void; readonly dialog: ReactNode } {
  const store = useStore();
  const [, navigate] = useLocation();
  const [asks, setAsks] = useState<string | null>(null);
  const begin = async () => {
    await flush?.();
    setAsks(earlier);
  };
  useCommands([
    {
      name: 'report.next',
      label: 'Next report from this one …',
      group: 'Report',
      words: 'follow go on successor copy duplicate carry over',
      enabledWhen: () => store.writable && earlier !== null,
      perform: begin,
    },
  ]);
  const dialog = asks !== null && <NextDialog earlier={asks} onMade={(id) => navigate(`/reports/${id}`)} onClose={() => setAsks(null)} />;
  return { begin: () => void begin(), dialog };
}
