import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Attachment, Report } from '#shared/domain/report/index.ts';
import { alphabetic } from '#shared/base/counting.ts';
import { sizeWords } from '#shared/base/size-words.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { movedItem } from '#renderer/parts/record-form/list-editor.tsx';
import { saveAttachment } from '#renderer/parts/papers/save-attachment.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { chooseAttachment } from './attachment-file.ts';
import { ExemptField } from './exempt-field.tsx';
import { removePart } from './remove-part.ts';
import { changeItem, useReportSave } from './use-report-save.ts';

type Appendix = Report['appendices'][number];

/** The appendices in their order: written here, or an attached file kept whole. */
export function Appendices({ fields: { report, template }, onGo }: { readonly fields: Fields; readonly onGo: (part: string) => void }) {
  const store = useStore();
  const { readOnly, save } = useReportSave(report);
  const part = template.parts.find((one) => one.part === 'appendices');
  const appendices = [...report.appendices].sort(byPlace);
  const change = (next: (items: readonly Appendix[]) => readonly Appendix[]) => save('appendices')((now) => next(now as readonly Appendix[]));
  const add = async (fields: Pick<Appendix, 'title' | 'file'>) => {
    const id = newId();
    const problem = await change((items) => {
      const last = [...items].sort(byPlace).at(-1);
      return [...items, { id, place: placeBetween(last?.place ?? null, null), exempt: [], ...fields }];
    });
    if (problem) sayProblem(problem);
    else if (!fields.file) onGo(`appendix:${id}`);
  };
  const attach = async () => {
    const chosen = await chooseAttachment(store);
    if (!chosen.ok) sayProblem(chosen.problem.message);
    else if (chosen.value) await add({ title: chosen.value.name.replace(/\.[a-z0-9]+$/i, '').slice(0, 300), file: chosen.value });
  };
  const saveCopy = async (file: Attachment) => {
    const result = await saveAttachment(store, file);
    if (!result.ok) sayProblem(result.problem.message);
  };
  const remove = (one: Appendix, name: string) =>
    removePart(store, {
      report: report.id,
      slot: `appendix:${one.id}`,
      name,
      words: 'Its words go out of the paper with it.',
      perform: () => change((items) => items.filter((each) => each.id !== one.id)),
    });
  const step = (id: string, by: -1 | 1) => void change((items) => movedItem(items, id, by) as readonly Appendix[]);
  return (
    <div className="report-fields">
      {appendices.length === 0 && (
        <p className="field-help">No appendices. One can be written here, at the end of the paper, or be a file of its own that goes along with it.</p>
      )}
      {appendices.map((one, index) => {
        const label = `Appendix ${part?.part === 'appendices' && part.label === 'letters' ? alphabetic(index + 1).toUpperCase() : index + 1}`;
        return (
          <fieldset key={one.id} className="appendix">
            <legend>{label}</legend>
            <FieldEditor
              draftKey={`report:${report.id}:appendix:${one.id}:title`}
              field={{ name: 'title', label: 'Title', shape: { type: 'line' } }}
              value={one.title}
              readOnly={readOnly}
              save={(next) => change((items) => changeItem<Appendix>(items, one.id, (each) => ({ ...each, title: String(next(each.title)) })))}
            />
            {one.file && <p className="field-help">{`File: ${one.file.name}, ${sizeWords(one.file.bytes)}`}</p>}
            <ExemptField
              value={one.exempt}
              what={label}
              readOnly={readOnly}
              save={(next) => change((items) => changeItem<Appendix>(items, one.id, (each) => ({ ...each, exempt: next(each.exempt) as Appendix['exempt'] })))}
            />
            <div className="toolbar">
              {one.file && (
                <Button look="quiet" onClick={() => one.file && void saveCopy(one.file)}>
                  Save a copy
                </Button>
              )}
              {!one.file && (
                <Button look="quiet" onClick={() => onGo(`appendix:${one.id}`)}>
                  Write it in the paper
                </Button>
              )}
              {!readOnly && (
                <>
                  <IconButton icon="up" label={`Move ${label} up`} disabled={index === 0} onClick={() => step(one.id, -1)} />
                  <IconButton icon="down" label={`Move ${label} down`} disabled={index === appendices.length - 1} onClick={() => step(one.id, 1)} />
                  <IconButton icon="remove" label={`Remove ${label}`} onClick={() => void remove(one, label)} />
                </>
              )}
            </div>
          </fieldset>
        );
      })}
      {!readOnly && (
        <div className="toolbar">
          <Button look="quiet" icon="add" onClick={() => void add({ title: '', file: null })}>
            Write an appendix
          </Button>
          <Button look="quiet" icon="file" onClick={() => void attach()}>
            Attach a file
          </Button>
        </div>
      )}
    </div>
  );
}
