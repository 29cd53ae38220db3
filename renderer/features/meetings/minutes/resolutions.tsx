import { useState } from 'react';
import { byPlace } from '#shared/base/order-key.ts';
import type { Meeting, Resolution } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { recommendationsIn } from '#shared/meetings/minutes/from-report.ts';
import { compareWords } from '#shared/papers/compare-words.ts';
import { SegmentWords } from '#renderer/parts/papers/segment-words.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { resolutionWords } from './minute-fields.ts';
import type { PaperRead } from './use-item-paper.ts';
import type { MeetingSave } from './use-meeting-save.ts';

/** What was resolved about an item, begun from the recommendations of its paper, all at once or one by one. */
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
  const recommended = paper.outline ? recommendationsIn(paper.outline) : [];
  const left = recommended.filter((one) => !own.some(({ from }) => from === one.from));
  const add = (all: readonly Pick<Resolution, 'words' | 'from'>[]) => void save.addResolutions(line.id, all).then(setProblem);
  if (own.length + left.length === 0) return <FieldProblem>{problem}</FieldProblem>;
  return (
    <div className="resolutions">
      {own.map((one, index) => (
        <div key={one.id} className="resolution">
          <div>
            <FieldEditor
              draftKey={`meeting:${meeting.id}:resolution:${one.id}:words`}
              field={{ ...resolutionWords, label: own.length === 1 ? 'Resolved' : `Resolved (${index + 1})` }}
              value={one.words}
              readOnly={save.readOnly}
              save={save.resolution(one.id, 'words')}
            />
            <Amended words={one.words} recommended={recommended.find(({ from }) => from === one.from)?.words ?? null} />
          </div>
          {!save.readOnly && (
            <IconButton
              icon="remove"
              label={`Remove resolution ${index + 1} of item ${line.number}`}
              onClick={() => void save.removeResolution(one.id).then(setProblem)}
            />
          )}
        </div>
      ))}
      {left.length > 0 && !save.readOnly && (
        <div className="recommended">
          <div className="toolbar">
            <Button onClick={() => add(left)}>{left.length === 1 ? 'Resolve as recommended' : `Resolve all ${left.length} as recommended`}</Button>
          </div>
          <ul>
            {left.map((one) => (
              <li key={one.from}>
                {left.length > 1 && (
                  <Button look="quiet" aria-label={`Resolve: ${one.words}`} onClick={() => add([one])}>
                    Resolve
                  </Button>
                )}
                <span>{one.words}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FieldProblem>{problem}</FieldProblem>
    </div>
  );
}

/** What differs from the recommendation that a resolution took over; nothing where nothing does. */
function Amended({ words, recommended }: { readonly words: string; readonly recommended: string | null }) {
  if (recommended === null || recommended === words.trim()) return null;
  return (
    <p className="amended">
      <b>Against the recommendation:</b> <SegmentWords segments={compareWords([{ text: recommended }], [{ text: words.trim() }])} side="both" />
    </p>
  );
}
