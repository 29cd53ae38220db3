import type { Keeper } from './journal/keeper.ts';
import type { Maintenance } from './maintenance.ts';

// The journal, snapshots and backups stand on the schema library. The first screen needs none of them, so they are
// fetched when they are first asked for: to compare, to write, to restore.

/** Everything about the second copy and about work on the whole database. */
export function loadKeeping(): Promise<typeof import('./keeping.ts')> {
  return import('./keeping.ts');
}

/** A keeper that is made when it is started. What it does before that, it has nothing to do it with. */
export function lazyKeeper(make: (parts: Awaited<ReturnType<typeof loadKeeping>>) => Keeper): Keeper {
  let keeper: Keeper | null = null;
  const made = async () => {
    const parts = await loadKeeping();
    keeper ??= make(parts);
    return keeper;
  };
  return {
    start: async () => (await made()).start(),
    nudge: () => keeper?.nudge(),
    renew: async (options) => (await made()).renew(options),
    settled: async () => keeper?.settled(),
    stop: async () => keeper?.stop(),
  };
}

/** The same for work on the whole database. */
export function lazyMaintenance(make: (parts: Awaited<ReturnType<typeof loadKeeping>>) => Maintenance): Maintenance {
  let maintenance: Maintenance | null = null;
  const made = async () => {
    const parts = await loadKeeping();
    maintenance ??= make(parts);
    return maintenance;
  };
  return {
    exportBackup: async (app) => (await made()).exportBackup(app),
    restore: async (backup) => (await made()).restore(backup),
    copies: async () => (await made()).copies(),
    restoreCopy: async (name) => (await made()).restoreCopy(name),
    restoreNewest: async () => (await made()).restoreNewest(),
    goOnAsItIs: async () => (await made()).goOnAsItIs(),
    erase: async (kind, id) => (await made()).erase(kind, id),
  };
}
