import { useState } from 'react';
import { useBlocks, useStore } from '#renderer/data/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { FlagField } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { openAgain } from './issue-report.ts';

/** Asks before an issued report is opened for changes. */
export function OpenAgainDialog({ report, onClose }: { readonly report: string; readonly onClose: () => void }) {
  const store = useStore();
  const hasRegisters = useBlocks(report)?.some((block) => block.type === 'register') ?? false;
  const [follows, setFollows] = useState(false);
  const perform = async () => {
    const result = await openAgain(store, report, follows);
    if (result.ok && result.value) say('The report is open for changes.', undoStep(store, result.value));
    return result;
  };
  return (
    <StepDialog title="Open it again for changes?" yes="Open again" onClose={onClose} perform={perform}>
      <p>The version that was issued stays as it is, under Versions. What you change makes the next version, once you issue the report again.</p>
      {hasRegisters && (
        <FlagField
          label="Let what comes from the registers follow them again"
          help="Otherwise it stays as it was on the day of issue."
          checked={follows}
          onChange={setFollows}
        />
      )}
    </StepDialog>
  );
}
