import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { settingsId } from '#shared/domain/settings.ts';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { lazyRoom } from './lazy-room.tsx';

const FirstStart = lazyRoom(async () => {
  const { FirstStart: Start } = await import('#renderer/features/start/index.ts');
  return Start;
});

/** Lets nobody in before the council and the person at work are known; fills the sample on its first opening. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const settings = useRecord('settings', settingsId);
  const [starting, setStarting] = useState(false);
  const [, navigate] = useLocation();
  useEffect(() => {
    if (settings === null && store.name === 'main') setStarting(true);
  }, [settings, store]);
  if (settings === undefined) return null;
  if (settings === null && store.name === 'sample') return <SampleLoader />;
  if (!starting && settings !== null) return children;
  const leave = (path: string) => {
    setStarting(false);
    navigate(path);
  };
  return <FirstStart onSample={() => chooseDatabase('sample')} onEmpty={() => leave('/')} onRestored={() => leave('/')} />;
}

function SampleLoader() {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const { loadSample } = await import('#renderer/features/sample/index.ts');
      const result = await loadSample(store);
      if (!gone && !result.ok) setProblem(result.problem.message);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [store]);
  return (
    <main className="page">
      <h1>The sample</h1>
      {problem ? (
        <Notice tone="danger" actions={<Button onClick={() => chooseDatabase('main')}>Back to my own records</Button>}>
          {problem}
        </Notice>
      ) : (
        <p role="status">Laying out the sample council …</p>
      )}
    </main>
  );
}
