import './templates.css';
import { Route, Switch } from 'wouter';
import { TemplateList } from './list/template-list.tsx';
import { TemplatePage } from './page/template-page.tsx';

/** The room of the templates: the list of them, and one being read or changed. */
export function TemplatesRoom() {
  return (
    <Switch>
      <Route path="/templates/:id/:version?">{({ id, version }) => <TemplatePage key={`${id} ${version}`} id={id} version={version ?? null} />}</Route>
      <Route path="/templates">
        <TemplateList />
      </Route>
    </Switch>
  );
}
