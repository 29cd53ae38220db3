import { useState } from 'react';
import { Link } from 'wouter';
import { isOpen, lackingIn } from '#shared/domain/access.ts';
import type { Minute } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { PlannedAs } from '#renderer/parts/planned-as.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { AfterResolution } from './after-resolution.tsx';
import { moveOn } from './move-on.ts';
import { interestFields, minuteSummary, minuteText, voteFields } from './minute-fields.ts';
import { Resolutions } from './resolutions.tsx';
import type { MeetingSources } from './documents-of-meeting.ts';
import { useItemPaper } from './use-item-paper.ts';
import type { MeetingSave } from './use-meeting-save.ts';

/** What is minuted about one item: words, movers, votes, interests and resolutions. */
export function ItemMinute({ line, sources, save }: { readonly line: AgendaLine; readonly sources: MeetingSources; readonly save: MeetingSave }) {
  const { id, item } = line;
  const { meeting } = sources;
  const [showsVotes, showVotes] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const paper = useItemPaper(item);
  const minute = meeting.minutes.find((one) => one.item === id);
  const interests = meeting.interests.filter((one) => one.item === id);
  const isMarked = isOpen(line.access) && (paper.kept?.report.exempt.length ?? 0) > 0;
  const isWithheld = !isOpen(line.access) || isMarked;
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
  const source = item.report ? placeOf('report', item.report) : item.paper ? placeOf('paper', item.paper) : null;
  return (
    <section className={line.level === 1 ? 'item-minute is-sub' : 'item-minute'} aria-labelledby={heading} onKeyDown={moveOn}>
      <div className="item-minute-head">
        <h2 id={heading} tabIndex={-1}>
          <span className="agenda-number">{line.number}</span> {line.title}
        </h2>
        {isWithheld && <strong className="minute-private">Not for publication</strong>}
        {source && <Link href={source}>Paper</Link>}
      </div>
      {line.withdrawn ? (
        <p>This item was withdrawn{item.withdrawnReason && `: ${item.withdrawnReason}`}.</p>
      ) : (
        <>
          {isMarked && <p className="field-help">Its author marked the paper as exempt. Until agenda and paper agree, the public is told the summary alone.</p>}
          {isWithheld && !isMarked && line.access.access === 'undecided' && <p className="field-help">{lackingIn(line.access)}</p>}
          <div className="hidden-labels minute-words">{editor(minuteText)}</div>
          {isWithheld && editor(minuteSummary)}
          <PlannedAs report={item.report} />
          <Resolutions line={line} meeting={meeting} save={save} paper={paper} />
          {(hasVotes || showsVotes) && <div className="minute-votes">{voteFields.map(editor)}</div>}
          {interests.length > 0 && (
            <div className="minute-interests">
              <FieldEditor
                draftKey={`meeting:${meeting.id}:interests:${id}`}
                field={{ name: 'interests', label: 'Interests declared', shape: { type: 'list', item: 'interest', fields: interestFields } }}
                value={interests}
                readOnly={save.readOnly}
                save={save.interests(id)}
              />
            </div>
          )}
          {!save.readOnly && (
            <div className="toolbar item-minute-add">
              {!hasVotes && !showsVotes && (
                <Button look="quiet" icon="add" onClick={() => showVotes(true)}>
                  Movers, votes, outcome
                </Button>
              )}
              <Button look="quiet" icon="add" onClick={() => void save.addResolutions(id, [{ words: '', from: null }]).then(setProblem)}>
                Resolution
              </Button>
              {interests.length === 0 && (
                <Button look="quiet" icon="add" onClick={() => void save.addInterest(id).then(setProblem)}>
                  Interest
                </Button>
              )}
            </div>
          )}
          <FieldProblem>{problem ?? paper.problem}</FieldProblem>
          <AfterResolution line={line} sources={sources} save={save} />
        </>
      )}
    </section>
  );
}

function isSet(value: unknown): boolean {
  return value !== null && value !== '' && value !== 'open';
}
