import { expect, test } from 'vitest';
import { drawPng } from '#renderer/parts/pictures/draw-canvas.ts';
import { riskMap } from './samples.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/fonts.css';

const scene = riskMap({ width: 464, height: 560 })[0] ?? expect.fail('no picture');

async function pixelsOf(bytes: Uint8Array): Promise<{ readonly width: number; readonly at: (x: number, y: number) => readonly number[] }> {
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') ?? expect.fail('no canvas');
  context.drawImage(bitmap, 0, 0);
  return { width: bitmap.width, at: (x, y) => [...context.getImageData((x * bitmap.width) / 464, (y * bitmap.width) / 464, 1, 1).data] };
}

test('a picture is drawn at 220 dots per inch, in light colours whatever the screen shows', async () => {
  document.documentElement.dataset['theme'] = 'dark';
  const drawn = await drawPng(scene);
  delete document.documentElement.dataset['theme'];
  expect(drawn.width).toBe(Math.ceil((464 * 220) / 72));
  const pixels = await pixelsOf(drawn.bytes);
  expect(pixels.width).toBe(drawn.width);
  expect(pixels.at(2, scene.height - 2)).toEqual([255, 255, 255, 255]);
  const cell = scene.marks.find((mark) => mark.id === 'cell:5.5')?.box ?? expect.fail('no cell');
  expect(pixels.at(cell.x + 4, cell.y + cell.height - 5)).toEqual([0x8e, 0x1b, 0x1b, 255]);
});

test('its words are set in Arimo', async () => {
  await drawPng(scene);
  expect(document.fonts.check('400 12px Arimo')).toBe(true);
  expect([...document.fonts].filter((face) => face.family.includes('Arimo') && face.status === 'loaded').length).toBeGreaterThan(1);
});
