import './start.css';
import { type FormEvent, useState } from 'react';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { chooseBackup, type OpenedBackup, RestoreDialog } from '#renderer/parts/restore-backup.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { introduce } from './introduce.ts';

/** The first start: who works here and for which council; then the sample, an empty desk, or a backup. */
export function FirstStart({
  onSample,
  onEmpty,
  onRestored,
}: {
  readonly onSample: () => void;
  readonly onEmpty: () => void;
  readonly onRestored: () => void;
}) {
  const store = useStore();
  const settings = useRecord('settings', settingsId);
  const [opened, setOpened] = useState<OpenedBackup | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async () => {
    const chosen = await chooseBackup();
    setProblem(chosen.ok ? null : chosen.problem.message);
    if (chosen.ok) setOpened(chosen.value);
  };
  const onRestore = () => void choose();
  return (
    <main className="start">
      <div className="start-sheet">
        <p className="start-name">Boardpack</p>
        {settings ? <Offers onSample={onSample} onEmpty={onEmpty} onRestore={onRestore} /> : <Introduction onRestore={onRestore} />}
        {problem && <Notice tone="danger">{problem}</Notice>}
        {opened && <RestoreDialog opened={opened} replaces={null} restore={store.restore} onDone={onRestored} onClose={() => setOpened(null)} />}
      </div>
    </main>
  );
}

function Introduction({ onRestore }: { readonly onRestore: () => void }) {
  const store = useStore();
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const [council, setCouncil] = useState('');
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const missing = (text: string, what: string) => (asked && text.trim() === '' ? what : null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '' || council.trim() === '') return;
    const result = await introduce(store, { name: name.trim(), post: post.trim(), council: council.trim() });
    setProblem(result.ok ? null : result.problem.message);
  };
  return (
    <form className="start-form" noValidate onSubmit={(event) => void submit(event)}>
      <h1>Welcome. Who is at work?</h1>
      <p>Every change in the records carries the name of whoever made it. All of it stays on this computer.</p>
      <FieldFrame label="Your name" problem={missing(name, 'Please give your name: it stands beside every change you make.')}>
        {(control) => <input {...control} className="input" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Your post" help="As it should stand on a report. It can be left for later.">
        {(control) => <input {...control} className="input" autoComplete="organization-title" value={post} onChange={(event) => setPost(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Your council" problem={missing(council, 'Please give the name of the council: it stands on every report.')}>
        {(control) => <input {...control} className="input" autoComplete="organization" value={council} onChange={(event) => setCouncil(event.target.value)} />}
      </FieldFrame>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className="toolbar">
        <Button look="primary" type="submit">
          Go on
        </Button>
        <Button look="quiet" onClick={onRestore}>
          I have a backup to restore
        </Button>
      </div>
    </form>
  );
}

function Offers({ onSample, onEmpty, onRestore }: { readonly onSample: () => void; readonly onEmpty: () => void; readonly onRestore: () => void }) {
  return (
    <div className="start-form">
      <h1>How would you like to begin?</h1>
      <ul className="start-offers">
        <li>
          <Button look="primary" onClick={onSample}>
            Open the sample
          </Button>
          <p>
            An invented council with a programme, registers and two finished reports, in a database of its own. The quickest way to see what a report looks
            like.
          </p>
        </li>
        <li>
          <Button onClick={onEmpty}>Start empty</Button>
          <p>Your own records from the first line. The sample can still be opened later, under Settings, Copies and backups.</p>
        </li>
        <li>
          <Button onClick={onRestore}>Restore from a backup</Button>
          <p>A .boardpack file made on this computer or another one. You see what it holds before anything is replaced.</p>
        </li>
      </ul>
    </div>
  );
}
