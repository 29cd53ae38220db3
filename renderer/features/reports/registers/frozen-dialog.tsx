import { useEffect, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { useLocation } from 'wouter';
import { useStore } from '#renderer/data/index.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { blockFillingNamed } from '#renderer/parts/register-blocks/fillings.ts';
import { readContents, type RegisterBlock } from '#renderer/parts/register-blocks/read-contents.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogClose } from '#renderer/ui/dialog.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { compareSaid, type SaidDifference } from './compare-said.ts';
import './register-dialog.css';

/** What has changed in the registers since a block was frozen. It is never printed. */
export function FrozenDialog({ fields, block, onClose }: { readonly fields: Fields; readonly block: RegisterBlock; readonly onClose: () => void }) {
  const store = useStore();
  const [found, setFound] = useState<{ readonly differences: readonly SaidDifference[]; readonly note: string } | null>(null);
  const { frozen } = block;
  useEffect(() => {
    let isGone = false;
    void readContents(store, fields, [{ ...block, frozen: null }]).then((now) => {
      const said = now.get(block.id);
      if (!isGone && said && frozen) setFound({ differences: compareSaid(frozen.blocks, said.blocks), note: said.note });
    });
    return () => {
      isGone = true;
    };
  }, [store, fields, block, frozen]);
  if (!frozen) return null;
  const filling = blockFillingNamed(block.filling);
  return (
    <Dialog title="What has changed since" wide onClose={onClose}>
      <p>
        {`The report says what ${filling?.from ?? 'the registers'} said on ${longDate(frozen.day)}, and goes on saying it. This is what it would say otherwise today; nothing of it is printed.`}
      </p>
      {found?.note && <p className="register-note">{found.note}</p>}
      <div role="status">
        {!found && <p>Reading the registers …</p>}
        {found?.differences.length === 0 && <p>Nothing: the registers still say the same.</p>}
      </div>
      {found && found.differences.length > 0 && <Differences differences={found.differences} kind={filling?.kind ?? null} />}
      <DialogClose onClose={onClose} />
    </Dialog>
  );
}

const words = { added: 'Came new', gone: 'Is no longer among them', changed: '' } as const;

function Differences({ differences, kind }: { readonly differences: readonly SaidDifference[]; readonly kind: Parameters<typeof placeOf>[0] | null }) {
  const [, navigate] = useLocation();
  return (
    <ul className="register-differences">
      {differences.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never moves.
        <li key={index}>
          <strong>{one.name}</strong>
          {words[one.what] && ` · ${words[one.what]}`}
          {one.record !== null && kind !== null && one.what !== 'gone' && (
            <Button look="quiet" onClick={() => navigate(placeOf(kind, one.record ?? ''))}>
              Open in the register
            </Button>
          )}
          {one.cells.map((cell) => (
            <p key={cell.label}>
              {cell.label}: <del>{cell.from || '–'}</del> <span aria-hidden="true">→</span> <ins>{cell.to || '–'}</ins>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
