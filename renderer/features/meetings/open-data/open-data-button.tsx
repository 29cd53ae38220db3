import { useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { saveOpenData } from './save-open-data.ts';

/** Saves what is public of committees, meetings and decisions as data that other programs read. */
export function OpenDataButton() {
  const store = useStore();
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    const result = await saveOpenData(store);
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`The open data is in ${result.value}.`);
  };
  return (
    <Button look="quiet" disabled={busy} onClick={() => void write()}>
      Open data …
    </Button>
  );
}
