import { useState } from 'react';
import { Link } from 'wouter';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { type FaultPlace, templateFaults } from '#shared/templates/faults.ts';
import { templates } from '#shared/templates/index.ts';
import { useRecords } from '#renderer/data/index.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { useDraft } from '../use-draft.ts';
import { AboutTab } from './about-tab.tsx';
import { FaultList } from './fault-list.tsx';
import { CommentsTab, ImplicationsTab } from './lists-tabs.tsx';
import { LookTab } from './look-tab.tsx';
import { PartForm } from './part-form.tsx';
import { PartList } from './part-list.tsx';
import { Specimen } from './specimen-view.tsx';
import { TemplateHead } from './template-head.tsx';

const tabs = [
  { name: 'parts', label: 'Parts' },
  { name: 'implications', label: 'Implications' },
  { name: 'comments', label: 'Comments' },
  { name: 'look', label: 'Typeface and letterhead' },
  { name: 'about', label: 'About' },
] as const;
type TabName = (typeof tabs)[number]['name'];

/** One version of a template, by its id and number, or by the id of the record that keeps it. */
export function TemplatePage({ id, version }: { readonly id: string; readonly version: string | null }) {
  const own = useRecords('template');
  if (!own) return null;
  const record = own.find((one) => (version === null ? one.id === id : one.content.id === id && String(one.content.version) === version)) ?? null;
  const template = record?.content ?? templates.find((one) => one.id === id && String(one.version) === version);
  if (!template)
    return (
      <EmptyState
        title="There is no such template"
        actions={
          <Link className="button" href="/templates">
            All templates
          </Link>
        }
      >
        It was removed, or the address is wrong.
      </EmptyState>
    );
  return <OpenTemplate key={record?.id ?? template.id} template={template} record={record} />;
}

function OpenTemplate({ template, record }: { readonly template: Template; readonly record: OwnTemplate | null }) {
  const draft = useDraft(template, record?.isDraft ? record.id : null);
  useUndoCommands([record ? `template:${record.id}` : 'template']);
  const [tab, setTab] = useState<TabName>('parts');
  const [chosen, setChosen] = useState(0);
  const faults = templateFaults(template);
  const shown = Math.min(chosen, Math.max(0, template.parts.length - 1));
  const faulty = new Set(faults.flatMap((one) => (typeof one.at === 'object' ? [one.at.part] : [])));
  const goTo = (at: FaultPlace) => {
    if (typeof at !== 'object') return setTab(at);
    setTab('parts');
    setChosen(at.part);
  };
  return (
    <div className="template-page">
      <div className="template-sides">
        <div className="template-work">
          <TemplateHead template={template} record={record} />
          {record?.isDraft && <FaultList faults={faults} onGo={goTo} />}
          <Tabs label="Template" tabs={tabs} chosen={tab} onChoose={setTab}>
            {tab === 'parts' && (
              <div className="template-parts">
                <PartList draft={draft} chosen={shown} faulty={faulty} onChoose={setChosen} />
                <PartForm key={partKey(template, shown)} draft={draft} at={shown} />
              </div>
            )}
            {tab === 'implications' && <ImplicationsTab draft={draft} />}
            {tab === 'comments' && <CommentsTab draft={draft} />}
            {tab === 'look' && <LookTab draft={draft} />}
            {tab === 'about' && <AboutTab draft={draft} record={record?.id ?? null} />}
          </Tabs>
        </div>
        <Specimen template={template} at={tab === 'parts' ? template.parts[shown] : undefined} />
      </div>
    </div>
  );
}

/** A part's form is a new one for another part, and the same while the part moves. */
function partKey({ parts }: Template, at: number): string {
  const part = parts[at];
  return part?.part === 'section' ? `section ${part.key}` : (part?.part ?? 'none');
}
