import { useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Pack } from '#shared/domain/pack/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { PackFiles } from './pack-files.tsx';
import { verifyPack } from './read-pack.ts';
import { SentList } from './sent-list.tsx';

/** A pack that was made: its files, whether it is whole, and to whom it went. */
export function PackCard({ pack }: { readonly pack: Pack }) {
  const store = useStore();
  const [isChecking, setChecking] = useState(false);
  const verify = async () => {
    setChecking(true);
    const result = await verifyPack(store, pack);
    setChecking(false);
    if (result.ok) say(`“${pack.title}” is whole and unaltered: ${result.value} files and papers agree with their seals.`);
    else sayProblem(result.problem.message);
  };
  return (
    <section className="pack-card" aria-label={`${pack.title} of ${longDate(pack.made)}`}>
      <h2>
        <Link href={`/meetings/packs/${pack.id}`}>{pack.title}</Link>
      </h2>
      <p>
        Made on {longDate(pack.made)}
        {pack.note !== '' && `: ${pack.note.trim().replace(/\.+$/, '')}`}. Seal <code title={pack.sealed}>{pack.sealed.slice(0, 16)}</code>
      </p>
      <PackFiles pack={pack} />
      <div className="toolbar">
        <Link className="button plain" href={`/meetings/packs/${pack.id}`}>
          Read or print
        </Link>
        <Button disabled={isChecking} onClick={() => void verify()}>
          {isChecking ? 'Checking …' : 'Check the seal'}
        </Button>
      </div>
      <SentList pack={pack} />
    </section>
  );
}
