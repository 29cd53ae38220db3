import { useMemo, useState } from 'react';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { missingOf } from './missing-of.ts';
import { OutlineReader } from '../editor/outline-reader.ts';
import { useEditorState } from './use-editor-state.ts';
import './outline-list.css';

/** The parts of the paper with their sub-headings, and what is still missing. A click goes there. */
export function OutlineList({
  session,
  fields,
  onGo,
  onGone,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly onGo: (part: string) => void;
  /** Something was chosen: where the list lies over the page it has done its work. */
  readonly onGone: () => void;
}) {
  const [reader] = useState(() => new OutlineReader());
  const lines = useEditorState(session, (state) => reader.read(state.doc), Object.is);
  const missing = useMemo(() => {
    const filled = new Set(lines.filter((line) => !line.isEmpty).map((line) => line.slot));
    return missingOf(fields, (slot) => filled.has(slot));
  }, [fields, lines]);
  const lacking = new Set(missing.map((one) => one.at));
  const go = (target: string) => {
    onGo(target);
    onGone();
  };
  return (
    <nav className="outline-list" aria-label="Parts of this report" onKeyDown={(event) => event.key === 'Escape' && onGone()}>
      <h2>Parts</h2>
      <ol>
        {lines.map((line) => (
          <li key={line.slot}>
            <button type="button" className="outline-part" onClick={() => go(line.slot)}>
              <span>{line.label}</span>
              {lacking.has(line.slot) ? <span className="outline-state lacking">to write</span> : line.isEmpty && <span className="outline-state">empty</span>}
            </button>
            {line.headings.length > 0 && (
              <ol>
                {line.headings.map((heading) => (
                  <li key={heading.id}>
                    <button type="button" className="outline-heading" data-level={heading.level} onClick={() => go(heading.id)}>
                      {heading.text}
                    </button>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <h2>{missing.length === 0 ? 'Nothing is missing' : `Still missing (${missing.length})`}</h2>
      {missing.length === 0 ? (
        <p className="outline-done">
          <Icon name="tick" /> Every part that this purpose asks for is filled.
        </p>
      ) : (
        <ul className="outline-missing">
          {missing.map((one) => (
            <li key={`${one.at}|${one.message}`}>
              <button type="button" onClick={() => go(one.at)}>
                {one.message}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
