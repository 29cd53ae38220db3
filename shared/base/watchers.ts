/** Those who want to know when something becomes different; `watch` returns how to stop, as React's external stores want it. */
export type Watchers = { readonly watch: (watcher: () => void) => () => void; readonly tell: () => void };

/** Nobody watches at first. Who comes while they are told is told the next time; who has gone by then is not told. */
export function createWatchers(): Watchers {
  const all = new Set<() => void>();
  return {
    watch: (watcher) => {
      all.add(watcher);
      return () => void all.delete(watcher);
    },
    tell: () => {
      for (const watcher of [...all]) if (all.has(watcher)) watcher();
    },
  };
}
