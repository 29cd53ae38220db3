import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { sizeWords } from '#shared/base/size-words.ts';
import { receivedPaper, type ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useRecord, useRecords, useStore } from '#renderer/data/index.ts';
import { committeeWords } from '#renderer/parts/committee-words.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { SaveFileButton } from '#renderer/parts/papers/save-file-button.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { saveField } from '#renderer/parts/record-commands.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { useAgenda } from '../agenda/use-agenda.ts';
import { FindingList } from './finding-list.tsx';
import { formWords } from './form-words.ts';
import { KeptHere } from './kept-here.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { PaperVersions } from './paper-versions.tsx';
import { removePaper } from './remove-paper.ts';
import { saveReceived } from './save-received.ts';
import './intake.css';

/** One received paper: what it came as, what was found in it, its versions, and the paper itself. */
export function PaperPage({ id }: { readonly id: string }) {
  const paper = useRecord('paper', id);
  const meeting = useRecord('meeting', paper?.meeting ?? '');
  useUndoCommands([`paper:${id}`]);
  if (paper === undefined || meeting === undefined) return null;
  if (paper === null || meeting === null)
    return (
      <div className="page">
        <h1>This paper is no longer there</h1>
        <p>
          If it was taken back by mistake, <Link href="/history">History</Link> can undo that. <Link href="/meetings">All meetings</Link>
        </p>
      </div>
    );
  return <Paper paper={paper} meeting={meeting} />;
}

function Paper({ paper, meeting }: { readonly paper: ReceivedPaper; readonly meeting: Meeting }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const lookups = useLookups();
  const agenda = useAgenda(meeting);
  const papers = useRecords('paper');
  const [isNoting, setNoting] = useState(false);
  if (!agenda || !papers) return null;
  const own = papers.filter((one) => one.meeting === meeting.id);
  const line = agenda.lines.find(({ item }) => item.paper === paper.id);
  const { form, file, pages, received, findings } = paper;
  const remove = async () => {
    const isSure = await ask({
      title: `Remove “${receivedPaper.titleOf(paper)}”?`,
      text: 'Its agenda item takes the version before it, or stands without a paper. Packs that were made keep what they were made from. History can take this back.',
      yes: 'Remove',
      danger: true,
    });
    if (!isSure) return;
    const removed = await removePaper(store, paper);
    if (!removed.ok) return sayProblem(removed.problem.message);
    if (removed.value) say(`${removed.value.label}: done.`, undoStep(store, removed.value));
    navigate(`/meetings/${meeting.id}/papers`);
  };
  const fields = receivedPaper.fields.filter(({ name }) => ['title', 'receivedFrom', 'note'].includes(name));
  return (
    <div className="page received-paper">
      <div className="paper-head no-print">
        <p>
          <Link
            href={`/meetings/${meeting.id}/papers`}
          >{`Papers for ${committeeWords(meeting, lookups)}${meeting.date ? `, ${longDate(meeting.date)}` : ''}`}</Link>
        </p>
        <h1>{receivedPaper.titleOf(paper)}</h1>
        <dl className="facts">
          <dt>File</dt>
          <dd>{[file.name, formWords[form], pages === null ? '' : counted(pages, 'page', 'pages'), sizeWords(file.bytes)].filter(Boolean).join(', ')}</dd>
          <dt>Received</dt>
          <dd>{longDate(received)}</dd>
          <dt>Agenda item</dt>
          <dd>{line ? <Link href={`/meetings/${meeting.id}/agenda`}>{`${line.number} ${line.title}`}</Link> : 'None has this version'}</dd>
        </dl>
        <div className="toolbar">
          <SaveFileButton look="plain" label="Save the file as it came …" save={() => saveReceived(store, paper)} />
          <Button onClick={() => setNoting(true)}>Note to its sender …</Button>
          <Button look="quiet" disabled={!store.writable} onClick={() => void remove()}>
            Remove …
          </Button>
        </div>
      </div>
      <section className="paper-fields no-print" aria-label="Details">
        {fields.map((field) => (
          <FieldEditor
            key={field.name}
            draftKey={`paper:${paper.id}:${field.name}`}
            field={field}
            value={paper[field.name as 'title']}
            readOnly={!store.writable}
            save={async (next) => {
              const saved = await saveField(store, 'paper', paper.id, field.name, next);
              return saved.ok ? null : saved.problem.message;
            }}
          />
        ))}
      </section>
      <section className="no-print">
        <h2>Found on arrival</h2>
        {findings.length === 0 ? <p>Nothing was found.</p> : <FindingList findings={findings} />}
      </section>
      <PaperVersions paper={paper} papers={own} />
      {paper.kept !== null && <KeptHere paper={paper} />}
      {isNoting && (
        <NoteDialog meeting={meeting} committee={agenda.committee} papers={own} lines={agenda.lines} about={paper} onClose={() => setNoting(false)} />
      )}
    </div>
  );
}
