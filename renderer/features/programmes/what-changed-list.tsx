import { useState } from 'react';
import { Link } from 'wouter';
import { shorten } from '#shared/base/shorten.ts';
import type { RecordChange } from '#shared/changes/what-changed.ts';
import type { ChangeGroup } from '#shared/changes/what-changed-groups.ts';
import { longestSaid, recordWords } from '#shared/changes/what-changed-text.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { Button } from '#renderer/ui/button.tsx';

/** So many records of a group are shown at first. */
const few = 40;
const words = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** The changes, group by group, the most important first. */
export function WhatChangedList({ groups }: { readonly groups: readonly ChangeGroup[] }) {
  return groups.map((group) => <Group key={group.key} group={group} />);
}

function Group({ group }: { readonly group: ChangeGroup }) {
  const [isWhole, setWhole] = useState(false);
  const { key, heading, changes } = group;
  const shown = isWhole ? changes : changes.slice(0, few);
  return (
    <section className="change-group" aria-labelledby={`changes-${key}`}>
      <h2 id={`changes-${key}`}>
        {heading} <small>{changes.length.toLocaleString('en-GB')}</small>
      </h2>
      <ul>
        {shown.map((one) => (
          <Change key={`${one.kind}:${one.id}`} change={one} />
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>{`Show the other ${(changes.length - shown.length).toLocaleString('en-GB')}`}</Button>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: RecordChange }) {
  const { kind, id, what, differences } = change;
  return (
    <li className="change">
      <p>
        <span className={`change-what ${what}`}>{words[what]}</span>{' '}
        {what === 'removed' ? recordWords(change) : <Link href={placeOf(kind, id)}>{recordWords(change)}</Link>}
      </p>
      {differences.length > 0 && (
        <dl>
          {differences.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items of one list can read alike, and never change places.
            <div key={index}>
              <dt>{one.label}</dt>
              <dd>
                {one.from === '' ? <em>empty</em> : <span className="change-from">{shorten(one.from, longestSaid)}</span>}
                <span className="visually-hidden"> became </span>
                <span aria-hidden="true"> → </span>
                {one.to === '' ? <em>empty</em> : <span className="change-to">{shorten(one.to, longestSaid)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
