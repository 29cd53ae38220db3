import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BlockRow } from '#renderer/data/index.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { CheckDesk, type CheckState } from './check-desk.ts';
import { showMarks } from './marks.ts';

/** Checks a report as long as its page is open, and marks beside its text what was found. */
export function useCheckDesk(session: PaperSession | null, fields: Fields, blocks: readonly BlockRow[]): CheckDesk {
  const [desk] = useState(() => new CheckDesk());
  useEffect(() => {
    desk.update(fields, blocks);
  }, [desk, fields, blocks]);
  useEffect(() => () => desk.end(), [desk]);
  useEffect(() => {
    if (!session) return;
    let idle = 0;
    const stop = desk.watch(() => {
      cancelIdleCallback(idle);
      idle = requestIdleCallback(() => showMarks(session, desk.state.checked?.found ?? []), { timeout: 1_000 });
    });
    return () => {
      stop();
      cancelIdleCallback(idle);
    };
  }, [session, desk]);
  return desk;
}

/** What the checks say at present. */
export function useChecked(desk: CheckDesk): CheckState {
  return useSyncExternalStore(desk.watch, () => desk.state);
}

/** How many things are to be mended, of which `musts` before the report goes out; advice is not counted. Null until that is known. */
export function useToMend(desk: CheckDesk): { readonly count: number; readonly musts: number } | null {
  const { checked } = useChecked(desk);
  if (!checked) return null;
  const musts = checked.found.filter((one) => one.severity === 'must').length;
  return { musts, count: musts + checked.found.filter((one) => one.severity === 'should').length };
}
