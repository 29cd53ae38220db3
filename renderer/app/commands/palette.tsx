import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useRecords } from '#renderer/data/index.ts';
import { type Lookups, titleOfRecord, useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { isEnabled, useOfferedCommands } from '#renderer/ui/commands.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import { type Entry, findEntries } from './palette-search.ts';

const limit = 60;

/** Finds any command, record and report by its words. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const commands = useCommandEntries();
  const records = useRecordEntries();
  const wanted = useDeferredValue(query);
  const find = (words: string) => findEntries(words.trim() === '' ? commands : [...commands, ...records], words, limit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is made of the commands and records alone.
  const found = useMemo(() => find(wanted), [commands, records, wanted]);
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
      take((wanted === query ? found : find(query))[active]);
    }
  };
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
            <small>Nothing has these words.</small>
          </li>
        )}
      </ul>
    </Dialog>
  );
}

function useCommandEntries(): readonly Entry[] {
  const commands = useOfferedCommands();
  return useMemo(
    () =>
      commands
        .filter((one) => isEnabled(one) && one.name !== 'app.palette')
        .map((one) => ({
          key: one.name,
          title: one.label,
          detail: one.shortcut ? shortcutLabel(one.shortcut) : one.group,
          lower: `${one.label} ${one.words ?? ''} ${one.group}`.toLowerCase(),
          perform: () => void one.perform(),
        })),
    [commands],
  );
}

function useRecordEntries(): readonly Entry[] {
  const [, navigate] = useLocation();
  const lookups = useLookups();
  const report = useRecords('report');
  const risk = useRecords('risk');
  const milestone = useRecords('milestone');
  return useMemo(() => {
    const entry =
      (kind: Kind) =>
      (record: AnyRecord): Entry => {
        const title = titleOfRecord(kind, record);
        const detail = detailOf(kind, record, lookups);
        return { key: `${kind}:${record.id}`, title, detail, lower: `${title} ${detail}`.toLowerCase(), perform: () => navigate(placeOf(kind, record.id)) };
      };
    return [
      ...(report ?? []).map(entry('report')),
      ...lookups.recordsOf('programme').map(entry('programme')),
      ...lookups.recordsOf('project').map(entry('project')),
      ...lookups.recordsOf('meeting').map(entry('meeting')),
      ...lookups.recordsOf('committee').map(entry('committee')),
      ...lookups.recordsOf('person').map(entry('person')),
      ...(milestone ?? []).map(entry('milestone')),
      ...(risk ?? []).map(entry('risk')),
    ];
  }, [report, risk, milestone, lookups, navigate]);
}

function detailOf(kind: Kind, record: AnyRecord, lookups: Lookups): string {
  const word = nouns[kind].label;
  const reference = 'reference' in record && record.reference ? ` ${record.reference}` : '';
  const post = 'post' in record && record.post ? `, ${record.post}` : '';
  const committee = kind === 'meeting' && 'committee' in record && record.committee ? `, ${lookups.titleOf('committee', record.committee) ?? ''}` : '';
  return `${word}${reference}${post}${committee}`;
}
