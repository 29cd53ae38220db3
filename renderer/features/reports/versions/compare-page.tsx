import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { localDay, longDate } from '#shared/base/calendar-date.ts';
import type { Result } from '#shared/base/result.ts';
import type { Version } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Comparison } from '#shared/papers/compare.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { type BlockRow, useStore } from '#renderer/data/index.ts';
import { askPapers } from '#renderer/parts/papers/ask-papers.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { saveComparisonAsWord } from '#renderer/parts/report-making/save-as-word.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { ComparisonDesk } from '#renderer/parts/papers/comparison-desk.tsx';
import { useKept } from './use-kept.ts';

type Side = Result<PaperRecords> | null;

/** Two states of a report compared: `earlier` and `later` are numbers of versions, or 'now'. */
export function ComparePage({
  fields,
  blocks,
  versions,
  earlier,
  later,
}: {
  readonly fields: Fields;
  readonly blocks: readonly BlockRow[];
  readonly versions: readonly Version[];
  readonly earlier: string;
  readonly later: string;
}) {
  const store = useStore();
  const [, navigate] = useLocation();
  const { id, title, reportOf } = fields.report;
  const now = useNow(id, fields, blocks);
  const before = useSide(earlier, versions, now);
  const after = useSide(later, versions, now);
  const compared = useComparison(before, after);
  const options = [...versions.map((one) => [String(one.number), `Version ${one.number}, ${longDate(one.day)}`] as const), ['now', 'As it is now'] as const];
  const problem = [before, after, compared].find((one) => one && !one.ok);
  const go = (from: string, to: string) => navigate(`/reports/${id}/versions/${from}..${to}`, { replace: true });
  const author = fields.people.find((person) => person.id === reportOf)?.name || fields.settings.council || 'Council';
  const day = versions.find((one) => String(one.number) === later)?.day ?? localDay();
  return (
    <div className="compare-page">
      <div className="version-head no-print">
        <p>
          <Link href={`/reports/${id}/versions`}>All versions</Link>
          {' · '}
          <Link href={`/reports/${id}`}>Back to the report</Link>
        </p>
        <h1>{title}: what changed</h1>
        <div className="compare-sides">
          <ChoiceField label="Earlier" value={earlier} options={options} onChoose={(next) => go(next, later)} />
          <ChoiceField label="Later" value={later} options={options} onChoose={(next) => go(earlier, next)} />
        </div>
      </div>
      {problem && !problem.ok && <Notice tone="danger">{problem.problem.message}</Notice>}
      {!problem && !compared && <p role="status">Comparing …</p>}
      {compared?.ok && before?.ok && after?.ok && (
        <ComparisonDesk
          key={`${earlier}..${later}`}
          comparison={compared.value}
          toWord={() => saveComparisonAsWord(store, before.value, after.value, { author, day })}
        />
      )}
    </div>
  );
}

/** The report as it is stored now, with what it says of the registers; null while it is read. */
function useNow(id: string, fields: Fields, blocks: readonly BlockRow[]): PaperRecords | null {
  const store = useStore();
  const [now, setNow] = useState<PaperRecords | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read anew when fields or text become others.
  useEffect(() => {
    let isGone = false;
    void readPaper(store, id).then((paper) => !isGone && setNow(paper));
    return () => {
      isGone = true;
    };
  }, [store, id, fields, blocks]);
  return now;
}

function useSide(what: string, versions: readonly Version[], now: PaperRecords | null): Side {
  const version = versions.find((one) => String(one.number) === what) ?? null;
  const kept = useKept(version);
  return useMemo((): Side => {
    if (what === 'now') return now && { ok: true, value: now };
    if (!version) return { ok: false, problem: { reason: 'gone', message: 'There is no such version. Choose another one.' } };
    return kept && (kept.ok ? { ok: true, value: recordsOf(kept.value) } : kept);
  }, [what, version, kept, now]);
}

function useComparison(before: Side, after: Side): Result<Comparison> | null {
  const [compared, setCompared] = useState<Result<Comparison> | null>(null);
  useEffect(() => {
    if (!before?.ok || !after?.ok) return;
    let isGone = false;
    setCompared(null);
    void askPapers({ call: 'compare', before: before.value, after: after.value }).then((result) => !isGone && setCompared(result));
    return () => {
      isGone = true;
    };
  }, [before, after]);
  return compared;
}
