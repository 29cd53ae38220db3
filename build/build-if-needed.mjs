import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './build.mjs';
import { projectRoot } from './run-tool.mjs';

const sources = ['shared', 'electron', 'renderer', 'build'];
const singles = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** The hash of everything that a build is made from. */
const sourceStamp = async () => {
  const files = [...singles];
  for (const folder of sources) {
    for (const entry of await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name).slice(projectRoot.length));
    }
  }
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(projectRoot, file)));
  return hash.digest('hex');
};

/**
 * Builds the app into `dist` unless it holds a build of these very sources.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<string>} the folder of the build
 */
export const buildIfNeeded = async ({ log }) => {
  const dist = join(projectRoot, 'dist');
  const stampFile = join(dist, 'stamp');
  const stamp = await sourceStamp();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return dist;
  log('Building Boardpack ...');
  await buildApp(dist);
  await writeFile(stampFile, stamp);
  return dist;
};
