export { createKeeper } from './journal/keeper.ts';
export { lostDatabase, refusedDatabase } from './lost.ts';
export { createMaintenance } from './maintenance.ts';
