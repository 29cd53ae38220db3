import { createHash } from 'node:crypto';

/** A file of the build and its SHA-256 in hexadecimal. */
export type BuiltFile = { readonly path: string; readonly hash: string };

/**
 * The service worker of one build, as JavaScript. It keeps every file before it counts as installed, answers from that
 * store alone, and takes the place of the worker before it only when the page says `{ type: 'skip-waiting' }`: unsaved
 * work is never cut off by a new version. Files that did not change are taken over from the earlier store.
 */
export const serviceWorker = (files: readonly BuiltFile[]): string => {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const table = Object.fromEntries(files.map(({ path, hash }) => [path, hash]));
  return `const store = 'boardpack-${version}';
const files = ${JSON.stringify(table)};
const sha256 = async (bytes) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const fetchFile = async (path) => {
  const response = await fetch(path === 'index.html' ? './' : path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(path + ' could not be fetched: ' + response.status);
  const bytes = await response.clone().arrayBuffer();
  if ((await sha256(bytes)) !== files[path]) throw new Error(path + ' is not the file of this version.');
  return response;
};

const install = async () => {
  const cache = await caches.open(store);
  const olderNames = (await caches.keys()).filter((name) => name.startsWith('boardpack-') && name !== store);
  for (const [path, hash] of Object.entries(files)) {
    const key = path + '?' + hash;
    let kept = await cache.match(key);
    for (const name of olderNames) kept ??= await (await caches.open(name)).match(key);
    await cache.put(key, kept ?? (await fetchFile(path)));
  }
};

const activate = async () => {
  for (const name of await caches.keys()) if (name.startsWith('boardpack-') && name !== store) await caches.delete(name);
  await self.clients.claim();
};

const answer = async (request, path) => {
  const kept = await (await caches.open(store)).match(path + '?' + files[path]);
  return kept ?? fetch(request);
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data && event.data.type === 'skip-waiting') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) return;
  const path = address.pathname === '/' ? 'index.html' : decodeURIComponent(address.pathname.slice(1));
  if (Object.hasOwn(files, path)) event.respondWith(answer(event.request, path));
});
`;
};
