import { expect } from 'vitest';
import type { Box, Scene, Shape } from '#shared/pictures/scene.ts';
import { boundsOf } from '#shared/pictures/shapes.ts';

/** What is wrong with a picture that anyone would see: things outside its frame, words over words, marks without words. */
export function troublesOf(scene: Scene): string[] {
  const found: string[] = [];
  const shapes = [...scene.ground, ...scene.marks.flatMap((mark) => mark.shapes)];
  for (const shape of shapes) {
    const box = boundsOf(shape);
    if (![box.x, box.y, box.width, box.height].every(Number.isFinite)) found.push(`no number: ${JSON.stringify(shape)}`);
    if (box.x < -0.6 || box.y < -0.6 || box.x + box.width > scene.width + 0.6 || box.y + box.height > scene.height + 0.6)
      found.push(`outside ${scene.width} x ${scene.height}: ${JSON.stringify(shape)}`);
  }
  const texts = shapes.filter((shape): shape is Extract<Shape, { shape: 'text' }> => shape.shape === 'text');
  if (texts.some((text) => text.text === '')) found.push('empty words');
  const boxes = texts.map((text) => ({ text, box: boundsOf(text) })).sort((a, b) => a.box.y - b.box.y);
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.box.y > one.box.y + one.box.height) break;
      if (overlap(one.box, other.box)) found.push(`“${one.text.text}” over “${other.text.text}” at ${one.box.x.toFixed(1)} ${one.box.y.toFixed(1)}`);
    }
  });
  for (const mark of scene.marks) if (mark.label.trim() === '') found.push(`no words for ${mark.id}`);
  if (new Set(scene.marks.map((mark) => mark.id)).size !== scene.marks.length) found.push('two marks of one name');
  for (const row of scene.table.rows) if (row.cells.length !== scene.table.columns.length) found.push('a row with other columns');
  if (!/[.]$/.test(scene.alt)) found.push(`no sentence: ${scene.alt}`);
  return found;
}

/** Fails with what is wrong with a picture. */
export function expectSound(scene: Scene): void {
  expect(troublesOf(scene).slice(0, 5)).toEqual([]);
}

/** Letters stand inside their lines: a hair of overlap is not seen. */
function overlap(a: Box, b: Box): boolean {
  const hair = 0.8;
  return a.x + a.width > b.x + hair && b.x + b.width > a.x + hair && a.y + a.height > b.y + hair && b.y + b.height > a.y + hair;
}
