import { useState } from 'react';
import type { SaveNext } from '#renderer/parts/record-form/save-next.ts';
import { exemptParagraphs } from '#renderer/parts/schedule-12a.ts';
import { FlagField } from '#renderer/ui/field.tsx';

/** Which paragraphs a paper relies on to be kept from the public; none while it is open. */
export function ExemptField({
  value,
  what,
  readOnly,
  save,
}: {
  readonly value: readonly number[];
  readonly what: string;
  readonly readOnly: boolean;
  readonly save: SaveNext;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const toggle = (number: number, on: boolean) =>
    void save((now) => [...(now as readonly number[]).filter((one) => one !== number), ...(on ? [number] : [])].sort((a, b) => a - b)).then(setProblem);
  return (
    <details className="exempt-field">
      <summary>
        {value.length === 0 ? `${what} is open to the public` : `${what} is not for publication (paragraph${value.length > 1 ? 's' : ''} ${value.join(', ')})`}
      </summary>
      <p className="field-help">Exempt only where the public interest in withholding it outweighs that in disclosing it (Schedule 12A, Part 1):</p>
      {exemptParagraphs.map(([number, words]) => (
        <FlagField key={number} label={`${number}: ${words}`} checked={value.includes(number)} disabled={readOnly} onChange={(on) => toggle(number, on)} />
      ))}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}
