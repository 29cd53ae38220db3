import './import.css';
import { useEffect, useRef, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { nouns } from '#shared/domain/nouns.ts';
import { headingsOf } from '#shared/intake/guess.ts';
import type { Change } from '#shared/changes/change.ts';
import { type Store, useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { registers } from '#renderer/parts/place.ts';
import { takeBack } from '#renderer/parts/take-back.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { RowFilter } from '#renderer/parts/workbook-session.ts';
import { ChoicesStep } from './choices-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { commitImport } from './commit-import.ts';
import { FileStep } from './file-step.tsx';
import { ImportFoot } from './import-foot.tsx';
import { NamesStep } from './names-step.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RowFilters } from './row-filters.tsx';
import { rememberMapping } from './remembered.ts';
import { useImport } from './use-import.ts';

/** Importing a workbook into one register: '/registers/<path>/import'. */
export function ImportRoom({ params }: { readonly params: { readonly path?: string } }) {
  const register = registers.find((one) => one.path === params.path);
  return register ? <ImportScreen key={register.kind} {...register} /> : <Redirect to="/registers" replace />;
}

function ImportScreen({ path, kind, label }: (typeof registers)[number]) {
  const store = useStore();
  const lookups = useLookups();
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState<RowFilter>('all');
  const programmes = lookups.recordsOf('programme');
  const take = useImport(kind, programmes.length === 1 ? (programmes[0]?.id ?? null) : null);
  const { head, options, proposal, busy, problem, file } = take.state;
  const problemAt = useRef<HTMLDivElement>(null);
  // Whoever pressed Import at the foot must see why nothing came of it.
  useEffect(() => {
    if (problem !== null) problemAt.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const importing = useRef<AbortController | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const perform = async () => {
    const session = take.session();
    if (!session || !proposal || !options || !head) return;
    const ending = new AbortController();
    importing.current = ending;
    take.busy('Importing', 0);
    let told = 0;
    const onProgress = (done: number) => {
      // The whole screen is drawn for it: a step that nobody sees is not worth that.
      if (done - told < 0.02) return;
      told = done;
      take.busy('Importing', done);
    };
    try {
      const about = { kind, file: file ?? '', counts: proposal.counts, edits: proposal.edits };
      const result = await commitImport(session, store, about, { signal: ending.signal, onProgress });
      if (!result.ok) {
        const words = `Nothing was imported. ${result.problem.message}`;
        if (!isHere.current) return sayProblem(words);
        take.fail(result.problem.reason === 'cancelled' ? null : words);
        if (result.problem.reason === 'cancelled') say('The import was cancelled. Nothing was changed.');
        return;
      }
      rememberMapping(kind, headingsOf(head.first[options.heading]?.cells ?? []), options.mapping);
      const change = result.value;
      const rows = proposal.counts.create + proposal.counts.update;
      if (isHere.current) navigate(`/registers/${path}`);
      say(
        `Imported ${rows.toLocaleString('en-GB')} ${rows === 1 ? nouns[kind].label : nouns[kind].plural}.`,
        ...(change ? [{ label: 'Undo', perform: () => takeImportBack(store, change) }] : []),
      );
    } catch (error) {
      const words = `Nothing was imported: ${(error as Error).message}`;
      if (isHere.current) take.fail(words);
      else sayProblem(words);
    } finally {
      importing.current = null;
    }
  };
  return (
    <div className="import-screen">
      <div className="page-head">
        <h1>{`Import ${nouns[kind].plural}`}</h1>
        <Link href={`/registers/${path}`}>{label}</Link>
      </div>
      <div className="import-steps">
        {!store.writable && <Notice tone="warning">Another window of Boardpack is writing, so nothing can be imported here. Close it, or import there.</Notice>}
        <FileStep take={take} />
        <div ref={problemAt}>{problem && <Notice tone="danger">{problem}</Notice>}</div>
        <ColumnsStep kind={kind} take={take} />
        <ChoicesStep kind={kind} take={take} />
        <NamesStep take={take} />
        {proposal && (
          <section aria-labelledby="import-rows">
            <h2 id="import-rows">The rows</h2>
            {proposal.notes.length > 0 && (
              <ul className="import-sheet-notes">
                {proposal.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            <RowFilters counts={proposal.counts} filter={filter} onFilter={setFilter} />
            <PreviewTable key={filter} kind={kind} take={take} filter={filter} />
          </section>
        )}
      </div>
      {(busy || proposal) && (
        <ImportFoot
          kind={kind}
          proposal={proposal}
          busy={busy}
          writable={store.writable}
          onCancel={() => (importing.current ? importing.current.abort() : take.stop())}
          onImport={() => void perform()}
        />
      )}
    </div>
  );
}

function takeImportBack(store: Store, change: Change): void {
  say('The import is being taken back …');
  void takeBack(store, change);
}
