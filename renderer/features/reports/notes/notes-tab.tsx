import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { byPlace } from '#shared/base/order-key.ts';
import type { Result } from '#shared/base/result.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { useReportSave } from '../inspector/use-report-save.ts';
import { useEditorState } from '../page/use-editor-state.ts';
import { addNote, changeNote, type Note, removeNote } from './note-edits.ts';
import { blockHere, type PlaceOfNote, placesOfNotes } from './note-places.ts';
import type { NoteDesk } from './use-note-desk.ts';
import './notes.css';

/** The author's notes and to-dos, in the order of the paper. */
export function NotesTab({
  fields: { report },
  session,
  desk,
  onGo,
}: {
  readonly fields: Fields;
  readonly session: PaperSession;
  readonly desk: NoteDesk;
  readonly onGo: (part: string) => void;
}) {
  const { readOnly } = useReportSave(report);
  const ids = report.notes.flatMap((one) => one.block ?? []);
  const places = useEditorState(session, ({ doc }) => placesOfNotes(doc, session.labels, ids));
  const rank = (one: Note) => (one.block === null ? -1 : (places.find((place) => place.id === one.block)?.index ?? Number.MAX_SAFE_INTEGER));
  const notes = [...report.notes].sort((a, b) => Number(a.done) - Number(b.done) || rank(a) - rank(b) || byPlace(a, b));
  const open = notes.filter((one) => !one.done).length;
  return (
    <div className="report-fields notes-tab">
      <p className="field-help">
        {readOnly
          ? 'Notes to yourself. The report is issued, so they stay as they are; what is not done goes along into the next report.'
          : 'Notes and things to do, for yourself alone: they are never printed, exported or handed over.'}
      </p>
      {!readOnly && <NewNote report={report.id} session={session} desk={desk} />}
      {notes.length === 0 && <p className="field-help">No notes yet. One belongs to the paragraph with the cursor, or to the whole report.</p>}
      {notes.length > 0 && <p className="notes-count">{open === 0 ? 'All are done.' : `${open} still to do.`}</p>}
      <ul className="own-notes">
        {notes.map((note) => (
          <NoteCard key={note.id} report={report.id} note={note} place={places.find((one) => one.id === note.block) ?? null} readOnly={readOnly} onGo={onGo} />
        ))}
      </ul>
    </div>
  );
}

function NewNote({ report, session, desk }: { readonly report: string; readonly session: PaperSession; readonly desk: NoteDesk }) {
  const store = useStore();
  const here = useEditorState(session, (state) => blockHere(state, session.labels));
  const [text, setText] = useState('');
  const [isOfReport, setOfReport] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { wanted, takeWanted } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that one is asked for, and never else.
  useEffect(() => {
    if (takeWanted()) field.current?.focus();
  }, [wanted]);
  const add = async (event?: FormEvent) => {
    event?.preventDefault();
    const words = text.trim();
    if (words === '') return;
    await session.flush();
    const result = await addNote(store, report, { block: isOfReport ? null : (here?.id ?? null), text: words });
    if (!result.ok) return sayProblem(result.problem.message);
    setText('');
    field.current?.focus();
  };
  return (
    <form className="new-note" onSubmit={(event) => void add(event)}>
      <label className="field-label" htmlFor={id}>
        New note
      </label>
      <textarea
        ref={field}
        id={id}
        className="input"
        rows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            void add();
          } else if (event.key === 'Escape') session.editor.view.focus();
        }}
      />
      <div className="toolbar">
        <select
          className="input"
          aria-label="The note belongs to"
          value={isOfReport || !here ? 'report' : 'block'}
          onChange={(event) => setOfReport(event.target.value === 'report')}
        >
          {here && <option value="block">{here.name}</option>}
          <option value="report">The whole report</option>
        </select>
        <Button type="submit" disabled={text.trim() === ''}>
          Add
        </Button>
      </div>
    </form>
  );
}

function NoteCard({
  report,
  note,
  place,
  readOnly,
  onGo,
}: {
  readonly report: string;
  readonly note: Note;
  readonly place: PlaceOfNote | null;
  readonly readOnly: boolean;
  readonly onGo: (part: string) => void;
}) {
  const store = useStore();
  const told = async (step: Promise<Result<unknown>>) => {
    const result = await step;
    if (!result.ok) sayProblem(result.problem.message);
    return result.ok ? null : result.problem.message;
  };
  const remove = async () => {
    const result = await removeNote(store, report, note.id);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say('The note was removed.', undoStep(store, result.value));
  };
  const where = note.block === null ? 'The whole report' : place ? place.name : 'Its paragraph is no longer in the report';
  return (
    <li className="note-card hidden-labels" data-done={note.done || undefined} data-note={note.id}>
      <div className="note-head">
        <input
          type="checkbox"
          aria-label={`Done: ${note.text.slice(0, 60)}`}
          checked={note.done}
          disabled={readOnly}
          onChange={(event) => void told(changeNote(store, report, note.id, { done: event.target.checked }))}
        />
        {place ? (
          <button type="button" className="note-place" onClick={() => onGo(place.id)}>
            <b>{place.name}</b> {place.words}
          </button>
        ) : (
          <span className="note-place">{where}</span>
        )}
        {!readOnly && <IconButton icon="remove" label={`Remove the note: ${note.text.slice(0, 60)}`} onClick={() => void remove()} />}
      </div>
      <FieldEditor
        draftKey={`report:${report}:note:${note.id}`}
        field={{ name: 'text', label: 'Note', shape: { type: 'text' } }}
        value={note.text}
        readOnly={readOnly}
        save={(next) => told(changeNote(store, report, note.id, { text: String(next(note.text)) }))}
      />
    </li>
  );
}
