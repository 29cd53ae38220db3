import { type ReactNode, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import type { FoundPromise } from './found-promises.ts';
import { dueWords } from './promise-list.tsx';
import { recordPromises } from './record-promises.ts';
import { usePromises } from './use-promises.ts';
import './promises.css';

/**
 * The promises of a report that are not recorded yet, to be ticked before it is issued: the sure ones are. `record`
 * records those that stay ticked; `choice` is to be shown, and is nothing where there are none.
 */
export function usePromisesToRecord(fields: Fields, session: PaperSession): { readonly choice: ReactNode; readonly record: () => Promise<void> } {
  const store = useStore();
  const { found } = usePromises(fields, session);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isTicked = (one: FoundPromise) => (one.confidence === 'sure') !== turned.has(keyOf(one));
  const turn = (one: FoundPromise) => {
    const next = new Set(turned);
    if (!next.delete(keyOf(one))) next.add(keyOf(one));
    setTurned(next);
  };
  const record = async () => {
    const ticked = found.filter(isTicked);
    const result = ticked.length === 0 ? null : await recordPromises(store, fields.report.id, ticked);
    if (result && !result.ok) sayProblem(result.problem.message);
  };
  const choice = found.length > 0 && (
    <fieldset className="promises-choice">
      <legend>Record as commitments, which stay on Today until they are kept</legend>
      {found.map((one) => (
        <label key={keyOf(one)}>
          <input type="checkbox" checked={isTicked(one)} onChange={() => turn(one)} />
          <span>
            {one.words} <small>{dueWords(one.due)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
  return { choice, record };
}

function keyOf({ block, from }: FoundPromise): string {
  return `${block} ${from}`;
}
