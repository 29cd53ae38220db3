import { useEffect } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { unsavedDrafts } from '#renderer/parts/record-form/drafts.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { unsavedWords } from './unsaved-words.ts';

/** After this many milliseconds what could not be stored on closing is tried once more. */
const secondTry = 300;

/** Stores everything that is still being typed before the window goes, and asks where something could not be stored. */
export function useClosing(): void {
  const store = useStore();
  useEffect(() => {
    const bridge = getBridge();
    let isAsking = false;
    const unsaved = () => unsavedWords(store.saving.get(), unsavedDrafts());
    const saveAll = async (): Promise<string | null> => {
      (document.activeElement as HTMLElement | null)?.blur();
      try {
        await store.saveDrafts();
        return unsaved();
      } catch (error) {
        return unsaved() ?? `What you typed last is not stored: ${error instanceof Error ? error.message : String(error)}`;
      }
    };
    const close = async () => {
      let problem = await saveAll();
      if (problem !== null) {
        // What was changed elsewhere in the same moment is stored at the second try.
        await new Promise((settle) => setTimeout(settle, secondTry));
        problem = await saveAll();
      }
      if (problem === null) return bridge.readyToClose();
      await bridge.keepOpen();
      if (isAsking) return;
      isAsking = true;
      const anyway = await ask({
        title: 'Not everything is stored. Close anyway?',
        text: `${problem} If you close now, what is not stored is lost; everything else is safe.`,
        yes: 'Close anyway',
        no: 'Stay',
        danger: true,
      });
      isAsking = false;
      if (anyway) await bridge.readyToClose();
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void store.saveDrafts();
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (unsaved() === null) return;
      void store.saveDrafts();
      event.preventDefault();
    };
    const stop = bridge.on('closing', () => void close());
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [store]);
}
