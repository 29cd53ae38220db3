import { request } from 'node:http';
import { createServer } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHere } from '#build/serve-here.mjs';
import { appHeader, type RunningServer, serveBuild, startPort } from '#build/server.mjs';

let dist = '';
let server: RunningServer;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'boardpack-server-'));
  const bundle = await rolldown({ input: { assets: 'electron/assets.ts' }, platform: 'node' });
  await bundle.write({ dir: join(dist, 'electron'), format: 'esm', entryFileNames: '[name].js' });
  await mkdir(join(dist, 'renderer', 'assets'), { recursive: true });
  await writeFile(join(dist, 'renderer', 'index.html'), '<!doctype html><title>Boardpack</title>');
  await writeFile(join(dist, 'renderer', 'assets', 'index-abc.js'), 'export {};');
  await writeFile(join(dist, 'secret.txt'), 'not for anyone');
  await writeFile(join(dist, 'renderer', '.hidden.txt'), 'not for anyone');
  server = await serveBuild({ dist, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(dist, { recursive: true, force: true });
});

/** A request whose path and host are sent exactly as given; fetch would tidy both. */
const ask = (path: string, options: { method?: string; host?: string } = {}) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: server.port, path, method: options.method ?? 'GET', headers: { host: options.host ?? `127.0.0.1:${server.port}` } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    call.on('error', reject).end();
  });

describe('the server on 127.0.0.1', () => {
  test('serves the page under the content policy and never from a cache that was not asked again', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('<title>Boardpack</title>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    // WebAssembly is compiled for the typesetter; no text becomes script.
    expect(String(headers['content-security-policy']).replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers[appHeader]).toBeDefined();
  });

  test('keeps files with a hash in their name for good', async () => {
    const { status, headers } = await ask('/assets/index-abc.js');
    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/./.hidden.txt',
    '/.hidden.txt',
    '/C:/secret.txt',
    '/%00.txt',
    '/assets',
    '/assets/',
    '/nothing.html',
    '/%E0%A4%A',
    '/index.html/..',
    '/stamp',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('not for anyone');
  });

  test.each(['localhost', 'boardpack.example', '127.0.0.1', '127.0.0.1.example:80'])('does not answer to the name %s', async (host) => {
    expect((await ask('/', { host })).status).toBe(421);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  test('answers HEAD without a body', async () => {
    const { status, body, headers } = await ask('/', { method: 'HEAD' });
    expect(status).toBe(200);
    expect(body).toBe('');
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });
});

describe('starting where the port may be held', () => {
  test('the port of the app lies outside the ranges that systems lend out', () => {
    expect(startPort).toBe(27_615);
    expect(startPort).toBeGreaterThan(1_024);
    expect(startPort).toBeLessThan(32_768);
  });

  test('says that it is already running, without building', async () => {
    const lines: string[] = [];
    const build = () => Promise.reject(new Error('must not build under a running app'));
    const outcome = await serveHere({ port: server.port, build, log: (line) => lines.push(line) });
    expect(outcome.state).toBe('already running');
    expect(lines).toEqual([`Boardpack is already running at ${server.origin}`]);
  });

  test('names the port that another program holds and changes nothing', async () => {
    const other = createServer((socket) => socket.end('not http'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const lines: string[] = [];
    const outcome = await serveHere({ port, build: () => Promise.resolve(dist), log: (line) => lines.push(line) });
    other.close();
    expect(outcome.state).toBe('port taken');
    expect(lines.join(' ')).toContain(`Another program uses port ${port}`);
  });

  test('serves where the port is free, and frees it again', async () => {
    const spare = await serveBuild({ dist, port: 0 });
    await spare.close();
    const lines: string[] = [];
    const outcome = await serveHere({ port: spare.port, build: () => Promise.resolve(dist), log: (line) => lines.push(line) });
    expect(outcome.state).toBe('serving');
    if (outcome.state !== 'serving') return;
    expect(lines.join(' ')).toContain(`http://127.0.0.1:${spare.port}`);
    await outcome.server.close();
    await expect(fetch(outcome.server.origin)).rejects.toThrow();
  });
});
