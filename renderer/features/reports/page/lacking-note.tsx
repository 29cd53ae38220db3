import { useEffect, useRef } from 'react';
import type { Missing } from '#shared/templates/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import './export-note.css';

/** What is missing before a step, each line with a way there. The author decides, and nothing is forbidden. */
export function LackingNote({
  label,
  title,
  lacking,
  yes,
  onYes,
  onGo,
  onEnd,
}: {
  readonly label: string;
  readonly title: string;
  readonly lacking: readonly Missing[];
  readonly yes: string;
  readonly onYes: () => void;
  readonly onGo: (part: string) => void;
  readonly onEnd: () => void;
}) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section className="export-note no-print" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && onEnd()}>
      <p role="status">{title}</p>
      <ul className="export-missing">
        {lacking.map((one) => (
          <li key={`${one.at}|${one.message}`}>
            <button
              type="button"
              onClick={() => {
                onEnd();
                onGo(one.at);
              }}
            >
              {one.message}
            </button>
          </li>
        ))}
      </ul>
      <div className="toolbar">
        <Button ref={first} look="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onEnd}>Cancel</Button>
      </div>
    </section>
  );
}
