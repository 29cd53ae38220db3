import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './run-tool.mjs';

// Loading the electron package would start its download, so everything here looks at its files alone.
const packageFolder = join(projectRoot, 'node_modules', 'electron');

const programPath = () => {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
};

/** @param {string} file */
const readLine = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

/**
 * The program of Electron's runtime in the version that this app is made for, or null where it is not there.
 * @returns {string | null}
 */
export const findElectron = () => {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = override ?? join(packageFolder, 'dist');
  const program = join(folder, programPath());
  if (!existsSync(program)) return null;
  if (override !== undefined) return program;
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return readLine(join(folder, 'version')).replace(/^v/, '') === version ? program : null;
};

/**
 * Why the runtime does not start on this machine (a missing library, another processor), or null where it does.
 * @param {string} program
 * @returns {string | null}
 */
export const electronRefusal = (program) => {
  const run = spawnSync(program, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 15_000,
  });
  if (run.status === 0) return null;
  const said = (run.stderr || run.error?.message || '').trim().split('\n')[0];
  return said || `it ended with ${run.signal ?? run.status}`;
};

/** The host from which the runtime is fetched. */
const downloadHost = () => {
  const mirror = process.env['npm_config_electron_mirror'] || process.env['ELECTRON_MIRROR'];
  return !mirror ? new URL('https://github.com') : new URL(mirror);
};

/**
 * Whether the runtime's host answers within the limit (milliseconds).
 * @param {number} [limit]
 * @returns {Promise<boolean>}
 */
export const isElectronHostReachable = (limit = 3_000) =>
  new Promise((resolve) => {
    const { hostname, port, protocol } = downloadHost();
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
    /** @param {boolean} reachable */
    const settle = (reachable) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reachable);
    };
    // The limit covers the look-up of the name too, which a socket's own time limit does not.
    const timer = setTimeout(() => settle(false), limit);
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });

/**
 * Fetches the runtime once, showing how far it is. Ctrl+C gives it up and lets the caller go on.
 * @returns {Promise<'fetched' | 'given up' | 'failed'>}
 */
export const fetchElectron = () =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('fetch-electron.mjs', import.meta.url))], { stdio: 'inherit' });
    let givenUp = false;
    const giveUp = () => {
      givenUp = true;
      child.kill();
    };
    process.on('SIGINT', giveUp);
    child.on('error', () => undefined);
    child.on('close', (code) => {
      process.off('SIGINT', giveUp);
      if (givenUp) return resolve('given up');
      resolve(code === 0 ? 'fetched' : 'failed');
    });
  });

/**
 * Runs the app in Electron and resolves with its exit code.
 * @param {string} program @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export const runElectron = (program, args) =>
  new Promise((resolve, reject) => {
    // Chromium refuses its sandbox to root, who in a container is often the only user.
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(program, [projectRoot, ...asRoot, ...args], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
