import { useEffect, useState } from 'react';
import { type KeptCopy, useStore } from '#renderer/data/index.ts';
import { momentWords } from '#renderer/parts/change-words.ts';
import { countsWords } from '#renderer/parts/content-counts.ts';
import { useRestores } from '#renderer/parts/restore-backup.tsx';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** The copies that are kept beside the database, each to go back to; nothing where there are none. */
export function EarlierStates() {
  const store = useStore();
  const restores = useRestores();
  const [copies, setCopies] = useState<readonly KeptCopy[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each restore leaves other copies behind.
  useEffect(() => {
    void store.copies().then(setCopies, () => setCopies([]));
  }, [store, restores]);
  const goBack = async (copy: KeptCopy) => {
    const sure = await ask({
      title: 'Go back to this copy?',
      text: `It was written on ${momentWords(copy.made)} and holds ${countsWords(copy.counts)}. It replaces everything here; what is here now is kept as a copy first.`,
      yes: 'Go back',
    });
    if (!sure) return;
    const result = await store.restoreCopy(copy.name);
    setProblem(result.ok ? null : result.problem.message);
    if (!result.ok) return;
    say('The earlier state is back.');
    setCopies(await store.copies());
  };
  if (!copies || copies.length === 0) return null;
  return (
    <section>
      <h2>Earlier states beside the database</h2>
      <ul className="settings-copies">
        {copies.map((copy) => (
          <li key={copy.name}>
            <span>
              {momentWords(copy.made)}
              {copy.isBeforeRestore && ', kept before something was restored'}
              <small>{countsWords(copy.counts)}</small>
            </span>
            <Button disabled={!store.writable} onClick={() => void goBack(copy)}>
              Go back to this
            </Button>
          </li>
        ))}
      </ul>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}
