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
import { type ExportStep, saveAsWord } from '#renderer/parts/report-making/save-as-word.ts';

/** Exports the report, and says first what it still lacks, if anything: the author decides, and nothing is forbidden. */
export function ExportNote({
  session,
  fields,
  onGo,
  onEnd,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly onGo: (part: string) => void;
  readonly onEnd: () => void;
}) {
  const [missing, setMissing] = useState<readonly Missing[]>(() => {
    const filled = new Set(session.editor.state.doc.children.filter((slot) => !isEmptySlot(slot)).map((slot) => slot.attrs['slot'] as string));
    return missingOf(fields, (slot) => filled.has(slot));
  });
  if (missing.length === 0) return <Exporting session={session} fields={fields} onEnd={onEnd} />;
  return (
    <LackingNote
      label="Export to Word"
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
function Exporting({ session, fields, onEnd }: { readonly session: PaperSession; readonly fields: Fields; readonly onEnd: () => void }) {
  const store = useStore();
  const [step, setStep] = useState<ExportStep>({ step: 'writing', done: 0 });
  const latest = useRef({ fields, onEnd });
  latest.current = { fields, onEnd };
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      await session.flush();
      const paper = await withRegisters(store, { ...latest.current.fields, blocks: session.stored });
      const result = await saveAsWord(store, paper, { signal: controller.signal, onStep: setStep });
      if (controller.signal.aborted) return;
      if (!result.ok) sayProblem(result.problem.message);
      else if (result.value) say(`Saved as “${result.value}”.`);
      latest.current.onEnd();
    })();
    return () => controller.abort();
  }, [store, session]);
  return (
    <section className="export-note no-print" aria-label="Export to Word">
      <p role="status">{step.step === 'writing' ? 'Writing the Word file …' : 'The file is ready. Choose where to save it.'}</p>
      <Button onClick={onEnd}>Cancel</Button>
      {step.step === 'writing' && <progress className="export-progress" aria-label="Written so far" value={step.done} max={1} />}
    </section>
  );
}
