import { useEffect, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';

/** Whether another record of the same programme has this one's number ('R12'). That is allowed, and pointed out. */
export function useNumberTaken(kind: Kind, record: AnyRecord): boolean {
  const store = useStore();
  const { reference = '', programme = null } = record as { readonly reference?: string; readonly programme?: string | null };
  const isNumbered = programme !== null && reference !== '' && nouns[kind].fields.some((field) => field.numbered !== undefined);
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    if (!isNumbered) return setTaken(false);
    let isWanted = true;
    void store
      .read((reader) => reader.numbers(kind, programme))
      .then(
        (numbers) => isWanted && setTaken(numbers.filter((one) => one === reference).length > 1),
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [store, kind, programme, reference, isNumbered]);
  return taken;
}
