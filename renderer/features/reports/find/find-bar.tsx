import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/message.tsx';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import type { FindQuery } from './find-matches.ts';
import type { FindTarget, Found } from './find-target.ts';
import { PaperTarget } from './paper-target.ts';
import './find.css';

/** What was looked for last, for the next time the bar is opened. */
let last: FindQuery = { words: '', matchCase: false, wholeWords: false };

/** The bar over the page: what is looked for, how often it stands there, and what is put in its place. */
export function FindBar({
  target,
  start,
  replaces,
  asked,
  onClose,
}: {
  readonly target: FindTarget;
  /** The words selected when it was opened, or ''. */
  readonly start: string;
  readonly replaces: boolean;
  /** Another number each time it is asked for while it is open: then the field takes the keys again. */
  readonly asked: number;
  readonly onClose: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<FindQuery>(() => ({ ...last, words: start || last.words }));
  const [instead, setInstead] = useState('');
  const [found, setFound] = useState<Found>({ count: 0, at: -1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew each time it is asked for.
  useLayoutEffect(() => field.current?.select(), [asked]);
  useEffect(() => {
    last = query;
    setFound(target.look(query));
    return target.follow(() => setFound(target.lookAgain(query)));
  }, [target, query]);
  useEffect(() => () => target.clear(), [target]);
  const go = (step: 1 | -1) => setFound(target.go(found.at + step));
  const close = () => {
    target.leave();
    onClose();
  };
  const paper = useMemo(() => (target instanceof PaperTarget ? target : null), [target]);
  const replaceAll = async () => {
    const count = (await paper?.replaceAll(instead)) ?? 0;
    field.current?.select();
    if (count > 0) say(`Replaced ${count} ${count === 1 ? 'place' : 'places'}. ${shortcutLabel('Ctrl+Z')} in the page takes all of it back.`);
  };
  const replaceHere = () => {
    if (!paper) return;
    const next = paper.replace(instead);
    setFound(next);
    // The button goes with the last one, and the keys must not be lost with it.
    if (next.count === 0) field.current?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, onEnter: () => void) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.shiftKey) go(-1);
    else onEnter();
  };
  const isNowhere = found.count === 0;
  return (
    <search
      className="find-bar no-print"
      aria-label="Find in the report"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div className="find-line">
        <label htmlFor={`${id}-words`}>Find</label>
        <input
          ref={field}
          id={`${id}-words`}
          className="input"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={query.words}
          aria-describedby={`${id}-count`}
          onChange={(event) => setQuery({ ...query, words: event.target.value })}
          onKeyDown={(event) => onKeyDown(event, () => go(1))}
        />
        <output id={`${id}-count`} className="find-count" data-none={(query.words !== '' && isNowhere) || undefined}>
          {query.words === '' ? '' : isNowhere ? 'Not found' : `${found.at + 1} of ${found.count.toLocaleString('en-GB')}`}
        </output>
        <IconButton icon="up" label="The one before (Shift+Enter)" disabled={isNowhere} onClick={() => go(-1)} />
        <IconButton icon="down" label="The next one (Enter)" disabled={isNowhere} onClick={() => go(1)} />
        <label className="find-choice">
          <input type="checkbox" checked={query.matchCase} onChange={(event) => setQuery({ ...query, matchCase: event.target.checked })} />
          Match case
        </label>
        <label className="find-choice">
          <input type="checkbox" checked={query.wholeWords} onChange={(event) => setQuery({ ...query, wholeWords: event.target.checked })} />
          Whole words
        </label>
        <IconButton icon="close" className="find-close" label="Close (Esc)" onClick={close} />
      </div>
      {replaces && paper && (
        <div className="find-line">
          <label htmlFor={`${id}-instead`}>Replace with</label>
          <input
            id={`${id}-instead`}
            className="input"
            autoComplete="off"
            spellCheck={false}
            maxLength={1_000}
            value={instead}
            onChange={(event) => setInstead(event.target.value)}
            onKeyDown={(event) => onKeyDown(event, replaceHere)}
          />
          <Button disabled={isNowhere} onClick={replaceHere}>
            Replace
          </Button>
          <Button disabled={isNowhere} onClick={() => void replaceAll()}>
            Replace all
          </Button>
        </div>
      )}
    </search>
  );
}
