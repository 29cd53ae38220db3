import type { App, WebContents } from 'electron';
import { isOwnAddress } from '../identity.ts';
import { denyBluetooth } from './permissions.ts';

/** Keeps every page of the app where it is: no foreign address, no redirect, no new window, no page within a page. */
export function refuseNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    keepInPlace(contents);
    denyBluetooth(contents);
  });
}

function keepInPlace(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
