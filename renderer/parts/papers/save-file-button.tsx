import { useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';

/** A button that writes a file and says how it was saved, or why not. `save` answers its name; null where the person thought better of it. */
export function SaveFileButton({
  look,
  label,
  save,
}: {
  readonly look: 'primary' | 'plain';
  readonly label: string;
  readonly save: () => Promise<Result<string | null>>;
}) {
  const [isBusy, setBusy] = useState(false);
  const perform = async () => {
    setBusy(true);
    const result = await save();
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`Saved as “${result.value}”.`);
  };
  return (
    <Button look={look} icon="file" disabled={isBusy} onClick={() => void perform()}>
      {isBusy ? 'Writing …' : label}
    </Button>
  );
}
