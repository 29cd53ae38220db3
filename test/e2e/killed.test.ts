import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type OpenApp, openApp } from './app.ts';

type Found = { readonly snapshot: string | null; readonly journal: string | null };
type Answer = { readonly id: number; readonly value: string | null };

const file = (name: string) => ({ database: 'killed', name });
const sizes = [1_000_000, 1_300_000, 1_700_000];

test('the browser killed in the middle of writing loses no acknowledged line and leaves no half file', { timeout: 120_000 }, async () => {
  const assets = join(process.env['BOARDPACK_DIST'] as string, 'renderer', 'assets');
  const script = (await readdir(assets)).find((name) => /^store-files\.worker-.*\.js$/.test(name));
  let app: OpenApp | null = null;
  let acknowledged = 0;
  for (let kill = 0; kill < 6; kill++) {
    app = await openApp(app ? { profile: app.profile, port: app.port } : {});
    await app.page.waitForSelector('#root *');
    const found = await readBoth(app, `/assets/${script}`);
    if (kill > 0) expectWhole(found, acknowledged);
    app.page.on('console', (message) => {
      const count = /^acknowledged (\d+)$/.exec(message.text())?.[1];
      if (count) acknowledged = Number(count);
    });
    await writeOn(app, found);
    await app.page.waitForTimeout(250 + kill * 90);
    const closed = new Promise((settle) => app?.context.once('close', settle));
    const session = await app.context.newCDPSession(app.page);
    await Promise.race([session.send('Browser.crash').catch(() => undefined), closed]);
    await closed;
    await app.close({ keepProfile: kill < 5 });
  }
  expect(acknowledged).toBeGreaterThan(20);
});

/** Starts the worker that keeps the store files, as the app does, and reads what it finds. */
function readBoth(app: OpenApp, script: string): Promise<Found> {
  return app.page.evaluate(
    async ([address, snapshot, journal]) => {
      const worker = new Worker(address, { type: 'module' });
      const waiting = new Map<number, (value: string | null) => void>();
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.get(data.id)?.(data.value));
      let id = 0;
      const ask = (call: string, ...args: unknown[]) =>
        new Promise<string | null>((settle) => {
          waiting.set(++id, settle);
          worker.postMessage({ id, call, args });
        });
      Object.assign(globalThis, { ask });
      return { snapshot: await ask('read', snapshot), journal: await ask('read', journal) };
    },
    [script, file('whole.snapshot'), file('a.journal')] as const,
  );
}

/** Replaces one file and appends to another without pause; each finished line is acknowledged on the console. */
function writeOn(app: OpenApp, found: Found): Promise<void> {
  return app.page.evaluate(
    async ([snapshot, journal, lengths, start]) => {
      const { ask } = globalThis as unknown as { ask: (call: string, ...args: unknown[]) => Promise<unknown> };
      const replace = async () => {
        for (let round = 0; ; round++) await ask('write', snapshot, String(round % 10).repeat(lengths[round % lengths.length] as number));
      };
      const append = async () => {
        for (let line = start + 1; ; line++) {
          await ask('append', journal, `line ${line}\n`);
          console.log(`acknowledged ${line}`);
        }
      };
      void replace();
      void append();
    },
    [file('whole.snapshot'), file('a.journal'), sizes, linesOf(found).length] as const,
  );
}

function expectWhole(found: Found, acknowledged: number): void {
  const snapshot = found.snapshot ?? '';
  expect(sizes).toContain(snapshot.length);
  expect(new Set(snapshot).size).toBe(1);
  const lines = linesOf(found);
  expect(lines).toEqual(lines.map((_line, index) => `line ${index + 1}`));
  expect(lines.length).toBeGreaterThanOrEqual(acknowledged);
}

function linesOf(found: Found): string[] {
  return (found.journal ?? '').split('\n').filter((line) => line !== '');
}
