import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '#build/build.mjs';

/** Builds the app once for a whole run of the end-to-end tests, into a folder of its own. */
export const setup = async (): Promise<() => Promise<void>> => {
  if (process.env['BOARDPACK_DIST'] !== undefined) return async () => {};
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-build-'));
  await buildApp(folder);
  process.env['BOARDPACK_DIST'] = folder;
  return () => rm(folder, { recursive: true, force: true });
};
