import { useEffect, useRef, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { type ExportStep, saveAsWord } from './export-word.ts';

/**
 * Exports when it appears: what was typed is stored first, then the file is written, and can be cancelled until saved.
 * Not a dialog: a long paper would be laid out anew to stand behind one, and nothing need keep the author from writing.
 */
export function ExportNote({ session, fields, onEnd }: { readonly session: PaperSession; readonly fields: Fields; readonly onEnd: () => void }) {
  const store = useStore();
  const [step, setStep] = useState<ExportStep>({ step: 'writing', done: 0 });
  const latest = useRef({ fields, onEnd });
  latest.current = { fields, onEnd };
  useEffect(() => {
    const controller = new AbortController();
    void (async () => {
      await session.flush();
      const result = await saveAsWord(store, { ...latest.current.fields, blocks: session.stored }, { signal: controller.signal, onStep: setStep });
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
