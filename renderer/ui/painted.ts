import { useEffect, useState } from 'react';

/** Whether a frame has been drawn with what is there once `isReady`: for work that the first sight of a screen must not wait for. */
export function usePainted(isReady = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady || isPainted) return;
    const handle = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(handle);
  }, [isReady, isPainted]);
  return isPainted;
}
