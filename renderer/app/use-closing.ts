import { useEffect } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { countDrafts } from '#renderer/parts/record-form/drafts.ts';

/** Stores everything that is still being typed before the window goes, and asks where something could not be stored. */
export function useClosing(): void {
  const store = useStore();
  useEffect(() => {
    const bridge = getBridge();
    const saveAll = async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      await store.saveDrafts();
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void store.saveDrafts();
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      const { kind } = store.saving.get();
      if (kind !== 'saving' && kind !== 'failed' && countDrafts() === 0) return;
      void store.saveDrafts();
      event.preventDefault();
    };
    const stop = bridge.on('closing', () => void saveAll().finally(() => bridge.readyToClose()));
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [store]);
}
