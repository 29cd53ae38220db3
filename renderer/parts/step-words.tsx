import type { ReactNode } from 'react';
import type { Change } from '#shared/changes/change.ts';
import { momentWords } from './change-words.ts';

/** One step in words: what was done (`children`), when and by whom, and what became different, a line each. */
export function StepWords({ change, details, children }: { readonly change: Change; readonly details: readonly string[]; readonly children: ReactNode }) {
  return (
    <>
      <p className="history-what">{children}</p>
      <p className="history-when">
        {momentWords(change.wall)}
        {change.person.name && `, ${change.person.name}`}
      </p>
      {details.map((words) => (
        <p className="history-edit" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}
