import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { placeOfHit, useRecordSearch } from '#renderer/parts/record-search.ts';
import { isEnabled, useOfferedCommands } from '#renderer/ui/commands.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import { detailOf, type Entry, type Findable, findCommands, joinEntries } from './palette-search.ts';

const limit = 60;
/** So many records of each kind. */
const limitOfKind = 20;

/** Finds any command, record and report by its words. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const commands = useCommands();
  const records = useRecordEntries(query);
  const found = useMemo(() => joinEntries(findCommands(commands, query), records.entries).slice(0, limit), [commands, query, records.entries]);
  const isWanted = useRef(false);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    // After the dialog has given the focus back, so that the command may move it.
    setTimeout(entry.perform);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      const next = active + step;
      setActive(Math.abs(step) === 1 ? (next + found.length) % found.length : Math.max(0, Math.min(found.length - 1, next)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What was typed counts, even where the list is a moment behind it.
      if (records.isCurrent) take(found[active]);
      else isWanted.current = true;
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, when the records answer.
  useEffect(() => {
    if (!isWanted.current || !records.isCurrent) return;
    isWanted.current = false;
    take(found[active]);
  }, [records.isCurrent, found]);
  return (
    <Dialog title="Find" onClose={onClose}>
      <input
        className="input"
        type="text"
        role="combobox"
        aria-label="Find a command, record or report"
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder="A command, a project, a risk, a person, a report …"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          isWanted.current = false;
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={id} className="palette-list options" role="listbox" aria-label="Found">
        {found.map((entry, index) => (
          <li
            key={entry.key}
            id={`${id}-${index}`}
            className="option"
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(entry);
            }}
          >
            <span>{entry.title}</span>
            <small>{entry.detail}</small>
          </li>
        ))}
        {found.length === 0 && (
          <li className="option" role="option" aria-selected={false} aria-disabled="true">
            <small>{records.isCurrent ? 'Nothing has these words.' : 'Looking …'}</small>
          </li>
        )}
      </ul>
    </Dialog>
  );
}

function useCommands(): readonly Findable[] {
  const commands = useOfferedCommands();
  return useMemo(
    () =>
      commands
        .filter((one) => isEnabled(one) && one.name !== 'app.palette')
        .map((one) => ({
          key: one.name,
          title: one.label,
          detail: one.shortcut ? shortcutLabel(one.shortcut) : one.group,
          more: `${one.words ?? ''} ${one.group}`,
          perform: () => void one.perform(),
        })),
    [commands],
  );
}

/** The records with these words. Until the search has answered for them, those for the words before are not current. */
function useRecordEntries(query: string): { readonly entries: readonly Entry[]; readonly isCurrent: boolean } {
  const [, navigate] = useLocation();
  const { found, problem } = useRecordSearch({ words: query, kind: null, programme: null, limit: limitOfKind });
  const isAnswered = problem !== null || query.trim() === '' || (found?.query.words === query && (found.complete || found.total > 0));
  const entries = useMemo(
    () =>
      query.trim() === ''
        ? []
        : (found?.hits ?? []).map((hit) => ({
            key: `${hit.kind}:${hit.id}`,
            title: hit.title.map((piece) => piece.text).join(''),
            detail: detailOf(hit),
            fit: hit.fit,
            perform: () => navigate(placeOfHit(hit)),
          })),
    [found, query, navigate],
  );
  return { entries, isCurrent: isAnswered };
}
