import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Field } from '#shared/domain/noun.ts';
import type { ImplicationState, Report } from '#shared/domain/report/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { useStore } from '#renderer/data/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { LastTime, useEarlier } from '../next/last-time.tsx';
import { hasWords } from './remove-part.ts';
import { useReportSave } from './use-report-save.ts';

type Implication = Report['implications'][number];

const states: readonly { readonly value: ImplicationState; readonly label: string }[] = [
  { value: 'not-considered', label: 'Not considered' },
  { value: 'nothing-material', label: 'Considered, nothing material' },
  { value: 'material', label: 'Material' },
];

const adviceFields: readonly Field[] = [
  { name: 'adviser', label: 'Advised by', shape: { type: 'line' } },
  { name: 'date', label: 'On', shape: { type: 'day' } },
];

/** Each implication of the template with its state, and who advised where it is material. Its words are in the paper. */
export function Implications({ fields: { report, template }, onGo }: { readonly fields: Fields; readonly onGo: (part: string) => void }) {
  const { readOnly, save } = useReportSave(report);
  const store = useStore();
  const earlier = useEarlier(report);
  const choose = async ({ key, heading }: { readonly key: string; readonly heading: string }, state: ImplicationState) => {
    const problem = await save('implications')((now) => withImplication(now as readonly Implication[], key, { state }));
    if (problem) sayProblem(problem);
    else if (state !== 'material' && (await hasWords(store, report.id, `implication:${key}`)))
      say(`The words of ${heading} are left out of the paper. They are kept, and come back with “Material”.`);
  };
  const open = template.implications.filter(({ key }) => (report.implications.find((one) => one.key === key)?.state ?? 'not-considered') === 'not-considered');
  const considerRest = async () => {
    const problem = await save('implications')((now) =>
      open.reduce((items, { key }) => withImplication(items, key, { state: 'nothing-material' }), now as readonly Implication[]),
    );
    if (problem) sayProblem(problem);
  };
  const considered = report.implications.filter((one) => one.state !== 'not-considered').length;
  return (
    <div className="report-fields">
      <p className="field-help">{`${considered} of ${template.implications.length} considered. Only what was considered is listed in the paper; only what is material gets a heading. Silence is no clearance.`}</p>
      {!readOnly && open.length > 1 && (
        <Button
          look="quiet"
          onClick={() => void considerRest()}
        >{`${considered === 0 ? 'All' : 'The other'} ${open.length} were considered: nothing material`}</Button>
      )}
      {template.implications.map((one) => {
        const found = report.implications.find((each) => each.key === one.key);
        const set = (change: Partial<Implication>) => save('implications')((now) => withImplication(now as readonly Implication[], one.key, change));
        return (
          <fieldset key={one.key} className="implication" data-state={found?.state ?? 'not-considered'}>
            <legend>{one.heading}</legend>
            <div className="implication-states">
              {states.map((state) => (
                <label key={state.value}>
                  <input
                    type="radio"
                    name={`implication-${one.key}`}
                    checked={(found?.state ?? 'not-considered') === state.value}
                    disabled={readOnly}
                    onChange={() => void choose(one, state.value)}
                  />
                  {state.label}
                </label>
              ))}
            </div>
            <LastTime earlier={earlier} of={one.key} />
            {found?.state === 'material' && (
              <div className="advice">
                {adviceFields.map((field) => (
                  <FieldEditor
                    key={field.name}
                    draftKey={`report:${report.id}:implication:${one.key}:${field.name}`}
                    field={field}
                    value={found[field.name as 'adviser' | 'date']}
                    readOnly={readOnly}
                    save={(next) => set({ [field.name]: next(found[field.name as 'adviser' | 'date']) })}
                  />
                ))}
                <Button look="quiet" onClick={() => onGo(`implication:${one.key}`)}>
                  Write it in the paper
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

function withImplication(items: readonly Implication[], key: string, change: Partial<Implication>): readonly Implication[] {
  if (items.some((one) => one.key === key)) return items.map((one) => (one.key === key ? { ...one, ...change } : one));
  const last = [...items].sort(byPlace).at(-1);
  return [...items, { id: newId(), place: placeBetween(last?.place ?? null, null), key, state: 'not-considered', adviser: '', date: null, ...change }];
}
