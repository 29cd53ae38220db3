import { useState } from 'react';
import { byPlace } from '#shared/base/order-key.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { recommendationsIn } from '#shared/meetings/minutes/from-report.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { AfterResolution } from './after-resolution.tsx';
import { resolutionWords } from './minute-fields.ts';
import type { PaperRead } from './use-item-paper.ts';
import type { MeetingSave } from './use-meeting-save.ts';

/** What was resolved about an item, begun from the recommendations of its paper; and what follows from it. */
export function Resolutions({
  line,
  meeting,
  save,
  paper,
}: {
  readonly line: AgendaLine;
  readonly meeting: Meeting;
  readonly save: MeetingSave;
  readonly paper: PaperRead;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const own = meeting.resolutions.filter((one) => one.item === line.id).sort(byPlace);
  const taken = new Set(own.map((one) => one.from));
  const left = paper.outline ? recommendationsIn(paper.outline).filter((one) => !taken.has(one.from)) : [];
  return (
    <div className="resolutions">
      {own.map((one, index) => (
        <div key={one.id} className="resolution">
          <FieldEditor
            draftKey={`meeting:${meeting.id}:resolution:${one.id}:words`}
            field={{ ...resolutionWords, label: own.length === 1 ? 'Resolved' : `Resolved (${index + 1})` }}
            value={one.words}
            readOnly={save.readOnly}
            save={save.resolution(one.id, 'words')}
          />
          {!save.readOnly && (
            <IconButton
              icon="remove"
              label={`Remove resolution ${index + 1} of item ${line.number}`}
              onClick={() => void save.removeResolution(one.id).then(setProblem)}
            />
          )}
        </div>
      ))}
      {!save.readOnly && (
        <div className="toolbar">
          {left.length > 0 && (
            <Button onClick={() => void save.addResolutions(line.id, left).then(setProblem)}>
              {left.length === 1 ? 'Resolve as recommended' : `Resolve as recommended (${left.length})`}
            </Button>
          )}
          <Button look="quiet" icon="add" onClick={() => void save.addResolutions(line.id, [{ words: '', from: null }]).then(setProblem)}>
            Add a resolution
          </Button>
        </div>
      )}
      <FieldProblem>{problem}</FieldProblem>
      {own.length > 0 && <AfterResolution line={line} meeting={meeting} save={save} paper={paper} />}
    </div>
  );
}
