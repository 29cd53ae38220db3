import { useEffect, useRef, useState } from 'react';
import type { BlockRow } from '#renderer/data/index.ts';
import { useSaving, useStore } from '#renderer/data/index.ts';
import { type Fields, PaperSession, type SessionHost } from '../editor/paper-session.ts';

/**
 * The editor of one report, made when everything has been read and closed, with what was typed stored, when the page
 * goes. Later fields and blocks are handed to it as they change.
 */
export function useSession(fields: Fields | undefined, blocks: readonly BlockRow[] | undefined, host: SessionHost): PaperSession | null {
  const store = useStore();
  const [session, setSession] = useState<PaperSession | null>(null);
  const current = useRef<PaperSession | null>(null);
  const latestHost = useRef(host);
  latestHost.current = host;
  useEffect(() => {
    if (!fields || !blocks) return;
    if (current.current) {
      current.current.setFields(fields);
      current.current.setBlocks(blocks);
      return;
    }
    current.current = new PaperSession(store, fields, blocks, {
      onJump: (part) => latestHost.current.onJump(part),
      onProblem: (message) => latestHost.current.onProblem(message),
      onUndoStored: (block) => latestHost.current.onUndoStored(block),
      onUndoneAll: () => latestHost.current.onUndoneAll(),
      plugins: latestHost.current.plugins,
      ...(latestHost.current.registers ? { registers: latestHost.current.registers } : {}),
    });
    setSession(current.current);
  }, [store, fields, blocks]);
  const isReading = useSaving().kind === 'reading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another window began or ceased to write.
  useEffect(() => current.current?.refreshWritable(), [isReading]);
  useEffect(() => {
    const onHide = () => void current.current?.flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void current.current?.close();
      current.current = null;
    };
  }, []);
  return session;
}
