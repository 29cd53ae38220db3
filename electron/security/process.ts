import { app, protocol } from 'electron';
import { appScheme } from '../identity.ts';

/**
 * What must be settled before the app is ready: the scheme of its pages, the sandbox for every page, and that no name
 * is ever looked up on a network. The default store of Chromium stays as it is: changing it loses what lies in the other.
 */
export function prepareProcess(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
