import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { answerCalls } from './calls/answer-calls.ts';
import { makeCalls } from './calls/make-calls.ts';
import { showFirstMenu } from './calls/menu.ts';
import { openRecentFiles } from './calls/recent-files.ts';
import { refuseNavigation } from './security/navigation.ts';
import { keepOffline } from './security/network.ts';
import { denyPermissions } from './security/permissions.ts';
import { prepareProcess } from './security/process.ts';
import { serveApp } from './security/serve-app.ts';
import { settleDataFolder } from './start/data-folder.ts';
import { handOver } from './start/hand-over.ts';
import { collectOpenedFiles } from './start/opened-files.ts';
import { mayOpenProfile } from './start/profile.ts';
import { bringForward, makeMainWindow, showPage } from './window/main-window.ts';

const here = import.meta.dirname;

prepareProcess();
const places = settleDataFolder();
const opened = collectOpenedFiles(app, process.argv, process.cwd());

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else if (!mayOpenProfile(places.profile, Number.parseInt(process.versions.electron, 10))) {
  dialog.showErrorBox('This is an older Boardpack', 'Your records were last opened with a newer version. Nothing was touched. Please start the newer version.');
  app.exit(1);
} else {
  refuseNavigation(app);
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
}

async function start(): Promise<void> {
  const own = session.defaultSession;
  denyPermissions(own);
  keepOffline(own);
  serveApp(own, join(here, '../renderer'));
  showFirstMenu();
  const recent = await openRecentFiles(places.recent);
  const window = await makeMainWindow({ preload: join(here, 'preload.cjs'), statePath: places.windowState });
  answerCalls(makeCalls(window, recent, places.stores));
  app.on('second-instance', () => bringForward(window));
  await showPage(window);
  opened.deliverTo((path) => void handOver(window, recent, path));
}

function giveUp(error: Error): void {
  dialog.showErrorBox('Boardpack could not start', `${error.message}\n\nYour records were not touched. If this happens again, install Boardpack anew.`);
  app.exit(1);
}
