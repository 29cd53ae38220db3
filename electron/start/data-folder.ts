import { join, resolve } from 'node:path';
import { app } from 'electron';
import { appId, dataFolderName } from '../identity.ts';

/**
 * Settles where the app's data lies, before anything is written: a folder of fixed name, unless the command line names
 * another (a portable copy, a test). Answers the places below it.
 */
export function settleDataFolder(): { readonly stores: string; readonly windowState: string; readonly recent: string; readonly profile: string } {
  const told = app.commandLine.getSwitchValue('user-data-dir');
  const folder = told === '' ? join(app.getPath('appData'), dataFolderName) : resolve(told);
  app.setPath('userData', folder);
  app.setAppUserModelId(appId);
  return {
    stores: join(folder, 'stores'),
    windowState: join(folder, 'window.json'),
    recent: join(folder, 'recent.json'),
    profile: join(folder, 'profile.json'),
  };
}
