import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { localDay } from '#renderer/parts/local-day.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { type OpenedTemplate, useOpenedTemplate } from '#renderer/parts/template-file.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { sayProblem } from '#renderer/ui/message.tsx';
import { chooseTemplateFile } from '../files/open-template.ts';
import { TakeInDialog } from '../files/take-in-dialog.tsx';
import { copyTemplate } from '../template-commands.ts';
import { placeOfTemplate, stateWords, type TemplateRow, templateRows, validWords } from './template-rows.ts';

const scope = ['template'];

/** Every template with its versions, and the ways to make one: from another, or from a file. */
export function TemplateList() {
  const store = useStore();
  const own = useRecords('template');
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<OpenedTemplate | null>(null);
  const [fromDesktop, decide] = useOpenedTemplate();
  const opened = chosen ?? fromDesktop;
  const close = () => (chosen ? setChosen(null) : decide());
  useUndoCommands(scope);
  const choose = async () => {
    const file = await chooseTemplateFile();
    if (!file.ok) sayProblem(file.problem.message);
    else if (file.value) setChosen(file.value);
  };
  const commands: readonly Command[] = [
    { name: 'template.import', label: 'Take in a template from a file …', group: 'File', enabledWhen: () => store.writable, perform: choose },
  ];
  useCommands(commands);
  if (!own) return null;
  const copy = async (row: TemplateRow) => {
    const made = await copyTemplate(store, row.template);
    if (made.ok) navigate(placeOfTemplate(made.value.content));
    else sayProblem(made.problem.message);
  };
  const rows = templateRows(own);
  return (
    <div className="page templates-list">
      <div className="page-head">
        <h1>Templates</h1>
        <Link href="/reports">Reports</Link>
        <Button disabled={!store.writable} onClick={() => void choose()}>
          Take in a template from a file …
        </Button>
      </div>
      <p className="soft">
        A template says which parts a paper has, in which order, what each must hold and what is printed by itself. Those that are shipped stay as they are:
        copy one to change it. A report keeps the version that it was written in.
      </p>
      <div className="templates-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Authority</th>
              <th scope="col">Body</th>
              <th scope="col">Version</th>
              <th scope="col">Valid</th>
              <th scope="col">State</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.own?.id ?? `${row.template.id} ${row.template.version}`} row={row} canWrite={store.writable} onCopy={() => void copy(row)} />
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <TakeInDialog
          opened={opened}
          own={own}
          onClose={close}
          onDone={(template) => {
            close();
            navigate(placeOfTemplate(template));
          }}
        />
      )}
    </div>
  );
}

function Row({ row, canWrite, onCopy }: { readonly row: TemplateRow; readonly canWrite: boolean; readonly onCopy: () => void }) {
  const { template, own } = row;
  return (
    <tr>
      <th scope="row">
        <Link href={placeOfTemplate(template)}>{template.name || 'Without a name'}</Link>
      </th>
      <td>{template.authority}</td>
      <td>{template.body}</td>
      <td>{template.version}</td>
      <td>{validWords(row)}</td>
      <td>
        <span className="template-state" data-state={own?.isDraft ? 'draft' : own ? 'own' : 'shipped'}>
          {stateWords(row, localDay())}
        </span>
      </td>
      <td>
        <Button look="quiet" icon="copy" disabled={!canWrite} aria-label={`Copy to change: ${template.name}`} onClick={onCopy}>
          Copy to change
        </Button>
      </td>
    </tr>
  );
}
