import { useMemo, useState } from 'react';
import { filledSlots, keptAside } from '#shared/templates/moving.ts';
import { type BlockRow, useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { MoveDialog } from './move-dialog.tsx';

/** Offers to move the report to another template, and says which of its words its template has no place for. */
export function Moving({ session, fields, blocks }: { readonly session: PaperSession; readonly fields: Fields; readonly blocks: readonly BlockRow[] }) {
  const store = useStore();
  const [moving, setMoving] = useState<'template' | 'aside' | null>(null);
  const { template, report } = fields;
  const canMove = store.writable && report.issued === null;
  const aside = useMemo(() => keptAside(template, report, filledSlots(blocks)), [template, report, blocks]);
  const open = async (what: 'template' | 'aside') => {
    await session.flush();
    setMoving(what);
  };
  useCommands([
    {
      name: 'report.move-template',
      label: 'Move to another template …',
      group: 'Report',
      words: 'authority council change sections',
      enabledWhen: () => canMove,
      perform: () => open('template'),
    },
  ]);
  return (
    <>
      {aside.length > 0 && (
        <Notice
          tone="warning"
          actions={
            <Button disabled={!canMove} onClick={() => void open('aside')}>
              Give them a place …
            </Button>
          }
        >
          {`Kept aside and not printed, because this template has no place for ${aside.length === 1 ? 'it' : 'them'}: ${aside.map((one) => one.heading).join(', ')}.`}
        </Notice>
      )}
      {moving && <MoveDialog fields={fields} blocks={blocks} isAside={moving === 'aside'} onClose={() => setMoving(null)} />}
    </>
  );
}
