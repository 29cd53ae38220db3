import { useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FlagField } from '#renderer/ui/field.tsx';
import type { BlockPlan } from './block-plan.ts';
import type { BlockVerb } from './use-cell-block.tsx';

const verbs: Readonly<Record<BlockVerb, { readonly go: string; readonly cannot: string }>> = {
  paste: { go: 'Paste', cannot: 'could not be read' },
  empty: { go: 'Empty', cannot: 'cannot be emptied' },
  fill: { go: 'Fill', cannot: 'cannot be filled' },
};

/** So many of the cells that do not fit are listed. */
const listed = 8;

/** Asks before a block of cells is written of which not all fits, that begins with headings or would make records. Nothing is written until then. */
export function BlockDialog({
  kind,
  verb,
  plan: below,
  whole,
  onClose,
  onGo,
}: {
  readonly kind: Kind;
  readonly verb: BlockVerb;
  readonly plan: BlockPlan;
  /** What the block comes to with its first row, where that seems to hold headings and is left out of `plan`. */
  readonly whole: BlockPlan | null;
  readonly onClose: () => void;
  readonly onGo: (plan: BlockPlan) => void;
}) {
  const [makes, setMakes] = useState(true);
  const [leavesHeadings, setLeavesHeadings] = useState(true);
  const plan = whole && !leavesHeadings ? whole : below;
  // Rows are counted as they were copied.
  const first = whole && leavesHeadings ? 2 : 1;
  const { label, plural } = nouns[kind];
  const { refused, cells, fresh, people, patches } = plan;
  const { go, cannot } = verbs[verb];
  const some = refused.length > 0;
  const left = cells - refused.length;
  const chosen = makes ? plan : { ...plan, fresh: [] };
  const isNothing = patches.length === 0 && chosen.fresh.length === 0;
  return (
    <Dialog title={some ? `${number(refused.length)} of ${number(cells)} cells ${cannot}` : `Paste ${number(cells)} cells`} onClose={onClose}>
      {some && (
        <>
          <ul className="refused-cells">
            {refused.slice(0, listed).map((one) => (
              <li key={`${one.row}:${one.label}`}>
                <b>
                  Row {number(one.row + first)}, {one.label}
                </b>
                <span>{one.message}</span>
              </li>
            ))}
            {refused.length > listed && <li>and {number(refused.length - listed)} more</li>}
          </ul>
          <p>Nothing has been changed yet.{left > 0 ? ' These cells keep what they have if you go on with the others.' : ''}</p>
        </>
      )}
      {whole && <FlagField label="The first row holds the headings and is left out" checked={leavesHeadings} onChange={setLeavesHeadings} />}
      {people.length > 0 && (
        <p>
          {people.length === 1 ? 'One person is' : `${number(people.length)} people are`} not in the register yet and will be added:{' '}
          {people
            .slice(0, listed)
            .map((one) => one.name)
            .join(', ')}
          {people.length > listed ? ' …' : ''}
        </p>
      )}
      {fresh.length > 0 && (
        <FlagField
          label={`Make ${fresh.length === 1 ? `a new ${label}` : `${number(fresh.length)} new ${plural}`}${patches.length > 0 ? ' for the rows beyond the last one' : ''}`}
          checked={makes}
          onChange={setMakes}
        />
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" disabled={isNothing} onClick={() => onGo(chosen)}>
          {some ? `${go} the other ${number(left)}` : go}
        </Button>
      </div>
    </Dialog>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
