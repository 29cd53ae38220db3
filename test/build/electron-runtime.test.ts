import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { electronRefusal, findElectron, isElectronHostReachable, runElectron } from '#build/electron-runtime.mjs';

afterEach(() => vi.unstubAllEnvs());

describe.skipIf(process.platform === 'win32')('a stand-in for the runtime', () => {
  let folder = '';
  const plant = async (script: string): Promise<string> => {
    const program = join(folder, 'electron');
    await writeFile(program, `#!/bin/sh\n${script}\n`);
    await chmod(program, 0o755);
    return program;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'boardpack-runtime-'));
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test.runIf(process.platform === 'linux')('is found by its files alone', async () => {
    expect(findElectron()).toBeNull();
    const program = await plant('exit 0');
    expect(findElectron()).toBe(program);
  });

  test('that starts is not refused', async () => {
    expect(electronRefusal(await plant('test "$ELECTRON_RUN_AS_NODE" = 1'))).toBeNull();
  });

  test('that misses a library is refused in its own words', async () => {
    const program = await plant('echo "error while loading shared libraries: libnss3.so" >&2; exit 127');
    expect(electronRefusal(program)).toBe('error while loading shared libraries: libnss3.so');
  });

  test('that cannot be run at all is refused', () => {
    expect(electronRefusal(join(folder, 'nothing'))).toContain('ENOENT');
  });

  test('is given the app and the files to open, and passes its exit code on', async () => {
    const program = await plant('echo "$@" > "$(dirname "$0")/said"; exit 7');
    expect(await runElectron(program, ['Plan.boardpack'])).toBe(7);
    const said = await readFile(join(folder, 'said'), 'utf8');
    expect(said.startsWith(process.cwd())).toBe(true);
    expect(said.trim().endsWith('Plan.boardpack')).toBe(true);
  });
});

describe('the host of the runtime', () => {
  test('is reachable where it takes a connection, and not where it refuses', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`);
    vi.stubEnv('npm_config_electron_mirror', '');
    expect(await isElectronHostReachable()).toBe(true);
    await new Promise((resolve) => server.close(resolve));
    expect(await isElectronHostReachable()).toBe(false);
  });

  test('counts as silent once the limit has passed', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://electron.invalid/');
    vi.stubEnv('npm_config_electron_mirror', '');
    expect(await isElectronHostReachable(1)).toBe(false);
  });

  test('is waited for three seconds at most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      // An address for documentation alone: no host has it, so nothing ever answers or refuses.
      vi.stubEnv('ELECTRON_MIRROR', 'http://192.0.2.1/');
      vi.stubEnv('npm_config_electron_mirror', '');
      const answer = isElectronHostReachable();
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await answer).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});
