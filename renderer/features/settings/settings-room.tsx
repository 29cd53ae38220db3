import './settings.css';
import { useLocation, useRoute } from 'wouter';
import { settingsId } from '#shared/domain/settings.ts';
import { useRecord } from '#renderer/data/index.ts';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { AboutPart } from './about-part.tsx';
import { AppearancePart } from './appearance-part.tsx';
import { ChecksPart } from './checks-part.tsx';
import { CopiesPart } from './copies-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { ListsPart } from './lists-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { MeetingsPart } from './meetings-part.tsx';
import { WordsPart } from './words-part.tsx';

const parts = [
  { name: 'council', label: 'Council and you' },
  { name: 'matrix', label: 'Risk matrix' },
  { name: 'lists', label: 'Lists' },
  { name: 'meetings', label: 'Meetings' },
  { name: 'words', label: 'Words of the council' },
  { name: 'checks', label: 'Checks' },
  { name: 'appearance', label: 'Appearance' },
  { name: 'copies', label: 'Copies and backups' },
  { name: 'erase', label: 'Erase for good' },
  { name: 'about', label: 'About' },
] as const;
type Part = (typeof parts)[number]['name'];

const scope = [`settings:${settingsId}`];

/** The council's settings, copies of the records, and what the app is made of. */
export function SettingsRoom() {
  const [, navigate] = useLocation();
  const [, params] = useRoute<{ part?: string }>('/settings/:part?');
  const settings = useRecord('settings', settingsId);
  useUndoCommands(scope);
  const chosen: Part = parts.find((one) => one.name === params?.part)?.name ?? 'council';
  if (!settings) return null;
  return (
    <div className="page settings">
      <h1>Settings</h1>
      <div>
        <Tabs label="Settings" tabs={parts} chosen={chosen} onChoose={(next) => navigate(`/settings/${next}`, { replace: true })}>
          {chosen === 'council' && (
            <div className="settings-part">
              <RecordForm kind="settings" record={settings} />
              <details>
                <summary>What was changed here</summary>
                <RecordHistory kind="settings" id={settingsId} />
              </details>
            </div>
          )}
          {chosen === 'matrix' && <MatrixPart settings={settings} />}
          {chosen === 'lists' && <ListsPart settings={settings} />}
          {chosen === 'meetings' && <MeetingsPart settings={settings} />}
          {chosen === 'words' && <WordsPart settings={settings} />}
          {chosen === 'checks' && <ChecksPart settings={settings} />}
          {chosen === 'appearance' && <AppearancePart />}
          {chosen === 'copies' && <CopiesPart />}
          {chosen === 'erase' && <ErasePart />}
          {chosen === 'about' && <AboutPart />}
        </Tabs>
      </div>
    </div>
  );
}
