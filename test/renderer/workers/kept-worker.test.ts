import { expect, test } from 'vitest';
import { askOnce } from '#renderer/workers/ask-once.ts';
import { keptWorker } from '#renderer/workers/kept-worker.ts';

type Question = { readonly id: number; readonly words: string };

/** A worker whose program is given here. */
function workerOf(program: string): Worker {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return new Worker(address);
}

const echo = 'onmessage = ({ data }) => { if (data.words === "fail") throw new Error("It failed."); postMessage(data); };';

test('a worker is kept for the next question, and each gets its own answer', async () => {
  let started = 0;
  const ask = keptWorker<Question, Question>(() => {
    started++;
    return workerOf(echo);
  });
  const answers = await Promise.all(['one', 'two', 'three'].map((words) => ask((id) => ({ id, words }))));
  expect(answers.map((one) => one?.words)).toEqual(['one', 'two', 'three']);
  expect(started).toBe(1);
});

test('where it fails, nothing waits for ever, and the next question starts it anew', async () => {
  let started = 0;
  const ask = keptWorker<Question, Question>(() => {
    started++;
    return workerOf(echo);
  });
  expect(await ask((id) => ({ id, words: 'fail' }))).toBe(null);
  expect((await ask((id) => ({ id, words: 'again' })))?.words).toBe('again');
  expect(started).toBe(2);
});

test('a worker for one request answers it; one that fails or takes too long is given up', async () => {
  expect(await askOnce(workerOf(echo), { words: 'one' }, 10_000)).toEqual({ words: 'one' });
  expect(await askOnce(workerOf(echo), { words: 'fail' }, 10_000)).toBe(null);
  expect(await askOnce(workerOf('onmessage = () => {};'), { words: 'one' }, 20)).toBe(null);
});
