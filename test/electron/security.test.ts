import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { mayRequest } from '#electron/security/network.ts';
import { answerRequest } from '#electron/security/serve-app.ts';
import { makeFolder, removeFolders, startShell } from './start-shell.ts';
import { makeEvent } from './window-double.ts';

afterEach(removeFolders);

/** Calls the handler that the shell gave to a spy of the session. */
function given<T>(spy: { mock: { calls: unknown[][] } }): T {
  return spy.mock.calls[0]?.[0] as T;
}

test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'hid', 'usb', 'a-permission-to-come'])(
  'denies the permission %s, asked for or looked up',
  async (permission) => {
    const { session } = (await startShell()).double;
    const verdict = vi.fn();
    given<(contents: unknown, permission: string, answer: (granted: boolean) => void) => void>(session.setPermissionRequestHandler)({}, permission, verdict);
    expect(verdict).toHaveBeenCalledExactlyOnceWith(false);
    expect(given<(contents: unknown, permission: string) => boolean>(session.setPermissionCheckHandler)({}, permission)).toBe(false);
  },
);

test('gives no device and no picture of the screen', async () => {
  const { double, window } = await startShell();
  expect(given<() => boolean>(double.session.setDevicePermissionHandler)()).toBe(false);
  const screenAnswer = vi.fn();
  given<(request: unknown, answer: (streams: unknown) => void) => void>(double.session.setDisplayMediaRequestHandler)({}, screenAnswer);
  expect(screenAnswer).toHaveBeenCalledWith({});
  for (const [name, none] of [
    ['select-hid-device', [null]],
    ['select-usb-device', []],
  ] as const) {
    const [event, answer] = [makeEvent({}), vi.fn()];
    double.session.emit(name, event, {}, answer);
    expect(event.defaultPrevented).toBe(true);
    expect(answer).toHaveBeenCalledWith(...none);
  }
  const [serial, serialAnswer] = [makeEvent({}), vi.fn()];
  double.session.emit('select-serial-port', serial, [], {}, serialAnswer);
  expect([serial.defaultPrevented, serialAnswer.mock.calls]).toEqual([true, [['']]]);
  const [bluetooth, bluetoothAnswer] = [makeEvent({}), vi.fn()];
  window.webContents.emit('select-bluetooth-device', bluetooth, [{ deviceId: 'near' }], bluetoothAnswer);
  expect([bluetooth.defaultPrevented, bluetoothAnswer.mock.calls]).toEqual([true, [['']]]);
});

test.each([
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://boardpack.example.org/',
  'app://other/index.html',
  'app://boardpack@evil.example/',
  'app://user@boardpack/',
  'javascript:alert(1)',
  'data:text/html,hello',
  'about:blank',
  'not an address',
])('does not navigate to %s', async (url) => {
  const { webContents } = (await startShell()).window;
  for (const name of ['will-navigate', 'will-frame-navigate']) {
    const event = makeEvent({ url, isMainFrame: true });
    webContents.emit(name, event);
    expect(event.defaultPrevented).toBe(true);
  }
});

test('stays on its page: own addresses may load again, but no frame, redirect, new window or page within a page', async () => {
  const { webContents } = (await startShell()).window;
  const prevented = (name: string, details: object) => {
    const event = makeEvent({ url: 'app://boardpack/index.html', ...details });
    webContents.emit(name, event);
    return event.defaultPrevented;
  };
  expect(prevented('will-navigate', {})).toBe(false);
  expect(prevented('will-frame-navigate', { isMainFrame: true })).toBe(false);
  expect(prevented('will-frame-navigate', { isMainFrame: false })).toBe(true);
  expect(prevented('will-redirect', {})).toBe(true);
  expect(prevented('will-attach-webview', {})).toBe(true);
  expect(webContents.openHandler?.()).toEqual({ action: 'deny' });
});

test.each([
  'https://example.org/',
  'http://localhost/',
  'ws://127.0.0.1:1/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome://settings',
  'app://other/',
  'blob:https://example.org/1',
  'blob:null/1',
  'about:blank',
  '',
])('requests nothing from %s', async (url) => {
  expect(mayRequest(url)).toBe(false);
  const { session } = (await startShell()).double;
  const verdict = vi.fn();
  session.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, verdict);
  expect(verdict).toHaveBeenCalledExactlyOnceWith({ cancel: true });
});

test.each(['app://boardpack/assets/a.js', 'blob:app://boardpack/0-1', 'data:image/png;base64,AAAA'])('lets its own %s through', (url) => {
  expect(mayRequest(url)).toBe(true);
});

test('downloads nothing and fetches no dictionaries', async () => {
  const { session } = (await startShell()).double;
  const event = makeEvent({});
  session.emit('will-download', event);
  expect(event.defaultPrevented).toBe(true);
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
});

test('serves its page with the content policy as a header', async () => {
  const { session } = (await startShell()).double;
  const serve = session.schemes.get('app');
  const answer = await serve?.(new Request('app://boardpack/index.html'));
  expect(answer?.status).toBe(200);
  expect(answer?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
  const policy = (answer?.headers.get('content-security-policy') ?? '').split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]),
  );
  expect(policy.join().replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|http/);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/assets/..\\..\\secret.txt',
  '//secret.txt',
  '/./../secret.txt',
  '/%00',
  '/secret.txt%00.html',
  '/C:/secret.txt',
  '/c%3a/secret.txt',
  '/.hidden.txt',
  '/assets/.hidden.txt',
  '/assets',
  '/assets/',
  '/none.js',
  '/main.exe',
  '/%',
  '/%ff',
  '/%c0%ae%c0%ae/secret.txt',
  '/index.html/',
  '/index.html/x.js',
  '/assets%2f..%2f..%2fsecret.txt',
  '/....//secret.txt',
  '/..;/secret.txt',
  '/secret.txt::$DATA',
  '/index.html.',
  '/~/secret.txt',
])('answers 404 to %s', async (path) => {
  const renderer = await rendererFolder();
  // A Request resolves what it can by itself; the raw address is what a hostile page could make of it.
  const request = { method: 'GET', url: `app://boardpack${path}` } as Request;
  expect((await answerRequest(request, renderer)).status).toBe(404);
});

test('serves what is there, to readers only, and marks what may be kept', async () => {
  const renderer = await rendererFolder();
  const ask = (path: string, method = 'GET') => answerRequest(new Request(`app://boardpack${path}`, { method }), renderer);
  expect(await (await ask('/')).text()).toBe('<p>page</p>');
  const script = await ask('/assets/a.js?v=1');
  expect([script.status, script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'max-age=31536000, immutable',
  ]);
  expect((await ask('/index.html')).headers.get('cache-control')).toBe('no-cache');
  const head = await ask('/index.html', 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/index.html', method)).status).toBe(405);
  expect((await answerRequest(new Request('app://other/index.html'), renderer)).status).toBe(404);
});

async function rendererFolder(): Promise<string> {
  const folder = await makeFolder();
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(renderer, 'index.html'), '<p>page</p>');
  await writeFile(join(renderer, 'assets', 'a.js'), '1');
  await writeFile(join(renderer, '.hidden.txt'), 'hidden');
  await writeFile(join(renderer, 'main.exe'), 'program');
  return renderer;
}
