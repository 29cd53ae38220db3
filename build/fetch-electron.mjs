import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './run-tool.mjs';

// Run by `npm start` as a process of its own, so that it can be given up.
const stalled = 30_000;
const folder = join(projectRoot, 'node_modules', 'electron');
const fromElectron = createRequire(join(folder, 'package.json'));
/** @type {{ version: string }} */
const { version } = fromElectron('./package.json');
/** @type {{ downloadArtifact(options: object): Promise<string> }} */
const { downloadArtifact } = await import(pathToFileURL(fromElectron.resolve('@electron/get')).href);

const abort = new AbortController();
let timer = setTimeout(() => abort.abort(), stalled);
let shown = -1;
/** @param {{ percent: number, total: number | null }} progress */
const showProgress = async ({ percent, total }) => {
  clearTimeout(timer);
  timer = setTimeout(() => abort.abort(), stalled);
  const step = process.stdout.isTTY ? 1 : 10;
  const whole = Math.floor((percent * 100) / step) * step;
  if (whole === shown) return;
  shown = whole;
  const line = `Fetching Electron ${version}: ${whole} %${total === null ? '' : ` of ${Math.round(total / 1e6)} MB`} (Ctrl+C goes on without it)`;
  process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
};

try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    checksums: fromElectron('./checksums.json'),
    platform: process.platform,
    arch: process.arch,
    downloadOptions: { quiet: true, signal: abort.signal, getProgressCallback: showProgress },
  });
  clearTimeout(timer);
  if (process.stdout.isTTY) process.stdout.write('\n');
  // The package's own installer finds the file in the cache, checks it and unpacks it.
  process.exitCode = spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'inherit', timeout: 300_000 }).status ?? 1;
} catch (error) {
  clearTimeout(timer);
  console.log(`${process.stdout.isTTY && shown >= 0 ? '\n' : ''}Electron could not be fetched: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
