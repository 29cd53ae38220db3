import { useState } from 'react';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { isOpen } from '#shared/domain/access.ts';
import type { Meeting, Minute } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { interestFields, minuteSummary, minuteText, voteFields } from './minute-fields.ts';
import { Resolutions } from './resolutions.tsx';
import type { MeetingSave } from './use-meeting-save.ts';
import type { PaperRead } from './use-item-paper.ts';
import { useItemPaper } from './use-item-paper.ts';

/** What is minuted about one item: words, movers, votes, interests and resolutions. */
export function ItemMinute({ line, meeting, save }: { readonly line: AgendaLine; readonly meeting: Meeting; readonly save: MeetingSave }) {
  const { id, item } = line;
  const [showsVotes, showVotes] = useState(false);
  const paper = useItemPaper(item);
  const minute = meeting.minutes.find((one) => one.item === id);
  const interests = meeting.interests.filter((one) => one.item === id);
  const isWithheld = !isOpen(line.access);
  const hasVotes = minute !== undefined && voteFields.some(({ name }) => isSet(minute[name as keyof Minute]));
  const editor = (field: Field) => (
    <FieldEditor
      key={field.name}
      draftKey={`meeting:${meeting.id}:minute:${id}:${field.name}`}
      field={field}
      within={`item ${line.number}`}
      value={minute?.[field.name as keyof Minute] ?? (field.shape.type === 'text' ? '' : field.shape.type === 'choice' ? 'open' : null)}
      readOnly={save.readOnly}
      save={save.minute(id, field.name as keyof Minute)}
    />
  );
  const heading = `minute-${id}`;
  return (
    <section className="item-minute" aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="agenda-number">{line.number}</span> {line.title} {isWithheld && <small className="minute-private">Not for publication</small>}
      </h3>
      {line.withdrawn ? (
        <p>This item was withdrawn.</p>
      ) : (
        <>
          {editor(minuteText)}
          {isWithheld && editor(minuteSummary)}
          {hasVotes || showsVotes ? (
            <div className="minute-votes">{voteFields.map(editor)}</div>
          ) : (
            !save.readOnly && (
              <Button look="quiet" icon="add" onClick={() => showVotes(true)}>
                Movers, votes, outcome
              </Button>
            )
          )}
          <FieldEditor
            draftKey={`meeting:${meeting.id}:interests:${id}`}
            field={{ name: 'interests', label: 'Interests declared', shape: { type: 'list', item: 'interest', fields: interestFields } }}
            value={interests}
            readOnly={save.readOnly}
            save={save.interests(id)}
          />
          <Resolutions line={line} meeting={meeting} save={save} paper={paper} />
        </>
      )}
      <PaperProblem paper={paper} />
    </section>
  );
}

function PaperProblem({ paper }: { readonly paper: PaperRead }) {
  return <FieldProblem>{paper.problem}</FieldProblem>;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== '' && value !== 'open';
}
