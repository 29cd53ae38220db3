import { useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { TodayRoom } from '#renderer/features/today/index.ts';
import { lazyRoom } from './lazy-room.tsx';

const loads = {
  registers: async () => (await import('#renderer/features/registers/index.ts')).RegistersRoom,
  programmes: async () => (await import('#renderer/features/programmes/index.ts')).ProgrammesRoom,
  reports: async () => (await import('#renderer/features/reports/index.ts')).ReportsRoom,
  meetings: async () => (await import('#renderer/features/meetings/index.ts')).MeetingsRoom,
  search: async () => (await import('#renderer/features/search/index.ts')).SearchRoom,
  history: async () => (await import('#renderer/features/history/index.ts')).HistoryRoom,
  guide: async () => (await import('#renderer/features/guide/index.ts')).GuideRoom,
  settings: async () => (await import('#renderer/features/settings/index.ts')).SettingsRoom,
};
const Registers = lazyRoom(loads.registers);
const Programmes = lazyRoom(loads.programmes);
const Reports = lazyRoom(loads.reports);
const Meetings = lazyRoom(loads.meetings);
const Search = lazyRoom(loads.search);
const History = lazyRoom(loads.history);
const Guide = lazyRoom(loads.guide);
const Settings = lazyRoom(loads.settings);

// The room one starts in is fetched at once, while the records are being opened.
const startRoom = location.hash.split('/')[1] ?? '';
if (startRoom in loads) void loads[startRoom as keyof typeof loads]();

/** Which room stands at which address. The rooms are fetched while nothing else happens. */
export function Routes() {
  useEffect(() => {
    const fetchAll = () => {
      for (const load of Object.values(loads)) void load();
    };
    const handle = requestIdleCallback(fetchAll, { timeout: 10_000 });
    return () => cancelIdleCallback(handle);
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
      <Route><Redirect to="/" replace /></Route>
    </Switch>
  );
}
