import { Route, Switch } from 'wouter';
import { HandedOverPage } from './handed-over/handed-over-page.tsx';
import { ReportList } from './list/report-list.tsx';
import { ReportPage } from './page/report-page.tsx';
import { VersionsPage } from './versions/versions-page.tsx';

/** The room of the reports: the list of them, and one being written. */
export function ReportsRoom() {
  return (
    <Switch>
      <Route path="/reports/handed-over">
        <HandedOverPage />
      </Route>
      <Route path="/reports/:id/versions/:what?">{({ id, what }) => <VersionsPage key={id} id={id} what={what ?? null} />}</Route>
      <Route path="/reports/:id/:at?">{({ id, at }) => <ReportPage key={id} id={id} at={at ?? null} />}</Route>
      <Route path="/reports">
        <ReportList />
      </Route>
    </Switch>
  );
}
