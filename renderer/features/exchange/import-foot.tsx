import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { proposalWords } from '#shared/intake/counts.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { ProposalHead } from '#renderer/parts/workbook-session.ts';
import type { ImportState } from './use-import.ts';

/** What would happen, in words, with the button that makes it so; or what is being done, with the one that ends it. */
export function ImportFoot({
  kind,
  proposal,
  busy,
  writable,
  onCancel,
  onImport,
}: {
  readonly kind: Kind;
  readonly proposal: ProposalHead | null;
  readonly busy: ImportState['busy'];
  readonly writable: boolean;
  readonly onCancel: () => void;
  readonly onImport: () => void;
}) {
  const stops = proposal?.counts.stop ?? 0;
  const rows = (proposal?.counts.create ?? 0) + (proposal?.counts.update ?? 0);
  return (
    <div className="import-foot">
      {busy ? (
        <>
          <p role="status">{busy.words} …</p>
          <progress max={1} value={busy.done} aria-label={busy.words} />
          <Button onClick={onCancel}>Cancel</Button>
        </>
      ) : (
        proposal && (
          <>
            <p role="status">
              {stops > 0
                ? `${stops.toLocaleString('en-GB')} ${stops === 1 ? 'row has' : 'rows have'} something to be mended first. Mend it in the workbook and choose the file again, take the rows without those cells, or leave the rows out.`
                : rowsIn(proposal) === 0
                  ? 'There are no rows below the headings, so nothing would be imported.'
                  : proposalWords(kind, proposal.counts)}
            </p>
            <Button look="primary" disabled={stops > 0 || rows === 0 || !writable} onClick={onImport}>
              {rows > 0 ? `Import ${rows.toLocaleString('en-GB')} ${rows === 1 ? nouns[kind].label : nouns[kind].plural}` : 'Import'}
            </Button>
          </>
        )
      )}
    </div>
  );
}

function rowsIn({ counts }: ProposalHead): number {
  return counts.create + counts.update + counts.same + counts.skip + counts.left + counts.stop;
}
