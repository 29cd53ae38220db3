import { buildIfNeeded } from './build-if-needed.mjs';
import { electronRefusal, fetchElectron, findElectron, isElectronHostReachable, runElectron } from './electron-runtime.mjs';
import { browserLine, findShell } from './find-shell.mjs';
import { hasDisplay, openBrowser } from './open-browser.mjs';
import { serveHere } from './serve-here.mjs';
import { startPort } from './server.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const args = process.argv.slice(2);

/** @param {string} line */
const log = (line) => console.log(line);

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
  const machine = { hasDisplay, findElectron, isElectronHostReachable, fetchElectron, electronRefusal };
  const shell = await findShell({ args, isBuildMachine: Boolean(process.env['CI']), machine, log });
  if ('program' in shell) {
    await buildIfNeeded({ log });
    const files = args.filter((arg) => !arg.startsWith('--'));
    process.exitCode = await runElectron(shell.program, files);
  } else {
    log(browserLine(shell.reason));
    await runInBrowser();
  }
}
