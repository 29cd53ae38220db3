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

/** How many things are to be mended; null until that is known. */
export function useToMend(desk: CheckDesk): CheckDesk['toMend'] {
  return useSyncExternalStore(desk.watch, () => desk.toMend);
}
