import './search.css';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { gatherTexts, type SearchText, searchTexts } from './search-texts.ts';

const shown = 100;

/** Searches every word of every record and report. */
export function SearchRoom() {
  const store = useStore();
  const lookups = useLookups();
  const [texts, setTexts] = useState<readonly SearchText[] | null>(null);
  const [query, setQuery] = useState(() => readPreference('search', ''));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let gone = false;
    void gatherTexts(store, lookups).then((found) => {
      if (!gone) setTexts(found);
    });
    return () => {
      gone = true;
    };
  }, [store, lookups]);
  useEffect(() => writePreference('search', query), [query]);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => (texts ? searchTexts(texts, wanted) : []), [texts, wanted]);
  const isAsked = wanted.trim() !== '';
  return (
    <div className="page search">
      <h1>Search</h1>
      <SearchBox ref={field} label="Search all records and reports" value={query} onChange={setQuery} />
      <p role="status">
        {!isAsked
          ? 'Every word of programmes, projects, milestones, risks, people, committees, meetings and reports is searched.'
          : texts === null
            ? 'Reading …'
            : found.length === 0
              ? 'Nothing has all of these words.'
              : `${found.length.toLocaleString('en-GB')} found`}
      </p>
      <ol className="search-results">
        {found.slice(0, shown).map(({ text, before, hit, after }) => (
          <li key={text.key}>
            <Link href={placeOf(text.kind, text.id)}>{text.title}</Link> <small>{nouns[text.kind].label}</small>
            {hit && (
              <p>
                {before}
                <mark>{hit}</mark>
                {after}
              </p>
            )}
          </li>
        ))}
      </ol>
      {found.length > shown && <p>{`The first ${shown} are shown. One more word narrows them down.`}</p>}
    </div>
  );
}
