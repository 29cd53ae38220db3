import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed now: 'alone' where this picture was asked for by itself, 'along' where the page is
 * printed with all that is on it; null while nothing is printed. And how to print it alone.
 */
export function usePrinting(): readonly ['alone' | 'along' | null, () => void] {
  const [printing, setPrinting] = useState<'alone' | 'along' | null>(null);
  const alone = useRef(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(alone.current ? 'alone' : 'along'));
    const after = () => {
      alone.current = false;
      setPrinting(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return [
    printing,
    () => {
      alone.current = true;
      window.print();
    },
  ];
}
