import { useEffect, useState } from 'react';
import { type Holding, holdingsIn } from '#shared/changes/person-edits.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { useStore } from '#renderer/data/index.ts';

/** What a person answers for in one register. */
export type HoldingKind = { readonly kind: Kind; readonly holdings: readonly Holding[] };

/** Everything that a person answers for when it is asked for, register by register; null while it is read. */
export function useHoldings(person: string): readonly HoldingKind[] | null {
  const store = useStore();
  const [found, setFound] = useState<readonly HoldingKind[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void store
      .read((reader) => reader.referencesTo([person]))
      .then((all) => {
        const holdings = all.flatMap(({ kind, record }) => holdingsIn(kind, record, person));
        const grouped = kinds.map((kind) => ({ kind, holdings: holdings.filter((one) => one.kind === kind) }));
        if (isWanted) setFound(grouped.filter((one) => one.holdings.length > 0));
      });
    return () => {
      isWanted = false;
    };
  }, [store, person]);
  return found;
}

/** What tells a holding from all others. */
export function holdingKey({ kind, id, field, item }: Holding): string {
  return [kind, id, field, item ?? ''].join(':');
}
