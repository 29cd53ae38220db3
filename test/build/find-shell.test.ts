import { expect, test, vi } from 'vitest';
import { browserLine, findShell } from '#build/find-shell.mjs';

type Options = Parameters<typeof findShell>[0];

/** Starts on a machine with a display, a network and no runtime yet, unless said otherwise. */
async function start(said: Partial<Options['machine']> & { readonly args?: readonly string[]; readonly isBuildMachine?: boolean } = {}) {
  const { args = [], isBuildMachine = false, ...own } = said;
  let isFetched = false;
  const machine = {
    hasDisplay: () => true,
    findElectron: () => (isFetched ? '/runtime/electron' : null),
    isElectronHostReachable: vi.fn(async () => true),
    fetchElectron: vi.fn(async () => {
      isFetched = true;
      return 'fetched' as const;
    }),
    electronRefusal: () => null,
    ...own,
  };
  const lines: string[] = [];
  const shell = await findShell({ args, isBuildMachine, machine, log: (line) => lines.push(line) });
  if ('reason' in shell) lines.push(browserLine(shell.reason));
  return { shell, lines, machine };
}

test('runs in Electron, fetched once and said so', async () => {
  expect(await start()).toMatchObject({ shell: { program: '/runtime/electron' }, lines: ['Electron is fetched once; later starts need no network.'] });
});

test('asks no network where the runtime is here', async () => {
  const { shell, lines, machine } = await start({ findElectron: () => '/here/electron' });
  expect({ shell, lines }).toEqual({ shell: { program: '/here/electron' }, lines: [] });
  expect(machine.isElectronHostReachable).not.toHaveBeenCalled();
});

test.each([
  ['it was asked to', { args: ['--web'] }, 'as asked'],
  ['there is no display', { hasDisplay: () => false }, 'there is no display for a window'],
  ['the host of the runtime is silent', { isElectronHostReachable: async () => false }, 'its runtime is not here and its host does not answer'],
  ['the user gave the download up', { fetchElectron: async () => 'given up' as const }, 'you went on without it'],
  ['the download failed', { fetchElectron: async () => 'failed' as const }, 'its runtime could not be fetched'],
  ['the download left nothing', { fetchElectron: async () => 'fetched' as const }, 'its runtime is not complete'],
  [
    'the runtime misses a library',
    { findElectron: () => '/here/electron', electronRefusal: () => 'libnss3.so is missing' },
    'its runtime does not start here: libnss3.so is missing',
  ],
  ['this is a build machine', { isBuildMachine: true }, 'its runtime is not here'],
])('runs in the browser where %s, and says why', async (_where, said, reason) => {
  const { lines, shell } = await start(said);
  expect(lines.at(-1)).toBe(`Running in the browser, not in Electron: ${reason}.`);
  expect(shell).toEqual({ reason });
});

test.each([
  ['it was asked to', { args: ['--web'] }],
  ['there is no display', { hasDisplay: () => false }],
  ['this is a build machine', { isBuildMachine: true }],
])('asks no network where %s', async (_where, said) => {
  const { machine } = await start(said);
  expect(machine.isElectronHostReachable).not.toHaveBeenCalled();
  expect(machine.fetchElectron).not.toHaveBeenCalled();
});
