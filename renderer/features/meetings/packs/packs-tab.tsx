import './packs.css';
import { useMemo, useState } from 'react';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { type Drafted, MakePackDialog } from './make-pack-dialog.tsx';
import { PackCard } from './pack-card.tsx';
import type { PackBefore } from './pack-choices.ts';
import { PackReader } from './pack-reader.tsx';
import { readSource } from './read-pack.ts';

/** The packs of a meeting, the newest first, and the making of another. */
export function PacksTab({ meeting }: { readonly meeting: Meeting }) {
  const { id } = meeting;
  const store = useStore();
  const packs = useRecords('pack');
  const own = useMemo(() => (packs ?? []).filter((one) => one.meeting === id).sort((a, b) => b.number - a.number), [packs, id]);
  const [making, setMaking] = useState<{ readonly before: PackBefore | null } | null>(null);
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  if (!packs) return null;
  const begin = async () => {
    const last = own[0];
    if (!last) return setMaking({ before: null });
    const source = await readSource(store, last);
    if (source.ok) setMaking({ before: { pack: last, source: source.value } });
    else sayProblem(source.problem.message);
  };
  const make = (
    <Button look="primary" disabled={!store.writable} onClick={() => void begin()}>
      {own.length === 0 ? 'Make an agenda pack …' : 'Make a supplement …'}
    </Button>
  );
  const dialog = making && (
    <MakePackDialog
      meeting={meeting}
      before={making.before}
      supplements={own.filter((one) => one.form === 'supplement').length}
      onPreview={(next) => {
        setMaking(null);
        setDrafted(next);
      }}
      onMade={() => {
        setMaking(null);
        setDrafted(null);
      }}
      onClose={() => setMaking(null)}
    />
  );
  if (drafted) {
    return (
      <div className="packs">
        <PackReader
          source={drafted.source}
          papers={drafted.gathered.papers}
          audiences={drafted.choices.audiences}
          readBlob={async (hash) => drafted.gathered.blobs.get(hash) ?? null}
          lead={
            <>
              <Button onClick={() => setDrafted(null)}>Back to the packs</Button>
              {make}
            </>
          }
        />
        {dialog}
      </div>
    );
  }
  return (
    <div className="packs">
      {own.length === 0 ? (
        <EmptyState title="No pack yet" actions={make}>
          A pack is made from the agenda and its papers: one for the public, with what was decided to be open, and one for members. It is kept as it was made,
          whatever is changed afterwards.
        </EmptyState>
      ) : (
        <div className="toolbar">{make}</div>
      )}
      {own.map((one) => (
        <PackCard key={one.id} pack={one} />
      ))}
      {dialog}
    </div>
  );
}
