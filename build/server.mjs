import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The port of the installed address. An origin owns its databases, so this number is fixed for ever. */
export const startPort = 27_615;

/** The header by which a second start recognises that the program on the port is this app. */
export const appHeader = 'x-boardpack';

/** @typedef {{ readonly port: number, readonly origin: string, readonly close: () => Promise<void> }} RunningServer */
/** @typedef {typeof import('#electron/assets.ts')} Assets */

/**
 * Serves a finished build on 127.0.0.1 with the same table of files and the same headers as the shell's own scheme.
 * Port 0 takes a free one. Rejects with Node's error (EADDRINUSE among them) where it cannot listen.
 * @param {{ dist: string, port: number }} options
 * @returns {Promise<RunningServer>}
 */
export const serveBuild = async ({ dist, port }) => {
  /** @type {Assets} */
  const { resolveAsset, assetHeaders } = await import(pathToFileURL(join(dist, 'electron', 'assets.js')).href);
  const version = process.env['npm_package_version'] ?? 'yes';
  let host = '';
  const server = createServer(async (request, response) => {
    /** @param {number} status @param {string} text */
    const answer = (status, text) => {
      response.writeHead(status, { ...assetHeaders, [appHeader]: version, 'content-type': 'text/plain; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
    };
    // Another name for this address would let a foreign page reach the app by DNS rebinding.
    if (request.headers.host !== host) return answer(421, `This program answers to ${host} only.`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Only reading is possible.');
    const asset = resolveAsset(request.url ?? '/');
    if (asset === null) return answer(404, 'There is no such file.');
    const file = join(dist, 'renderer', asset.file);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return answer(404, 'There is no such file.');
    response.writeHead(200, {
      ...assetHeaders,
      [appHeader]: version,
      'content-type': asset.mediaType,
      'content-length': found.size,
      'cache-control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    const stream = createReadStream(file);
    stream.on('error', () => response.destroy());
    return stream.pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  host = `127.0.0.1:${address.port}`;
  return {
    port: address.port,
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // close() alone waits for browsers that keep their connection open.
        server.closeAllConnections();
      }),
  };
};
