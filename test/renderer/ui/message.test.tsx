import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { dropProblem, MessageHost, say, sayProblem } from '#renderer/ui/message.tsx';

beforeEach(async () => {
  await render(<MessageHost />);
});
afterEach(() => {
  vi.useRealTimers();
  sayProblem('');
  dropProblem();
});

const shown = () => document.querySelector('.message p')?.textContent ?? null;

test('what was done is said for ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  say('The risk was deleted.');
  await vi.waitUntil(() => shown() === 'The risk was deleted.', { timeout: 15_000 });
  vi.advanceTimersByTime(9_900);
  expect(shown()).toBe('The risk was deleted.');
  vi.advanceTimersByTime(1_200);
  await vi.waitUntil(() => shown() === null, { timeout: 15_000 });
});

test('it does not go from under the focus', async () => {
  say('The risk was deleted.', { label: 'Undo', perform: () => {} });
  await expect.poll(shown).toBe('The risk was deleted.');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Undo');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  say('The risk was deleted.', { label: 'Undo', perform: () => {} });
  vi.advanceTimersByTime(30_000);
  expect(shown()).toBe('The risk was deleted.');
  (document.activeElement as HTMLElement).blur();
  vi.advanceTimersByTime(1_000);
  await vi.waitUntil(() => shown() === null, { timeout: 15_000 });
});

test('what was refused stays until it is closed, or until one goes on to another screen', async () => {
  sayProblem('This was not saved.');
  await expect.poll(shown).toBe('This was not saved.');
  await page.getByRole('button', { name: 'Close this message' }).click();
  expect(shown()).toBeNull();
  sayProblem('This was not saved.');
  dropProblem();
  await expect.poll(shown).toBeNull();
  say('Saved as “Paper.docx”.');
  dropProblem();
  await expect.poll(shown).toBe('Saved as “Paper.docx”.');
});
