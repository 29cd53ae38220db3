import './packs.css';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Result } from '#shared/base/result.ts';
import { audienceChoices } from '#shared/domain/pack/index.ts';
import { useRecord, useStore } from '#renderer/data/index.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ChangeList } from './change-list.tsx';
import { PackReader } from './pack-reader.tsx';
import { type OpenedPack, readPack } from './read-pack.ts';

/** A pack as it was made, opened from its seal: whatever was changed since, it shows what went out. */
export function PackPage({ id }: { readonly id: string }) {
  const store = useStore();
  const pack = useRecord('pack', id);
  const [opened, setOpened] = useState<Result<OpenedPack> | null>(null);
  const sealed = pack?.sealed;
  useEffect(() => {
    let isCurrent = true;
    if (sealed) void readPack(store, { sealed }).then((next) => isCurrent && setOpened(next));
    return () => {
      isCurrent = false;
    };
  }, [store, sealed]);
  if (pack === undefined) return null;
  if (pack === null) {
    return (
      <div className="page">
        <h1>This pack is no longer there</h1>
        <p>
          If it was taken back by mistake, <Link href="/history">History</Link> can bring it back. <Link href="/meetings">All meetings</Link>
        </p>
      </div>
    );
  }
  const audiences = audienceChoices.map((one) => one.value).filter((value) => pack.files.some((file) => file.audience === value));
  return (
    <div className="page pack-page">
      <header className="no-print">
        <p>
          <Link href={`/meetings/${pack.meeting}/packs`}>Packs of the meeting</Link>
        </p>
        <h1>{pack.title}</h1>
        <p className="pack-facts">
          Made on {longDate(pack.made)}. Seal <code title={pack.sealed}>{pack.sealed.slice(0, 16)}</code>
        </p>
      </header>
      {opened && !opened.ok && <Notice tone="danger">{opened.problem.message}</Notice>}
      {opened?.ok && (
        <>
          <div className="no-print pack-making">
            {opened.value.source.follows && <ChangeList lines={opened.value.source.follows.lines} items={opened.value.source.items} />}
            {opened.value.source.allowed.length > 0 && (
              <ul aria-label="What was let stand">
                {opened.value.source.allowed.map((one) => (
                  <li key={one.secret + one.words}>
                    “{one.words}” ({one.secret}) was let stand by {one.by || 'somebody'}: {one.reason}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <PackReader source={opened.value.source} papers={opened.value.papers} audiences={audiences} readBlob={store.readBlob} />
        </>
      )}
    </div>
  );
}
