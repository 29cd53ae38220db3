import type { DragEvent, KeyboardEvent } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { lackingIn, paragraphWords } from '#shared/domain/access.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { hasLaterPaper } from '#shared/domain/meeting/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { laterWords } from './later-words.ts';

/** One line: its number, what it is about, who presents it, when, and whether the public may see it. */
export function AgendaRow({
  line,
  late,
  waiting,
  isMarked,
  withheld,
  later,
  isChosen,
  isOver,
  draggable,
  onChoose,
  onKeyDown,
  ...drag
}: {
  readonly line: AgendaLine;
  readonly late: string | null;
  /** Said of what is not out yet and is in time. */
  readonly waiting: string | null;
  /** Its author marked its paper as exempt. */
  readonly isMarked: boolean;
  /** What of its open paper the public does not get, each in a sentence. */
  readonly withheld: readonly string[];
  /** How many parts of its paper came after it was decided. */
  readonly later: number;
  readonly isChosen: boolean;
  readonly isOver: boolean;
  readonly draggable: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (event: DragEvent) => void;
}) {
  const lookups = useLookups();
  const { item } = line;
  const presenter = item.presenter && lookups.titleOf('person', item.presenter);
  return (
    <li
      className={['agenda-line', line.level === 1 && 'is-sub', isChosen && 'is-chosen', isOver && 'drop-here', line.withdrawn && 'is-withdrawn']
        .filter(Boolean)
        .join(' ')}
      draggable={draggable}
      {...drag}
    >
      <span className="agenda-number">{line.number}</span>
      <div className="agenda-words">
        <button type="button" className="agenda-title" aria-pressed={isChosen} onClick={onChoose} onKeyDown={onKeyDown}>
          {line.title}
        </button>
        {item.note && <p className="agenda-note">{item.note}</p>}
        <p className="agenda-facts">
          {[paperWords(line), presenter && `presented by ${presenter}`].filter(Boolean).join(' · ')}
          {line.withdrawn && (
            <strong>{`Withdrawn${item.withdrawn ? ` on ${longDate(item.withdrawn)}` : ''}${item.withdrawnReason ? `: ${item.withdrawnReason}` : ''}`}</strong>
          )}
          {!line.withdrawn && waiting && <strong>{waiting}</strong>}
          {!line.withdrawn && late && line.urgency === '' && <strong className="is-late">Late: it can be taken only as urgent</strong>}
        </p>
        {line.urgency && <p className="agenda-note">{line.urgency}</p>}
      </div>
      <span className="agenda-time">
        {line.time}
        {item.minutes !== null && <small>{`${item.minutes} min`}</small>}
      </span>
      <AccessMark line={line} isMarked={isMarked} withheld={withheld} later={later} />
    </li>
  );
}

function paperWords({ item }: AgendaLine): string {
  return item.report ? 'report' : item.paper ? 'received paper' : '';
}

function AccessMark({
  line: { access, item },
  isMarked,
  withheld,
  later,
}: {
  readonly line: AgendaLine;
  readonly isMarked: boolean;
  readonly withheld: readonly string[];
  readonly later: number;
}) {
  const { access: is, paragraphs } = access;
  const words = { undecided: 'Not decided', open: 'Open', exempt: `Exempt, ${paragraphWords(paragraphs)}`, confidential: 'Confidential' }[is];
  const parts = item.parts.filter((one) => one.access !== 'open').length;
  return (
    <span className={`agenda-access ${is}`}>
      {is === 'exempt' && paragraphs.length === 0 ? 'Exempt' : words}
      {lackingIn(access) !== null && is !== 'undecided' && <small>reason or paragraph missing</small>}
      {is === 'undecided' && <small>{hasLaterPaper(item) ? 'not decided for its paper as it is: kept from the public' : 'kept from the public'}</small>}
      {is === 'open' && isMarked && <small className="is-late">marked as exempt by its author, so withheld</small>}
      {later > 0 && <small className="is-late">{laterWords(later)}</small>}
      {withheld.map((words) => (
        <small key={words}>{words}</small>
      ))}
      {withheld.length === 0 && parts > 0 && <small>{parts === 1 ? 'one part withheld' : `${parts} parts withheld`}</small>}
    </span>
  );
}
