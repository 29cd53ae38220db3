import { useMemo, useSyncExternalStore } from 'react';
import { useStore } from './hooks.tsx';
import { type Period, type PeriodStates, readPeriod } from './period.ts';

/** What a time made of the records, live. Undefined while it is read. */
export function usePeriod({ from, to }: Period): PeriodStates | undefined {
  const store = useStore();
  const live = useMemo(
    () => store.live.of<PeriodStates>(`period:${from}:${to}`, { read: () => readPeriod(store, { from, to }), follow: () => 'read' }),
    [store, from, to],
  );
  return useSyncExternalStore(live.subscribe, live.get);
}
