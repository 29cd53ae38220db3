import { Link } from 'wouter';
import type { Report } from '#shared/domain/report/index.ts';
import { useBlocks, useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf, placeOfBlock } from '#renderer/parts/place.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { useEarlier } from '../next/last-time.tsx';
import { CommitteeWaits } from './committee-waits.tsx';
import { type FoundPromise, findPromises } from './found-promises.ts';
import { CommitmentList, FoundList } from './promise-list.tsx';
import { recordOf, recordPromises } from './record-promises.ts';
import { usePromises } from './use-promises.ts';
import './promises.css';

/** What the report before this one promised, and what this one promises: recorded as commitments, they stay on Today until they are kept. */
export function PromisesTab({ fields, session, onGo }: { readonly fields: Fields; readonly session: PaperSession; readonly onGo: (part: string) => void }) {
  const { report } = fields;
  const earlier = useEarlier(report);
  const before = chainOf(report, useLookups().recordsOf('report'));
  const store = useStore();
  const { found, recorded } = usePromises(fields, session);
  const record = async (of: string, promises: readonly FoundPromise[]) => {
    const result = await recordPromises(store, of, promises);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say('Recorded as a commitment. It stays on Today until it is kept.', undoStep(store, result.value));
  };
  return (
    <div className="report-fields promises-tab">
      {earlier && <LastTimePromised report={report} earlier={earlier} onRecord={(one) => void record(earlier.id, [one])} />}
      <CommitteeWaits committee={report.committee} shown={(one) => one.report === report.id || (one.report !== null && before.has(one.report))} />
      <section aria-labelledby="promises-here">
        <h3 id="promises-here">Promises in this report</h3>
        {found.length === 0 && recorded.length === 0 && (
          <p className="field-help">
            None was found. Sentences such as “The outcome will be reported to the Committee in October” are listed here, to be recorded as commitments.
          </p>
        )}
        {found.length > 0 && (
          <>
            <FoundList
              promises={found}
              place={(one) => (
                <button type="button" className="finding" onClick={() => onGo(one.block)}>
                  {one.words}
                </button>
              )}
              onRecord={(one) => void record(report.id, [one])}
            />
            {found.length > 1 && store.writable && <Button onClick={() => void record(report.id, found)}>{`Record all ${found.length}`}</Button>}
          </>
        )}
        {recorded.length > 0 && (
          <>
            <h4>Recorded</h4>
            <CommitmentList commitments={recorded} />
          </>
        )}
      </section>
    </div>
  );
}

function LastTimePromised({
  report,
  earlier,
  onRecord,
}: {
  readonly report: Report;
  readonly earlier: Report;
  readonly onRecord: (promise: FoundPromise) => void;
}) {
  const reports = useLookups().recordsOf('report');
  const meeting = useLookups()
    .recordsOf('meeting')
    .find((one) => one.id === earlier.meeting);
  const commitments = useRecords('commitment');
  const blocks = useBlocks(earlier.id);
  if (!commitments || !blocks) return null;
  const before = chainOf(report, reports);
  const promised = commitments.filter((one) => one.report === earlier.id || (one.kept === null && one.report !== null && before.has(one.report)));
  const found = findPromises(blocks, meeting?.date ?? earlier.issued ?? localDay(), []).filter(
    (one) => one.confidence === 'sure' && !recordOf(one, earlier, commitments),
  );
  return (
    <section aria-labelledby="promises-before">
      <h3 id="promises-before">Promised last time</h3>
      <p className="field-help">
        In <Link href={placeOf('report', earlier.id)}>{earlier.title}</Link>
        {before.size > 1 && ', and before it'}. Does this report keep it?
      </p>
      {promised.length + found.length === 0 && <p className="field-help">Nothing was promised, as far as is recorded or can be seen from its words.</p>}
      <CommitmentList commitments={promised} />
      {found.length > 0 && (
        <>
          <h4>In its words, and not recorded</h4>
          <FoundList promises={found} place={(one) => <Link href={placeOfBlock(earlier.id, one.block)}>{one.words}</Link>} onRecord={onRecord} />
        </>
      )}
    </section>
  );
}

/** The reports before one, from its own earlier report back. */
function chainOf(report: Report, reports: readonly Report[]): ReadonlySet<string> {
  const chain = new Set<string>();
  let at = report.follows;
  while (at !== null && !chain.has(at) && at !== report.id) {
    chain.add(at);
    const here = at;
    at = reports.find((one) => one.id === here)?.follows ?? null;
  }
  return chain;
}
