import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from 'electron';
import { assetHeaders, resolveAsset } from '../assets.ts';
import { appScheme, isOwnAddress } from '../identity.ts';

/** Answers the app's scheme with the files of the built renderer, and with nothing else. */
export function serveApp(session: Session, rendererFolder: string): void {
  session.protocol.handle(appScheme, (request) => answerRequest(request, rendererFolder));
}

/** The answer to one request: a packaged file with the app's headers; 404 for whatever is no such file, 405 but for reading. */
export async function answerRequest(request: Request, rendererFolder: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);
  if (!isOwnAddress(request.url)) return refused(404);
  const asset = resolveAsset(new URL(request.url).pathname);
  if (!asset) return refused(404);
  try {
    const bytes = await readFile(join(rendererFolder, asset.file));
    const headers = { ...assetHeaders, 'content-type': asset.mediaType, 'cache-control': asset.immutable ? 'max-age=31536000, immutable' : 'no-cache' };
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return refused(404);
    throw error;
  }
}

function refused(status: number): Response {
  return new Response(null, { status, headers: assetHeaders });
}
