import { sha256 } from '#shared/base/hash.ts';
import type { Scene } from '#shared/pictures/scene.ts';
import type { Store } from '#renderer/data/index.ts';
import { drawPng } from '../pictures/draw-canvas.ts';
import type { ReadPicture } from '../paper-preview/paper-picture.tsx';

/** A picture as a block names it: the SHA-256 of its bytes, and its size in pixels. */
type Drawn = { readonly blob: string; readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** So many drawings are kept at hand; those of a report that is open are far fewer. */
const most = 60;

/** Drawings that follow the registers, by what they show: they are stored only once the report is issued. */
const byScene = new Map<string, Promise<Drawn>>();
const byHash = new Map<string, Uint8Array>();

/** Draws a picture that follows the registers; one that shows the same as before is not drawn again. */
export function drawLive(scene: Scene): Promise<Drawn> {
  const key = JSON.stringify([scene.width, scene.height, scene.ground, scene.marks.map((mark) => mark.shapes)]);
  const known = byScene.get(key);
  byScene.delete(key);
  const drawing = known ?? draw(scene);
  byScene.set(key, drawing);
  const [oldest] = byScene.keys();
  if (byScene.size > most && oldest !== undefined) {
    const dropped = byScene.get(oldest);
    byScene.delete(oldest);
    void dropped?.then(({ blob }) => byHash.delete(blob));
  }
  return drawing;
}

async function draw(scene: Scene): Promise<Drawn> {
  const { bytes, width, height } = await drawPng(scene);
  const blob = await sha256(bytes);
  byHash.set(blob, bytes);
  return { blob, bytes, width, height };
}

const readers = new WeakMap<object, ReadPicture>();

/** Reads the pictures of a report, those that follow the registers and are not stored among them. The same function for a store each time. */
export function pictureReader(store: Pick<Store, 'readBlob'>): ReadPicture {
  const known = readers.get(store);
  if (known) return known;
  const reader: ReadPicture = async (hash) => {
    const bytes = byHash.get(hash);
    return bytes ? { bytes: bytes.slice(), mediaType: 'image/png' } : store.readBlob(hash);
  };
  readers.set(store, reader);
  return reader;
}
