import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { saveTemplate } from '../files/save-template.ts';
import { placeOfTemplate, stateWords, validWords } from '../list/template-rows.ts';
import { beginVersion, copyTemplate, endTemplate, putIntoForce, removeTemplate } from '../template-commands.ts';

/** What a template is called, how it stands, and what can be done with the whole of it. */
export function TemplateHead({ template, record }: { readonly template: Template; readonly record: OwnTemplate | null }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<'force' | 'end' | null>(null);
  const open = (made: Result<OwnTemplate>) => (made.ok ? navigate(placeOfTemplate(made.value.content)) : sayProblem(made.problem.message));
  const copy = async () => open(await copyTemplate(store, template));
  const version = async () => record && open(await beginVersion(store, record.id, localDay()));
  const save = async () => {
    // What was typed a moment ago belongs into the file.
    await store.saveDrafts();
    const saved = await saveTemplate(store, template, record?.isDraft ?? false);
    if (!saved.ok) sayProblem(saved.problem.message);
    else if (saved.value) say(`Saved as “${saved.value}”.`);
  };
  const remove = async () => {
    if (!record) return;
    const result = await removeTemplate(store, record.id);
    if (!result.ok) return sayProblem(result.problem.message);
    navigate('/templates');
    if (result.value) say(`“${template.name}”, version ${template.version}, was removed.`, undoStep(store, result.value));
  };
  const isDraft = record?.isDraft === true;
  const canWrite = () => store.writable;
  const force: Command = {
    name: 'template.force',
    label: 'Put the template into force …',
    group: 'Edit',
    enabledWhen: canWrite,
    perform: () => setAsking('force'),
  };
  const begin: Command = {
    name: 'template.version',
    label: 'Begin a new version of the template',
    group: 'Edit',
    enabledWhen: canWrite,
    perform: () => void version(),
  };
  const commands: readonly Command[] = [
    { name: 'template.copy', label: 'Copy the template to change it', group: 'Edit', enabledWhen: canWrite, perform: copy },
    { name: 'template.save', label: 'Save the template as a file …', group: 'File', perform: save },
    ...(isDraft ? [force] : record ? [begin] : []),
  ];
  useCommands(commands);
  const row = { template, own: record };
  return (
    <header className="template-head">
      <Link href="/templates">Templates</Link>
      <h1>{template.name || 'Without a name'}</h1>
      <p className="soft">
        {[`Version ${template.version}`, stateWords(row, localDay()).toLowerCase(), validWords(row), template.authority, template.body]
          .filter(Boolean)
          .join(', ')}
        {!record && '. Shipped templates stay as they are: copy it to change it.'}
        {record && !isDraft && '. It stays as it is: begin a new version to change it.'}
      </p>
      <div className="toolbar">
        {isDraft && (
          <Button look="primary" disabled={!store.writable} onClick={() => setAsking('force')}>
            Put into force …
          </Button>
        )}
        {record && !isDraft && (
          <Button look="primary" disabled={!store.writable} onClick={() => void version()}>
            New version
          </Button>
        )}
        <Button icon="copy" look={record ? 'plain' : 'primary'} disabled={!store.writable} onClick={() => void copy()}>
          Copy to change
        </Button>
        <Button onClick={() => void save()}>Save as a file …</Button>
        {record && !isDraft && template.validTo === null && (
          <Button look="quiet" disabled={!store.writable} onClick={() => setAsking('end')}>
            End it …
          </Button>
        )}
        {record && (
          <Button look="quiet" icon="remove" disabled={!store.writable} onClick={() => void remove()}>
            Remove
          </Button>
        )}
      </div>
      {record && asking === 'force' && (
        <DayDialog
          title="Put into force"
          label="From"
          help="Reports begun from this day on are offered this version. It can no longer be changed; the version before it ends the day before."
          yes="Put into force"
          onClose={() => setAsking(null)}
          perform={async (day) => {
            await store.saveDrafts();
            const result = await putIntoForce(store, record.id, day);
            if (result.ok) say(`In force from ${longDate(day)}.`, ...(result.value ? [undoStep(store, result.value)] : []));
            return result;
          }}
        />
      )}
      {record && asking === 'end' && (
        <DayDialog
          title="End this template"
          label="Last day"
          help="After this day it is marked as ended where a report is begun. Reports written in it keep it."
          yes="End it"
          onClose={() => setAsking(null)}
          perform={(day) => endTemplate(store, record.id, day)}
        />
      )}
    </header>
  );
}

function DayDialog({
  title,
  label,
  help,
  yes,
  onClose,
  perform,
}: {
  readonly title: string;
  readonly label: string;
  readonly help: string;
  readonly yes: string;
  readonly onClose: () => void;
  readonly perform: (day: string) => Promise<Result<unknown>>;
}) {
  const [typed, setTyped] = useState(dayTyped(localDay()));
  return (
    <StepDialog
      title={title}
      yes={yes}
      onClose={onClose}
      perform={async () => (typed.day === null ? refuse('no-day', 'Please give a day, for example 1 April 2027.') : perform(typed.day))}
    >
      <DayInput label={label} help={help} value={typed} onChange={setTyped} />
    </StepDialog>
  );
}
