import { useEffect, useMemo, useState } from 'react';
import { canonicalJson } from '#shared/base/hash.ts';
import type { Figure, Report } from '#shared/domain/report/index.ts';
import { type Live, type Store, useStore } from '#renderer/data/index.ts';
import { figuresAsTheyStand } from '#renderer/parts/report-making/figures-as-they-stand.ts';
import type { Fields } from '../editor/paper-session.ts';

/**
 * The fields of a report in which each named figure says what the registers say of it at present, for every reader of
 * the paper. The stored value stays what it was when it was last taken. Costs nothing where no figure has a source.
 */
export function useLiveFigures(given: Fields): Fields {
  const store = useStore();
  const { report } = given;
  const { figures, programme, issued } = report;
  const follows = issued === null && figures.some((one) => one.source !== null);
  const live = useMemo(() => (follows ? liveFigures(store, { figures, programme, issued }) : null), [store, follows, figures, programme, issued]);
  const [said, setSaid] = useState<{ readonly of: readonly Figure[]; readonly figures: readonly Figure[] } | null>(null);
  useEffect(() => {
    if (!live) return;
    const take = () => {
      const now = live.get();
      if (now) setSaid({ of: figures, figures: now });
    };
    const stop = live.subscribe(take);
    take();
    return stop;
  }, [live, figures]);
  return useMemo(() => {
    if (!follows || !said) return given;
    // While what is new in the list is still being looked up, the others say what they said.
    const known = new Map(said.figures.map((one) => [one.id, one]));
    const shown =
      said.of === figures
        ? said.figures
        : figures.map((one) => (one.source && known.has(one.id) ? { ...one, value: known.get(one.id)?.value ?? one.value } : one));
    return { ...given, report: { ...given.report, figures: shown } };
  }, [given, follows, figures, said]);
}

function liveFigures(store: Store, report: Pick<Report, 'figures' | 'issued' | 'programme'>): Live<readonly Figure[]> {
  const reads = new Set<string>(['project', ...report.figures.flatMap((one) => one.source?.kind ?? [])]);
  return store.live.of<readonly Figure[]>(`figures:${canonicalJson([report.programme, report.figures])}`, {
    read: () => store.read((reader) => figuresAsTheyStand(reader, report)),
    follow: (value, commit) => ([...commit.records.keys()].some((kind) => reads.has(kind)) ? 'read' : value),
  });
}
