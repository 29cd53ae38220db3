import type { PaperSession } from '../editor/paper-session.ts';
import { useNextReport } from './use-next-report.tsx';

/** Offers the step to the next report while a report is open, and shows its dialog. */
export function NextReport({ report, session }: { readonly report: string; readonly session: PaperSession }) {
  return useNextReport(report, () => session.flush()).dialog;
}
