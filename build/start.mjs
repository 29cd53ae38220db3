import { buildIfNeeded } from './build-if-needed.mjs';
import { electronRefusal, fetchElectron, findElectron, isElectronHostReachable, runElectron } from './electron-runtime.mjs';
import { hasDisplay, openBrowser } from './open-browser.mjs';
import { serveHere } from './serve-here.mjs';
import { startPort } from './server.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);

/** @param {string} line */
const log = (line) => console.log(line);

/**
 * Electron's program, fetched where that is possible, or the reason why the app runs in the browser.
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
const findShell = async () => {
  if (args.includes('--web')) return { reason: 'as asked' };
  if (!hasDisplay()) return { reason: 'there is no display for a window' };
  if (findElectron() === null) {
    if (process.env['CI']) return { reason: 'its runtime is not here' };
    if (!(await isElectronHostReachable())) return { reason: 'its runtime is not here and its host does not answer' };
    log('Electron is fetched once; later starts need no network.');
    const outcome = await fetchElectron();
    if (outcome !== 'fetched') return { reason: outcome === 'given up' ? 'you went on without it' : 'its runtime could not be fetched' };
  }
  const program = findElectron();
  if (program === null) return { reason: 'its runtime is not complete' };
  const refusal = electronRefusal(program);
  return refusal === null ? { program } : { reason: `its runtime does not start here: ${refusal}` };
};

/** Serves the app until Ctrl+C, and shows it where there is a display. */
const runInBrowser = async () => {
  const outcome = await serveHere({ port: startPort, build: () => buildIfNeeded({ log }), log });
  if (outcome.state === 'port taken') process.exitCode = 1;
  else if (!hasDisplay()) log('There is no display here, so no browser was opened.');
  else if (!args.includes('--no-open')) openBrowser(`http://127.0.0.1:${startPort}`);
  if (outcome.state !== 'serving') return;
  const end = () => void outcome.server.close().finally(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};

if (major < 20 || (major === 20 && minor < 19)) {
  log(`Boardpack needs Node 20.19 or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else {
  const shell = await findShell();
  if ('program' in shell) {
    await buildIfNeeded({ log });
    const files = args.filter((arg) => !arg.startsWith('--'));
    process.exitCode = await runElectron(shell.program, files);
  } else {
    log(`Running in the browser, not in Electron: ${shell.reason}.`);
    await runInBrowser();
  }
}
