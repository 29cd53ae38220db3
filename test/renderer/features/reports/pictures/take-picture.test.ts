import { expect, test } from 'vitest';
import { ok } from '#shared/base/result.ts';
import { readPictureSize } from '#renderer/parts/picture-size.ts';
import { takePicture } from '#renderer/features/reports/pictures/take-picture.ts';

async function draw(width: number, height: number, type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width, height / 2);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

function memory() {
  const kept: Uint8Array[] = [];
  return {
    kept,
    putBlob: async (bytes: Uint8Array) => {
      kept.push(bytes);
      return ok('a'.repeat(64));
    },
  };
}

/** A PNG that says it is of this size; nothing follows that could be decoded. */
function headerOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

test('the size is read from the first bytes of PNG and JPEG', async () => {
  expect(readPictureSize(await draw(30, 20, 'image/png'))).toEqual({ mediaType: 'image/png', width: 30, height: 20 });
  expect(readPictureSize(await draw(31, 21, 'image/jpeg'))).toEqual({ mediaType: 'image/jpeg', width: 31, height: 21 });
  expect(readPictureSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
});

test('a picture of 100 megapixels is refused before it is decoded, with a sentence', async () => {
  const result = await takePicture(memory(), headerOf(10_000, 10_000));
  expect(result).toMatchObject({ ok: false, problem: { reason: 'too-many-pixels' } });
  if (!result.ok) expect(result.problem.message).toContain('100 megapixels');
});

test('drawings, damaged and heavy pictures are refused, each with its own sentence', async () => {
  const reasonOf = async (bytes: Uint8Array) => {
    const result = await takePicture(memory(), bytes);
    return result.ok ? 'taken' : result.problem.reason;
  };
  expect(await reasonOf(new TextEncoder().encode('<svg/>'))).toBe('not-a-picture');
  expect(await reasonOf(headerOf(100, 100))).toBe('damaged');
  const heavy = new Uint8Array(15_000_001);
  heavy.set(headerOf(100, 100));
  expect(await reasonOf(heavy)).toBe('too-many-bytes');
});

test('a wide picture is kept at most 2,400 pixels wide', async () => {
  const store = memory();
  const result = await takePicture(store, await draw(3_000, 600, 'image/png'));
  expect(result).toMatchObject({ ok: true, value: { width: 2_400, height: 480, mediaType: 'image/png', share: 1 } });
  expect(readPictureSize(store.kept[0] as Uint8Array)).toMatchObject({ width: 2_400, height: 480 });
});

test('what the camera wrote into a JPEG is gone', async () => {
  const plain = await draw(40, 40, 'image/jpeg');
  const secret = new TextEncoder().encode('Exif\0\0 taken at home by somebody');
  const marked = new Uint8Array([...plain.slice(0, 2), 0xff, 0xe1, 0, secret.length + 2, ...secret, ...plain.slice(2)]);
  const store = memory();
  expect((await takePicture(store, marked)).ok).toBe(true);
  expect(new TextDecoder('latin1').decode(store.kept[0])).not.toContain('taken at home');
});
