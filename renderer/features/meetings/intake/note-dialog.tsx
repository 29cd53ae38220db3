import { useMemo, useState } from 'react';
import { addDays, localDay } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { isToMend, noteBack } from '#shared/packs/intake/note-back.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { noteDeadline } from './note-deadline.ts';
import { newestPapers, versionsOf } from './versions.ts';

/** Programs for mail take no longer address than this. */
const longestMail = 1800;

/** A note that tells a sender what is wrong with one paper or all of theirs: to be saved, copied, or handed to the mail program. */
export function NoteDialog({
  meeting,
  committee,
  papers,
  lines,
  about,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly committee: Committee | null;
  readonly papers: readonly ReceivedPaper[];
  readonly lines: readonly AgendaLine[];
  /** The paper that it is about to begin with; null for all of one sender. */
  readonly about: ReceivedPaper | null;
  readonly onClose: () => void;
}) {
  const { settings, recordsOf } = useLookups();
  const newest = useMemo(() => newestPapers(papers), [papers]);
  // Papers of nobody known are of several people: each has a note of its own.
  const senders = useMemo(
    () => [...new Set(newest.map((one) => one.receivedFrom).filter((one) => one !== ''))].sort((a, b) => a.localeCompare(b, 'en-GB')),
    [newest],
  );
  const [chosen, setChosen] = useState(() => (about ? `paper:${about.id}` : firstChoice(senders, newest)));
  const [deadline, setDeadline] = useState(() => dayTyped(noteDeadline(meeting, committee, settings) ?? addDays(localDay(), 2)));
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);

  const noted = chosen.startsWith('paper:')
    ? papers.filter((one) => `paper:${one.id}` === chosen)
    : newest.filter((one) => `from:${one.receivedFrom}` === chosen);
  const to = noted[0]?.receivedFrom ?? '';
  const me = recordsOf('person').find((one) => one.id === settings.me);
  const address = recordsOf('person').find((one) => one.name === to)?.email ?? '';
  const note = noteBack({
    papers: noted.map((paper) => ({ paper, itemNumber: itemNumberOf(paper, papers, lines) })),
    committee: committee?.title ?? '',
    meeting: meeting.date,
    deadline: deadline.day,
    to,
    from: [me?.name ?? '', me?.post ?? '', me?.telephone ?? ''].filter((line) => line !== ''),
  });
  const key = `${chosen} ${deadline.day}`;
  const text = typed?.of === key ? typed.text : note.text;

  const save = async () => {
    const saved = await saveFile({
      suggestedName: note.fileName,
      kind: 'note',
      bytes: new TextEncoder().encode(`${note.subject}\r\n\r\n${text}`.replace(/\r?\n/g, '\r\n')),
    });
    if (!saved.ok) sayProblem(saved.problem.message);
    else if (saved.value) say(`Saved as “${saved.value}”.`);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${note.subject}\n\n${text}`);
      say('The note was copied.');
    } catch {
      sayProblem('The note could not be copied. Mark the words and press Ctrl+C.');
    }
  };
  const mail = async () => {
    const whole = encodeURIComponent(text);
    const body = whole.length <= longestMail ? whole : encodeURIComponent(`Dear ${to || 'colleague'},\n\nPlease see the attached note, “${note.fileName}”.`);
    const { opened } = await getBridge().openLink(`mailto:${address}?subject=${encodeURIComponent(note.subject)}&body=${body}`);
    if (!opened) sayProblem('No mail program could be opened. Copy the note instead.');
    else if (whole.length > longestMail) say('The note is too long for the mail program: save it, and attach the file.');
  };
  return (
    <Dialog title="Note to a sender" wide onClose={onClose}>
      <div className="note-choices">
        <ChoiceField
          label="About"
          value={chosen}
          options={[
            ...senders.map(
              (one) => [`from:${one}`, `${one}: ${counted(newest.filter((paper) => paper.receivedFrom === one).length, 'paper', 'papers')}`] as const,
            ),
            ...papers.map((one) => [`paper:${one.id}`, `“${one.title}”${one.number > 1 ? `, version ${one.number}` : ''} (${one.file.name})`] as const),
          ]}
          onChoose={setChosen}
        />
        <DayInput label="Wanted back by" value={deadline} onChange={setDeadline} />
      </div>
      <FieldFrame label="Subject">{(control) => <input {...control} className="input" readOnly value={note.subject} />}</FieldFrame>
      <FieldFrame label="Note">
        {(control) => (
          <textarea {...control} className="input note-text" rows={14} value={text} onChange={(event) => setTyped({ of: key, text: event.target.value })} />
        )}
      </FieldFrame>
      <div className="dialog-actions">
        <Button onClick={onClose}>Close</Button>
        {address !== '' && <Button onClick={() => void mail()}>Open in the mail program</Button>}
        <Button onClick={() => void copy()}>Copy the note</Button>
        <Button look="primary" onClick={() => void save()}>
          Save the note …
        </Button>
      </div>
    </Dialog>
  );
}

/** The first sender who has something to put right; where no sender is known, the paper that has. */
function firstChoice(senders: readonly string[], newest: readonly ReceivedPaper[]): string {
  const waiting = newest.filter(isToMend);
  const sender = senders.find((one) => waiting.some((paper) => paper.receivedFrom === one));
  if (sender !== undefined) return `from:${sender}`;
  const [paper = newest[0]] = waiting;
  return paper ? `paper:${paper.id}` : '';
}

function itemNumberOf(paper: ReceivedPaper, papers: readonly ReceivedPaper[], lines: readonly AgendaLine[]): string {
  const versions = new Set(versionsOf(paper, papers).map(({ id }) => id));
  return lines.find(({ item }) => item.paper !== null && versions.has(item.paper))?.number ?? '';
}
