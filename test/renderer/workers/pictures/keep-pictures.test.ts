import { expect, test } from 'vitest';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { withKeptPictures } from '#renderer/workers/pictures/keep-pictures.ts';
import { makeDocx, par } from '#test/shared/word/reading/made-docx.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
/** A GIF of one pixel. */
const gif = bytesOf('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
/** A PNG of one pixel. */
const png = bytesOf('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');

const drawing = (id: string, cut = '') =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="3600000"/><wp:docPr id="1" name="Picture" descr="A dot"/><a:graphic><a:graphicData uri="picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/>${cut}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** The PNG with a text chunk behind its header, as programs write their names into pictures. */
function withNote(words: string): Uint8Array {
  const note = new TextEncoder().encode(`Author\0${words}`);
  const chunk = new Uint8Array(12 + note.length);
  new DataView(chunk.buffer).setUint32(0, note.length);
  chunk.set(new TextEncoder().encode('tEXt'), 4);
  chunk.set(note, 8);
  const headEnd = 8 + 25;
  return new Uint8Array([...png.slice(0, headEnd), ...chunk, ...png.slice(headEnd)]);
}

async function readWith(files: Readonly<Record<string, Uint8Array>>, cut = '') {
  const names = Object.keys(files);
  const read = await readDocx(
    makeDocx({
      body: names.map((name) => par(drawing(name, cut))).join(''),
      relationships: names.map((name) => `<Relationship Id="${name}" Type="x/image" Target="media/${name}"/>`).join(''),
      files: Object.fromEntries(names.map((name) => [`word/media/${name}`, files[name] as Uint8Array])),
    }),
  );
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

test('a picture that a report could not keep is turned into PNG, and told', async () => {
  const kept = await withKeptPictures(await readWith({ 'dot.gif': gif }));
  expect(kept.pictures.map(({ mediaType, width, height }) => [mediaType, width, height])).toEqual([['image/png', 1, 1]]);
  expect(kept.elements.map((element) => element.type === 'picture' && element.picture)).toEqual([kept.pictures[0]?.hash]);
  expect(kept.findings.map((one) => one.message)).toEqual(['A picture was turned into PNG, so that the report can keep it.']);
});

test('what a program wrote into a picture is left out, and nothing is done to one without it', async () => {
  const plain = await readWith({ 'plain.png': png });
  expect(await withKeptPictures(plain)).toBe(plain);
  const kept = await withKeptPictures(await readWith({ 'named.png': withNote('R. Dunmore') }));
  expect(kept.pictures.map((one) => one.hash)).toEqual(plain.pictures.map((one) => one.hash));
  expect(kept.findings.map((one) => one.message).join()).toMatch(/without the notes/);
});

test('what is no picture stays what it is', async () => {
  const read = await readWith({ 'broken.gif': gif.slice(0, 12) });
  expect(await withKeptPictures(read)).toBe(read);
});

/** A PNG of ten by ten points whose left half is red and whose right half is blue. */
async function halves(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(10, 10);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const [colour, x] of [
    ['#f00', 0],
    ['#00f', 5],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(x, 0, 5, 10);
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

test('what Word cut off a picture does not come along', async () => {
  const whole = await halves();
  const kept = await withKeptPictures(await readWith({ 'halves.png': whole }, '<a:srcRect l="50000" b="20000"/>'));
  const [picture, ...others] = kept.pictures;
  if (!picture) throw new Error('The picture is kept');
  expect([others.length, picture.width, picture.height]).toEqual([0, 5, 8]);
  const bitmap = await createImageBitmap(new Blob([picture.bytes as Uint8Array<ArrayBuffer>]));
  const context = new OffscreenCanvas(5, 8).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const points = context.getImageData(0, 0, 5, 8).data;
  expect(points.filter((_, at) => at % 4 === 0).every((red) => red === 0)).toBe(true);
  expect(kept.elements).toMatchObject([{ type: 'picture', picture: picture.hash }]);
  expect(kept.elements.some((one) => one.type === 'picture' && one.cut)).toBe(false);
  expect(kept.findings.map((one) => one.message).join()).toMatch(/is cropped/);
  // Nothing is cut where nothing was.
  expect((await withKeptPictures(await readWith({ 'halves.png': whole }, '<a:srcRect/>'))).pictures[0]?.width).toBe(10);
});

test('a picture that cannot be cut keeps its mark, so that the paper goes without it', async () => {
  const kept = await withKeptPictures(await readWith({ 'broken.png': png.slice(0, 40) }, '<a:srcRect l="50000"/>'));
  expect(kept.elements).toMatchObject([{ type: 'picture', cut: { left: 0.5, top: 0, right: 0, bottom: 0 } }]);
});
