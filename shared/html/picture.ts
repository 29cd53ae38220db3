import { toBase64 } from '#shared/base/base64.ts';
import type { Letterhead } from '#shared/domain/template/index.ts';
import { letterheadPicture } from '#shared/outline/look.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { escapeHtml, idAttribute } from './escape.ts';

/** The bytes of stored pictures by their SHA-256. */
export type Blobs = ReadonlyMap<string, Uint8Array>;

/** A picture within the file, with its caption; a sentence where its bytes are missing. */
export function writePicture(node: Extract<OutlineNode, { type: 'picture' }>, blobs: Blobs): string {
  const { id, label, width, height, share, alt } = node;
  const caption = node.caption.trim();
  const bytes = blobs.get(node.blob);
  const shown =
    bytes === undefined
      ? `<p>${escapeHtml(`[A picture is missing here: ${alt || caption || 'no description'}]`)}</p>`
      : `<img src="${dataUrl(node.mediaType, bytes)}" alt="${escapeHtml(alt.trim() || caption)}" width="${width}" height="${height}" style="width:${(share * 100).toFixed(2)}%"/>`;
  return `<figure${idAttribute(id)}>${shown}${caption === '' ? '' : `<figcaption>${escapeHtml(`${label}: ${caption}`)}</figcaption>`}</figure>\n`;
}

/** What stands at the head of a paper's first page; '' where nothing of it can be shown. */
export function writeLetterhead({ picture, lines, position }: Letterhead, blobs: Blobs): string {
  const written = lines
    .map((line) => escapeHtml(line.trim()))
    .filter((line) => line !== '')
    .join('<br/>');
  const bytes = picture && blobs.get(picture.blob);
  const shown =
    picture && bytes
      ? `<img src="${dataUrl(picture.mediaType, bytes)}" alt="${escapeHtml(picture.alt.trim())}" width="${picture.width}" height="${picture.height}" style="width:${letterheadPicture(picture).wide.toFixed(1)}mm"/>`
      : '';
  if (shown === '' && written === '') return '';
  return `<div class="letterhead letterhead-${position}">${shown}${written === '' ? '' : `<p>${written}</p>`}</div>\n`;
}

function dataUrl(mediaType: 'image/png' | 'image/jpeg', bytes: Uint8Array): string {
  return `data:${mediaType};base64,${toBase64(bytes)}`;
}
