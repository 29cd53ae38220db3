import type { Version } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { readVersion } from '#renderer/parts/papers/read-version.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { goBackTo } from './go-back.ts';

/** Makes the report what it was in a version, after asking. `flush` stores what is being typed first. */
export function GoBackButton({ version, flush }: { readonly version: Version; readonly flush?: () => Promise<void> }) {
  const store = useStore();
  const go = async () => {
    const yes = await ask({
      title: `Go back to version ${version.number}?`,
      text: 'Words and fields of the report become those of that version. What stands there now goes, and can be brought back with Undo.',
      yes: 'Go back',
    });
    if (!yes) return;
    await flush?.();
    const kept = await readVersion(store, version);
    const result = kept.ok ? await goBackTo(store, version.report, { paper: kept.value, number: version.number }) : kept;
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`The report is as it was in version ${version.number}.`, undoStep(store, result.value));
    else say(`The report is as it was in version ${version.number} already.`);
  };
  return (
    <Button disabled={!store.writable} onClick={() => void go()}>
      Go back to this version
    </Button>
  );
}
