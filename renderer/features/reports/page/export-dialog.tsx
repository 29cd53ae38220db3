import { useEffect, useRef, useState } from 'react';
import type { Store } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { type ExportStep, saveAsWord } from './export-word.ts';

/** Exports when it appears: what was typed is stored first, then the file is written, and can be cancelled until saved. */
export function ExportDialog({ store, session, fields, onClose }: { readonly store: Store; readonly session: PaperSession; readonly fields: Fields; readonly onClose: () => void }) {
  const [step, setStep] = useState<ExportStep>({ step: 'writing', done: 0 });
  const work = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one export for each time the dialog is opened.
  useEffect(() => {
    const controller = new AbortController();
    work.current = controller;
    void (async () => {
      await session.flush();
      const result = await saveAsWord(store, fields, { signal: controller.signal, onStep: setStep });
      if (controller.signal.aborted) return;
      if (!result.ok) sayProblem(result.problem.message);
      else if (result.value) say(`Saved as “${result.value}”.`);
      onClose();
    })();
    return () => controller.abort();
  }, []);
  return (
    <Dialog title="Export to Word" onClose={onClose}>
      {step.step === 'writing' ? (
        <>
          <p>Writing the Word file …</p>
          <progress className="export-progress" aria-label="Written so far" value={step.done} max={1} />
        </>
      ) : (
        <p>The file is ready. Choose where to save it.</p>
      )}
      <div className="dialog-actions"><Button onClick={onClose}>Cancel</Button></div>
    </Dialog>
  );
}
