import './meetings.css';
import { Route, Switch } from 'wouter';
import { CommitteeList } from './committees/committee-list.tsx';
import { CommitteePage } from './committees/committee-page.tsx';
import { ClearDaysPage } from './dates/clear-days-page.tsx';
import { ForwardPlanPage } from './forward-plan/forward-plan-page.tsx';
import { PaperPage } from './intake/paper-page.tsx';
import { MeetingList } from './list/meeting-list.tsx';
import { MeetingTable } from './list/meeting-table.tsx';
import { PackPage } from './packs/pack-page.tsx';
import { MeetingPage } from './page/meeting-page.tsx';

/** The room of the meetings: the calendar of them, and one with its agenda, papers, packs and minutes. */
export function MeetingsRoom() {
  return (
    <Switch>
      <Route path="/meetings">
        <MeetingList />
      </Route>
      <Route path="/meetings/table/:id?">{({ id }) => <MeetingTable id={id ?? null} />}</Route>
      <Route path="/meetings/forward-plan">
        <ForwardPlanPage />
      </Route>
      <Route path="/meetings/clear-days">
        <ClearDaysPage />
      </Route>
      <Route path="/meetings/committees">
        <CommitteeList />
      </Route>
      <Route path="/meetings/committees/:id/:tab?">{({ id, tab }) => <CommitteePage key={id} id={id} tab={tab} />}</Route>
      <Route path="/meetings/papers/:id">{({ id }) => <PaperPage key={id} id={id} />}</Route>
      <Route path="/meetings/packs/:id">{({ id }) => <PackPage key={id} id={id} />}</Route>
      <Route path="/meetings/:id/:tab?">{({ id, tab }) => <MeetingPage key={id} id={id} tab={tab} />}</Route>
    </Switch>
  );
}
