import { useState } from 'react';
import type { RecordRef } from '#shared/pictures/scene.ts';
import { useOpening } from '#renderer/parts/opening.ts';

/** What was chosen in a picture, to be opened in the panel at the right. */
export function usePictured(): readonly [RecordRef | null, (record: RecordRef) => void, ReturnType<typeof useOpening>[0]] {
  const [record, setRecord] = useState<RecordRef | null>(null);
  const [opening, open] = useOpening();
  const onOpen = (next: RecordRef) => {
    setRecord(next);
    open(next.id, 'keyboard');
  };
  return [record, onOpen, opening];
}
