import { useEffect, useId, useState } from 'react';
import { type Store, useStore } from '#renderer/data/index.ts';
import type { SearchAnswer, SearchFound, SearchHit, SearchQuery, SearchRequest } from '#renderer/workers/search/protocol.ts';
import { placeOf, placeOfBlock } from './place.ts';

export type { Piece, SearchFound, SearchHit } from '#renderer/workers/search/protocol.ts';

/** What the search over all records says: null until it first answers, or the sentence why it cannot. */
export type RecordSearch = { readonly found: SearchFound | null; readonly problem: string | null };

/** The address of what was found: of the record, or of the place in a report where the words stand. */
export function placeOfHit({ kind, id, block }: SearchHit): string {
  return kind === 'report' && block !== null ? placeOfBlock(id, block) : placeOf(kind, id);
}

type Listener = (answer: SearchAnswer) => void;
type Engine = {
  readonly find: (asker: string, query: SearchQuery) => void;
  readonly join: (asker: string, listener: Listener) => () => void;
  readonly end: () => void;
};

/** More rows than this are not handed over one by one: they are read again. */
const mostFollowed = 500;
/** An index that nobody asks goes after so long (milliseconds). */
const keptFor = 300_000;

let current: { readonly store: Store; readonly engine: Engine } | null = null;

/**
 * What fits the words in all records, as they are typed and as records change. The index is made in a worker when it
 * is first asked; until all is read, `complete` is false and more may come.
 */
export function useRecordSearch({ words, kind, programme, limit }: SearchQuery): RecordSearch {
  const store = useStore();
  const asker = useId();
  const [answer, setAnswer] = useState<RecordSearch>({ found: null, problem: null });
  useEffect(
    () =>
      engineFor(store).join(asker, (said) => {
        if (said.say === 'found') setAnswer({ found: said.found, problem: null });
        else setAnswer(({ found }) => ({ found, problem: `Search has stopped (${said.message}). Your records are safe. Open Boardpack again to search.` }));
      }),
    [store, asker],
  );
  useEffect(() => engineFor(store).find(asker, { words, kind, programme, limit }), [store, asker, words, kind, programme, limit]);
  return answer;
}

function engineFor(store: Store): Engine {
  if (current?.store === store) return current.engine;
  current?.engine.end();
  const engine = startEngine(store, () => {
    if (current?.engine === engine) current = null;
  });
  current = { store, engine };
  return engine;
}

function startEngine(store: Store, onEnd: () => void): Engine {
  const worker = new Worker(new URL('../workers/search.worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Map<string, Listener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (request: SearchRequest) => worker.postMessage(request);
  const unfollow = followRows(store, ask);
  const end = () => {
    clearTimeout(timer);
    unfollow();
    worker.terminate();
    onEnd();
  };
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.say === 'found') listeners.get(data.asker)?.(data);
    else for (const listener of listeners.values()) listener(data);
  };
  worker.onerror = (event) => {
    for (const listener of listeners.values()) listener({ say: 'failed', message: event.message || 'it could not be loaded' });
  };
  return {
    find: (asker, query) => ask({ ask: 'find', asker, query }),
    join: (asker, listener) => {
      clearTimeout(timer);
      listeners.set(asker, listener);
      return () => {
        listeners.delete(asker);
        ask({ ask: 'leave', asker });
        if (listeners.size === 0) timer = setTimeout(end, keptFor);
      };
    },
    end,
  };
}

/** Hands every commit to the worker; it reads all again where much changed or what changed is not told. */
function followRows(store: Store, ask: (request: SearchRequest) => void): () => void {
  const read = async () => {
    ask({ ask: 'read', database: store.database.name });
    return 0;
  };
  return store.live
    .of('search', {
      read,
      follow: (count: number, { records, blocks, touches }) => {
        if (touches.size > mostFollowed || records.has('settings')) return 'read';
        ask({ ask: 'follow', rows: { records, blocks } });
        return count;
      },
    })
    .subscribe(() => {});
}
