import { type Live, readAhead, type Store } from '#renderer/data/index.ts';
import { aheadOfLookups } from '#renderer/parts/lookups.tsx';
import { lazyRoom } from './lazy-room.tsx';

/** The rooms that are fetched when they are needed, by the first word of their address. */
export const lazyRooms = {
  registers: lazyRoom(async () => (await import('#renderer/features/registers/index.ts')).RegistersRoom),
  exchange: lazyRoom(async () => (await import('#renderer/features/exchange/index.ts')).ImportRoom),
  programmes: lazyRoom(async () => (await import('#renderer/features/programmes/index.ts')).ProgrammesRoom),
  reports: lazyRoom(async () => (await import('#renderer/features/reports/index.ts')).ReportsRoom),
  templates: lazyRoom(async () => (await import('#renderer/features/templates/index.ts')).TemplatesRoom),
  meetings: lazyRoom(async () => (await import('#renderer/features/meetings/index.ts')).MeetingsRoom),
  search: lazyRoom(async () => (await import('#renderer/features/search/index.ts')).SearchRoom),
  history: lazyRoom(async () => (await import('#renderer/features/history/index.ts')).HistoryRoom),
  guide: lazyRoom(async () => (await import('#renderer/features/guide/index.ts')).GuideRoom),
  settings: lazyRoom(async () => (await import('#renderer/features/settings/index.ts')).SettingsRoom),
};
type LazyRoomName = keyof typeof lazyRooms;

const aheadOf: { readonly [K in LazyRoomName]?: (store: Store) => Promise<readonly Live<unknown>[]> } = {
  registers: async (store) => (await import('#renderer/features/registers/index.ts')).aheadOfRegisters(store, location.hash),
};

/** The first screen waits no longer for what makes it whole (milliseconds). */
const longestWait = 500;

function startRoom(): LazyRoomName | null {
  const name = location.hash.split('/')[1] ?? '';
  return name in lazyRooms ? (name as LazyRoomName) : null;
}

/** Begins to fetch the room one starts in, while the records are being opened. Where that fails, entering it says so. */
export function fetchStartRoom(): void {
  const room = startRoom();
  if (room) void lazyRooms[room].fetch().catch(() => {});
}

/** Reads what the first screen shows, so that it is drawn once and whole. Never fails: what is missing then comes later. */
export async function readStart(store: Store): Promise<void> {
  const room = startRoom();
  const ofRoom = async () => {
    if (!room) return;
    const [lives] = await Promise.all([aheadOf[room]?.(store), lazyRooms[room].fetch()]);
    await readAhead(lives ?? []);
  };
  await Promise.race([Promise.all([readAhead(aheadOfLookups(store)), ofRoom().catch(() => {})]), new Promise((done) => setTimeout(done, longestWait))]);
}
