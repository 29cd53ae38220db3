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

/** As many colours as a photograph has. */
async function photograph(width: number, height: number, type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const data = context.createImageData(width, height);
  for (let at = 0; at < data.data.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    data.data.set([(x * 255) / width, (y * 255) / height, 128 + 100 * Math.sin(x / 9) * Math.cos(y / 7), 255], at);
  }
  context.putImageData(data, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

test('a wide picture is kept as wide as print shows it: 220 dots to the inch over 16.4 cm', async () => {
  const store = memory();
  const result = await takePicture(store, await draw(3_000, 600, 'image/png'));
  expect(result).toMatchObject({ ok: true, value: { width: 1_420, height: 284, mediaType: 'image/png', share: 1, saving: null } });
  expect(readPictureSize(store.kept[0] as Uint8Array)).toMatchObject({ width: 1_420, height: 284 });
});

test('a photograph in a PNG is kept as JPEG, and what that saved is said', async () => {
  const store = memory();
  const bytes = await photograph(1_300, 900, 'image/png');
  const result = await takePicture(store, bytes);
  expect(result).toMatchObject({ ok: true, value: { width: 1_300, height: 900, mediaType: 'image/jpeg' } });
  expect(store.kept[0]?.length).toBeLessThan(bytes.length / 2);
  expect(result.ok && result.value.saving).toMatch(/^Made smaller for print: [\d.]+ (MB|KB) became \d+ KB\.$/);
});

test('a picture that would not become smaller stays as it is, but for what was written into it', async () => {
  const store = memory();
  const small = await draw(400, 300, 'image/png');
  await takePicture(store, small);
  expect(store.kept[0]).toEqual(small);
  const note = new TextEncoder().encode('Author\0somebody at home');
  const chunk = new Uint8Array(12 + note.length);
  new DataView(chunk.buffer).setUint32(0, note.length);
  chunk.set(new TextEncoder().encode('tEXt'), 4);
  chunk.set(note, 8);
  await takePicture(store, new Uint8Array([...small.slice(0, 33), ...chunk, ...small.slice(33)]));
  expect(store.kept[1]).toEqual(small);
});

test('a photograph that is to be shown turned is turned', async () => {
  const store = memory();
  const plain = await photograph(120, 80, 'image/jpeg');
  // Exif, little endian, one entry: orientation 6, a quarter turn.
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
  const turned = new Uint8Array([...plain.slice(0, 2), 0xff, 0xe1, 0, exif.length + 2, ...exif, ...plain.slice(2)]);
  expect(await takePicture(store, turned)).toMatchObject({ ok: true, value: { width: 80, height: 120 } });
});

test('what the camera wrote into a JPEG is gone', async () => {
  const plain = await draw(40, 40, 'image/jpeg');
  const secret = new TextEncoder().encode('Exif\0\0 taken at home by somebody');
  const marked = new Uint8Array([...plain.slice(0, 2), 0xff, 0xe1, 0, secret.length + 2, ...secret, ...plain.slice(2)]);
  const store = memory();
  expect((await takePicture(store, marked)).ok).toBe(true);
  expect(new TextDecoder('latin1').decode(store.kept[0])).not.toContain('taken at home');
});
