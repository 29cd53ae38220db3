import './search.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatCount } from '#shared/base/count.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { type SearchFound, useRecordSearch } from '#renderer/parts/record-search.ts';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';
import { stepThroughResults } from './result-keys.ts';

/** So many of each kind while all kinds are shown, and so many at a time of one kind. */
const few = 5;
const many = 100;

/** Searches every word of every record and report. */
export function SearchRoom() {
  const [words, setWords] = useState(() => readPreference('search', ''));
  const [kind, setKind] = useState<Kind | null>(null);
  const [programme, setProgramme] = useState<string | null>(null);
  const [shown, setShown] = useState(many);
  const field = useRef<HTMLInputElement>(null);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => writePreference('search', words), [words]);
  const { found, problem } = useRecordSearch({ words, kind, programme, limit: kind === null ? few : shown });
  const isAsked = words.trim() !== '';
  const chooseKind = (next: Kind | null) => {
    setKind(next);
    setShown(many);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (stepThroughResults(event.key, room.current, field.current)) event.preventDefault();
  };
  return (
    <div className="page search" ref={room}>
      <h1>Search</h1>
      <SearchBox ref={field} label="Search all records and reports" value={words} onChange={setWords} onKeyDown={onKeyDown} />
      <p role="status">{problem ?? (isAsked ? foundWords(found) : invitation)}</p>
      {isAsked && found && (
        <>
          <SearchFilters found={found} kind={kind} programme={programme} onKind={chooseKind} onProgramme={setProgramme} />
          <SearchResults found={found} onKind={chooseKind} onMore={() => setShown(shown + many)} onKeyDown={onKeyDown} />
        </>
      )}
    </div>
  );
}

const invitation =
  'Every word of every record and report is searched, as you type. Parts of words and numbers are found too; accents and apostrophes do not matter.';

function foundWords(found: SearchFound | null): string {
  if (!found) return 'Reading …';
  const { total, complete, query } = found;
  const what = query.kind === null ? '' : ` ${total === 1 ? nouns[query.kind].label : nouns[query.kind].plural}`;
  if (total === 0)
    return complete ? `${query.kind === null ? 'Nothing has' : `No ${nouns[query.kind].label} has`} all of these words.` : 'Nothing yet; still reading …';
  return `${formatCount(total)}${what} found${complete ? '' : ' so far; still reading …'}`;
}
