import arimo from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import { expect, test } from 'vitest';
import { askPdfFiles } from '#renderer/workers/ask-pdf-files.ts';
import { lineAt, makePdf } from '#test/shared/pdf/made-pdf.ts';

const fileOf = (pages: number) => makePdf({ pages: Array.from({ length: pages }, (_, index) => ({ content: lineAt(50, 700, `Page of words ${index + 1}`) })) });

test('reads and joins files in a worker, and says how far it is', async () => {
  const facts = await askPdfFiles({ call: 'facts', bytes: fileOf(2) });
  expect(facts.ok && facts.value.pages.map(({ holds }) => holds)).toEqual(['text', 'text']);
  const told: number[] = [];
  const font = new Uint8Array(await (await fetch(arimo)).arrayBuffer());
  const files = [{ after: 1, bytes: fileOf(2), pages: 2, title: 'Survey', header: 'Item 2' }];
  const joined = await askPdfFiles({ call: 'join', base: fileOf(1), files, font, isCounted: true }, { onProgress: (done) => told.push(done) });
  if (!joined.ok) throw new Error(joined.problem.message);
  expect(told.at(-1)).toBe(1);
  const text = await askPdfFiles({ call: 'text', bytes: joined.value.pdf });
  expect(text.ok && text.value.pages).toEqual(['Page of words 1', 'Page of words 1\nPage 2 of 3 Item 2', 'Page of words 2\nPage 3 of 3 Item 2']);
});

test('refuses what cannot be read, and stops when it is told to', async () => {
  const none = await askPdfFiles({ call: 'facts', bytes: new TextEncoder().encode('a letter') });
  expect(none.ok ? '' : none.problem.reason).toBe('not-a-pdf');
  const stop = new AbortController();
  const asked = askPdfFiles({ call: 'text', bytes: fileOf(400) }, { signal: stop.signal });
  stop.abort();
  const answer = await asked;
  expect(answer.ok ? '' : answer.problem.reason).toBe('cancelled');
});
