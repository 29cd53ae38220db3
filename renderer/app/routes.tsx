import { useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { TodayRoom } from '#renderer/features/today/index.ts';
import { lazyRoom } from './lazy-room.tsx';

const Registers = lazyRoom(async () => (await import('#renderer/features/registers/index.ts')).RegistersRoom);
const Programmes = lazyRoom(async () => (await import('#renderer/features/programmes/index.ts')).ProgrammesRoom);
const Reports = lazyRoom(async () => (await import('#renderer/features/reports/index.ts')).ReportsRoom);
const Meetings = lazyRoom(async () => (await import('#renderer/features/meetings/index.ts')).MeetingsRoom);
const Search = lazyRoom(async () => (await import('#renderer/features/search/index.ts')).SearchRoom);
const History = lazyRoom(async () => (await import('#renderer/features/history/index.ts')).HistoryRoom);
const Guide = lazyRoom(async () => (await import('#renderer/features/guide/index.ts')).GuideRoom);
const Settings = lazyRoom(async () => (await import('#renderer/features/settings/index.ts')).SettingsRoom);
const lazyRooms = {
  registers: Registers,
  programmes: Programmes,
  reports: Reports,
  meetings: Meetings,
  search: Search,
  history: History,
  guide: Guide,
  settings: Settings,
};

// The room one starts in is fetched at once, while the records are being opened. Where that fails, entering it says so.
const startRoom = location.hash.split('/')[1] ?? '';
if (startRoom in lazyRooms) lazyRooms[startRoom as keyof typeof lazyRooms].fetch().catch(() => {});

/** While the first screen waits for its records it looks idle, and is not (milliseconds). */
const fetchedAfter = 1_000;

/** Which room stands at which address. The rooms are fetched while nothing else happens. */
export function Routes() {
  useEffect(() => {
    const fetchAll = () => {
      for (const room of Object.values(lazyRooms)) room.fetch().catch(() => {});
    };
    let handle = 0;
    const timer = setTimeout(() => {
      handle = requestIdleCallback(fetchAll, { timeout: 10_000 });
    }, fetchedAfter);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(handle);
    };
  }, []);
  return (
    <Switch>
      <Route path="/" component={TodayRoom} />
      <Route path="/programmes/*?" component={Programmes} />
      <Route path="/registers/*?" component={Registers} />
      <Route path="/reports/*?" component={Reports} />
      <Route path="/meetings/*?" component={Meetings} />
      <Route path="/search" component={Search} />
      <Route path="/history" component={History} />
      <Route path="/guide/*?" component={Guide} />
      <Route path="/settings/*?" component={Settings} />
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  );
}
