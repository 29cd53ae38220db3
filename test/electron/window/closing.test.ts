import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeFolders, type RunningShell, startShell } from '../start-shell.ts';

let shell: RunningShell;
const question = () => shell.double.log.filter((entry) => entry.includes('still saving'));

beforeEach(async () => {
  shell = await startShell();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await removeFolders();
});

test('closes once the page has saved, and asks nothing', async () => {
  const closing = vi.fn();
  shell.page.on('closing', closing);
  shell.window.close();
  expect(closing).toHaveBeenCalledOnce();
  expect(shell.window.isDestroyed()).toBe(false);
  await shell.page.readyToClose();
  expect(shell.window.isDestroyed()).toBe(true);
  expect(shell.double.module.app.quit).toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(question()).toEqual([]);
});

test('tells the page once, however often the user presses close', () => {
  const closing = vi.fn();
  shell.page.on('closing', closing);
  for (let press = 0; press < 3; press++) shell.window.close();
  expect(closing).toHaveBeenCalledOnce();
});

test('does not wait for a page that has nothing to save', async () => {
  shell.window.close();
  await vi.waitUntil(() => shell.window.isDestroyed());
  expect(question()).toEqual([]);
});

test('asks after five seconds without an answer, and closes where the user says so', async () => {
  shell.page.on('closing', () => undefined);
  shell.window.close();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(question()).toEqual([]);
  shell.double.answerNext({ response: 1 });
  await vi.advanceTimersByTimeAsync(200);
  expect(question()).toHaveLength(1);
  expect(shell.window.isDestroyed()).toBe(true);
});

test('waits on where the user says so, and closes when the page is ready', async () => {
  shell.page.on('closing', () => undefined);
  shell.window.close();
  shell.double.answerNext({ response: 0 });
  await vi.advanceTimersByTimeAsync(5_100);
  expect(shell.window.isDestroyed()).toBe(false);
  shell.double.answerNext({ response: 0 });
  await vi.advanceTimersByTimeAsync(5_100);
  expect(question()).toHaveLength(2);
  await shell.page.readyToClose();
  expect(shell.window.isDestroyed()).toBe(true);
});

test('leaves the question to a page that could not save everything, and tells it again when close is pressed again', async () => {
  const closing = vi.fn();
  shell.page.on('closing', closing);
  shell.window.close();
  await shell.page.keepOpen();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(question()).toEqual([]);
  expect(shell.window.isDestroyed()).toBe(false);
  shell.window.close();
  expect(closing).toHaveBeenCalledTimes(2);
  await shell.page.keepOpen();
  await shell.page.readyToClose();
  expect(shell.window.isDestroyed()).toBe(true);
});

test('a page that is ready without being asked closes nothing', async () => {
  await shell.page.readyToClose();
  expect(shell.window.isDestroyed()).toBe(false);
});
