import type { SearchAnswer, SearchQuery, SearchRequest } from './search/protocol.ts';
import { createSearchDesk, type SearchDesk } from './search/search-desk.ts';
import { openStoredRows } from './search/stored-rows.ts';

/** While records are read, everybody hears of more after so long at first (milliseconds), then after twice as long each time: the more there is, the longer it takes to look through. */
const firstPause = 250;

const asked = new Map<string, SearchQuery>();
const unanswered = new Set<string>();
let desk: SearchDesk | null = null;
let isAnswering = false;
let told = 0;
let pause = firstPause;

const say = (answer: SearchAnswer) => postMessage(answer);
const failed = (error: unknown) => say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  switch (data.ask) {
    case 'read':
      desk ??= createSearchDesk(openStoredRows(data.database));
      pause = firstPause;
      desk.read(tellSome).then(tellAll).catch(failed);
      return;
    case 'follow':
      desk?.follow(data.rows).then(tellAll).catch(failed);
      return;
    case 'find':
      asked.set(data.asker, data.query);
      unanswered.add(data.asker);
      answerSoon();
      return;
    case 'leave':
      asked.delete(data.asker);
      return;
  }
});

function tellAll(): void {
  told = performance.now();
  for (const asker of asked.keys()) unanswered.add(asker);
  answerSoon();
}

function tellSome(): void {
  if (performance.now() - told < pause) return;
  pause *= 2;
  tellAll();
}

/** In a task of its own, so that of several letters typed meanwhile only the last is looked for. */
function answerSoon(): void {
  if (isAnswering) return;
  isAnswering = true;
  setTimeout(() => {
    answer()
      .catch(failed)
      .finally(() => {
        isAnswering = false;
        if (unanswered.size > 0) answerSoon();
      });
  });
}

async function answer(): Promise<void> {
  for (const asker of [...unanswered]) {
    unanswered.delete(asker);
    const query = asked.get(asker);
    if (query && desk) say({ say: 'found', asker, found: await desk.find(query) });
  }
}
