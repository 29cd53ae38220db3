import { useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { TodayRoom } from '#renderer/features/today/index.ts';
import { lazyRooms } from './lazy-rooms.ts';

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
      <Route path="/programmes/*?" component={lazyRooms.programmes} />
      <Route path="/registers/:path/import" component={lazyRooms.exchange} />
      <Route path="/registers/*?" component={lazyRooms.registers} />
      <Route path="/reports/*?" component={lazyRooms.reports} />
      <Route path="/templates/*?" component={lazyRooms.templates} />
      <Route path="/meetings/*?" component={lazyRooms.meetings} />
      <Route path="/search" component={lazyRooms.search} />
      <Route path="/history" component={lazyRooms.history} />
      <Route path="/guide/*?" component={lazyRooms.guide} />
      <Route path="/settings/*?" component={lazyRooms.settings} />
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  );
}
