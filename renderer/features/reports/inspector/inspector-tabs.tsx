import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { Appendices } from './appendices.tsx';
import { Comments } from './comments.tsx';
import { Details } from './details.tsx';
import { Implications } from './implications.tsx';
import './inspector.css';

const tabs = [
  { name: 'details', label: 'Details' },
  { name: 'implications', label: 'Implications' },
  { name: 'comments', label: 'Comments' },
  { name: 'appendices', label: 'Appendices' },
  { name: 'history', label: 'History' },
] as const;
export type TabName = (typeof tabs)[number]['name'];

/** The tab where the fields of a part of the page are: `part` is the id of what was clicked there. */
export function tabOf(part: string): TabName {
  if (/^(implication:|part:implications|part:advised)/.test(part)) return 'implications';
  if (/^(comment:|part:comments)/.test(part)) return 'comments';
  if (/^(appendix:|page:appendix|exempt:appendix|part:appendices)/.test(part)) return 'appendices';
  return 'details';
}

/** The report's fields, beside the page. */
export function InspectorTabs({
  session,
  fields,
  tab,
  onTab,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}) {
  const { report } = fields;
  return (
    <div className="report-tabs">
      <Tabs label="About this report" tabs={tabs} chosen={tab} onChoose={onTab}>
        {tab === 'details' && <Details fields={fields} />}
        {tab === 'implications' && <Implications fields={fields} onGo={(part) => session.goTo(part)} />}
        {tab === 'comments' && <Comments fields={fields} session={session} />}
        {tab === 'appendices' && <Appendices fields={fields} onGo={(part) => session.goTo(part)} />}
        {tab === 'history' && <RecordHistory kind="report" id={report.id} />}
      </Tabs>
    </div>
  );
}
