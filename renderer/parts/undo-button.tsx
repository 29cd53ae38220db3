import { useState } from 'react';
import type { Change } from '#shared/changes/change.ts';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { isBeginning } from './beginnings.ts';
import { takeBack } from './take-back.ts';

/** Takes one step back; where that is refused, says why beside the button. Nothing for the step that began the records. */
export function UndoButton({ change }: { readonly change: Change }) {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  if (isBeginning(change)) return null;
  const undo = () => {
    setProblem(null);
    void takeBack(store, change, { refuse: setProblem });
  };
  return (
    <div className="undo-step">
      <Button look="quiet" icon="undo" disabled={!store.writable} aria-label={`Undo: ${change.label}`} onClick={undo}>
        Undo
      </Button>
      <FieldProblem>{problem}</FieldProblem>
    </div>
  );
}
