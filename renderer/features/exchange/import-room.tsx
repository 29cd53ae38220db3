import './import.css';
import { useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { nouns } from '#shared/domain/nouns.ts';
import { headingsOf } from '#shared/intake/guess.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { registers } from '#renderer/parts/place.ts';
import { say } from '#renderer/ui/message.tsx';
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
  const perform = async () => {
    const session = take.session();
    if (!session || !proposal || !options || !head) return;
    take.busy('Importing', 0);
    try {
      const result = await commitImport(session, store, { kind, file: file ?? '', counts: proposal.counts, edits: proposal.edits }, (done) =>
        take.busy('Importing', done),
      );
      if (!result.ok) return take.fail(result.problem.message);
      rememberMapping(kind, headingsOf(head.first[options.heading]?.cells ?? []), options.mapping);
      const change = result.value;
      const rows = proposal.counts.create + proposal.counts.update;
      navigate(`/registers/${path}`);
      say(
        `Imported ${rows.toLocaleString('en-GB')} ${rows === 1 ? nouns[kind].label : nouns[kind].plural}.`,
        ...(change ? [{ label: 'Undo', perform: () => void store.undo(change.id) }] : []),
      );
    } catch (error) {
      take.fail(`Nothing was imported: ${(error as Error).message}`);
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
        {problem && <Notice tone="danger">{problem}</Notice>}
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
        <ImportFoot kind={kind} proposal={proposal} busy={busy} writable={store.writable} onCancel={take.stop} onImport={() => void perform()} />
      )}
    </div>
  );
}
