import { useEffect, useRef, useState } from 'react';
import type { Missing } from '#shared/templates/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { withRegisters } from '#renderer/parts/register-blocks/with-registers.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { isEmptySlot } from '../editor/structure.ts';
import { LackingNote } from './lacking-note.tsx';
import { missingOf } from './missing-of.ts';
import { saveAsPdf } from '#renderer/parts/report-making/save-as-pdf.ts';
import { type ExportStep, saveAsWord } from '#renderer/parts/report-making/save-as-word.ts';

/** What a report is exported as. */
export type ExportForm = 'Word' | 'PDF';

/** Exports the report, and says first what it still lacks, if anything: the author decides, and nothing is forbidden. */
export function ExportNote({
  session,
  fields,
  form,
  onGo,
  onEnd,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly form: ExportForm;
  readonly onGo: (part: string) => void;
  readonly onEnd: () => void;
}) {
  const [missing, setMissing] = useState<readonly Missing[]>(() => {
    const filled = new Set(session.editor.state.doc.children.filter((slot) => !isEmptySlot(slot)).map((slot) => slot.attrs['slot'] as string));
    return missingOf(fields, (slot) => filled.has(slot));
  });
  if (missing.length === 0) return <Exporting session={session} fields={fields} form={form} onEnd={onEnd} />;
  return (
    <LackingNote
      label={`Export to ${form}`}
      title={missing.length === 1 ? 'One thing is still missing in this report:' : `${missing.length} things are still missing in this report:`}
      lacking={missing}
      yes="Export all the same"
      onYes={() => setMissing([])}
      onGo={onGo}
      onEnd={onEnd}
    />
  );
}

/**
 * Exports when it appears: what was typed is stored first, then the file is written, and can be cancelled until saved.
 * Not a dialog: a long paper would be laid out anew to stand behind one, and nothing need keep the author from writing.
 */
function Exporting({
  session,
  fields,
  form,
  onEnd,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly form: ExportForm;
  readonly onEnd: () => void;
}) {
  const store = useStore();
  const [step, setStep] = useState<ExportStep>({ step: 'writing', done: 0 });
  const latest = useRef({ fields, onEnd });
  latest.current = { fields, onEnd };
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      await session.flush();
      const paper = await withRegisters(store, { ...latest.current.fields, blocks: session.stored });
      const options = { signal: controller.signal, onStep: setStep };
      const result = form === 'Word' ? await saveAsWord(store, paper, options) : await saveAsPdf(store, paper, options);
      if (controller.signal.aborted) return;
      if (!result.ok) sayProblem(result.problem.message);
      else if (typeof result.value === 'string') say(`Saved as “${result.value}”.`);
      else if (result.value?.findings.length === 0) say(`Saved as “${result.value.name}”.`);
      else if (result.value) sayProblem([`Saved as “${result.value.name}”.`, ...result.value.findings].join(' '));
      latest.current.onEnd();
    })();
    return () => controller.abort();
  }, [store, session, form]);
  return (
    <section className="export-note no-print" aria-label={`Export to ${form}`}>
      <p role="status">{step.step === 'writing' ? `Writing the ${form === 'Word' ? 'Word file' : 'PDF'} …` : 'The file is ready. Choose where to save it.'}</p>
      <Button onClick={onEnd}>Cancel</Button>
      {step.step === 'writing' && <progress className="export-progress" aria-label="Written so far" value={step.done} max={1} />}
    </section>
  );
}
