import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { boundsToOpen } from '#electron/window/window-state.ts';
import { removeFolders, startShell } from '../start-shell.ts';

const laptop = { workArea: { x: 0, y: 0, width: 1366, height: 728 } };
const monitor = { workArea: { x: 1366, y: -200, width: 2560, height: 1400 } };

afterEach(removeFolders);

test('opens where it was closed, maximised if it was', async () => {
  const first = await startShell({ displays: [laptop, monitor] });
  expect(first.window.bounds).toMatchObject({ width: 1280, height: 860 });
  first.window.moveTo({ x: 1500, y: -100, width: 1400, height: 1000 });
  first.window.maximize();
  const path = join(first.appData, 'Boardpack', 'window.json');
  await vi.waitUntil(async () => (await readFile(path, 'utf8').catch(() => '')).includes('1500'), { timeout: 10_000 });

  const second = await startShell({ appData: first.appData, displays: [laptop, monitor] });
  expect(second.window.bounds).toEqual({ x: 1500, y: -100, width: 1400, height: 1000 });
  expect(second.window.isMaximized()).toBe(true);
});

test('opens on a display that is there when the other was unplugged', async () => {
  const kept = { bounds: { x: 1500, y: -100, width: 1400, height: 1000 }, maximised: false };
  expect(boundsToOpen(kept, [laptop])).toEqual({ width: 1280, height: 860 });
});

test.each([
  ['just within', { x: 1246, y: 10, width: 800, height: 600 }, true],
  ['too far right', { x: 1260, y: 10, width: 800, height: 600 }, false],
  ['its title above the screen', { x: 10, y: -5, width: 800, height: 600 }, false],
  ['its title below the screen', { x: 10, y: 720, width: 800, height: 600 }, false],
])('%s: keeps its place only where a hand can reach it', (_what, bounds, isKept) => {
  expect('x' in boundsToOpen({ bounds, maximised: false }, [laptop])).toBe(isKept);
});

test('never opens larger than the display, nor smaller than can be used', () => {
  expect(boundsToOpen({ bounds: { x: 0, y: 0, width: 4000, height: 3000 }, maximised: false }, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  expect(boundsToOpen({ bounds: { x: 0, y: 0, width: 200, height: 100 }, maximised: false }, [laptop])).toEqual({ x: 0, y: 0, width: 480, height: 400 });
});

test.each(['', '{"bounds":{"x":1e400,"y":0,"width":1,"height":1},"maximised":false}', '{"bounds":[],"maximised":true}', 'null'])(
  'a damaged state (%s) opens as usual',
  async (text) => {
    const { appData } = await startShell();
    await writeFile(join(appData, 'Boardpack', 'window.json'), text);
    const { window } = await startShell({ appData });
    expect(window.bounds).toMatchObject({ width: 1280, height: 860 });
    expect(window.isMaximized()).toBe(false);
  },
);
