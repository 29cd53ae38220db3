import { useState } from 'react';
import { useInspector } from '#renderer/ui/inspector.tsx';

/** A wish to write in a record's form: a new one each time. */
export type Opening = { readonly id: string };

/** By keyboard the cursor goes to the form; by mouse it stays, so that a stray key overwrites no title. */
export type OpenedBy = 'keyboard' | 'mouse';

/** Opens the panel at the right for a record. The first value is for its {@link RecordInspector}. */
export function useOpening(): readonly [Opening | null, (id: string, by: OpenedBy) => void] {
  const { setOpen } = useInspector();
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = (id: string, by: OpenedBy) => {
    setOpen(true);
    setOpening(by === 'keyboard' ? { id } : null);
  };
  return [opening, open];
}
