import { dirname, join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import configuration from './electron-builder.config.mjs';
import { findElectron, isElectronHostReachable } from './electron-runtime.mjs';
import { projectRoot } from './run-tool.mjs';

/** The folder of a runtime that is already here: the packager wants the one that holds the whole app bundle on macOS. */
const runtimeFolder = () => {
  const program = findElectron();
  if (program === null) return null;
  return process.platform === 'darwin' ? join(dirname(program), '..', '..', '..') : dirname(program);
};

// The packager itself would try for three quarters of a minute before saying so.
const [isReachable, runtime] = [await isElectronHostReachable(), runtimeFolder()];
if (!isReachable && runtime === null) {
  console.log("Nothing was packed: the host of Electron's runtime and of the packaging tools (github.com, or ELECTRON_MIRROR) does not answer from here.");
  // A look-up of a name that is still under way would keep the process waiting.
  process.exit(1);
} else {
  await buildIfNeeded({ log: (line) => console.log(line) });
  if (!isReachable)
    console.log('No installer can be made: the host of the packaging tools does not answer. The app is packed as a folder, with the runtime that is here.');
  const { build } = await import('electron-builder');
  const files = await build({
    projectDir: projectRoot,
    publish: 'never',
    config: { ...configuration, ...(runtime === null ? {} : { electronDist: runtime }) },
    ...(isReachable ? {} : { dir: true }),
  });
  console.log(isReachable ? files.join('\n') : join(projectRoot, 'release'));
}
