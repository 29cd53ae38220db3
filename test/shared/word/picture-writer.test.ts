import { describe, expect, test } from 'vitest';
import { pictureHeight, textWidth } from '#shared/word/layout.ts';
import { PictureWriter } from '#shared/word/picture-writer.ts';
import { Relationships } from '#shared/word/relationships.ts';

const node = {
  type: 'picture' as const,
  id: 'p',
  blob: 'aa',
  mediaType: 'image/png' as const,
  width: 400,
  height: 200,
  share: 0.5,
  alt: 'A "plan" <1>',
  caption: '',
  label: '',
};
const sizeOf = (xml: string | null) =>
  /<wp:extent cx="(\d+)" cy="(\d+)"/
    .exec(xml ?? '')
    ?.slice(1)
    .map(Number) ?? [];

describe('pictures', () => {
  const make = () =>
    new PictureWriter(
      new Relationships(),
      new Map([
        ['aa', Uint8Array.of(1)],
        ['bb', Uint8Array.of(2)],
      ]),
    );

  test('are as wide as their share of the text, in proportion', () => {
    expect(sizeOf(make().write(node))).toEqual([textWidth * 635 * 0.5, Math.round(textWidth * 635 * 0.25)]);
  });
  test('are never higher than the page', () => {
    const [width = 0, height = 0] = sizeOf(make().write({ ...node, width: 100, height: 9000, share: 1 }));
    expect(height).toBeLessThanOrEqual(pictureHeight(false) * 635 + 100);
    expect(height / width).toBeCloseTo(90, 0);
  });
  test('lie in the file once, each with an id of its own', () => {
    const pictures = make();
    const all = [pictures.write(node), pictures.write({ ...node, blob: 'bb', mediaType: 'image/jpeg' }), pictures.write(node)].join('');
    expect([...all.matchAll(/docPr id="(\d)"/g)].map((match) => match[1])).toEqual(['1', '2', '3']);
    expect([...all.matchAll(/r:embed="(\w+)"/g)].map((match) => match[1])).toEqual(['rId1', 'rId2', 'rId1']);
    expect(pictures.entries().map((entry) => entry.name)).toEqual(['word/media/aa.png', 'word/media/bb.jpeg']);
  });
  test('carry their description, or the caption where there is none', () => {
    expect(make().write(node)).toContain('descr="A &quot;plan&quot; &lt;1&gt;"');
    expect(make().write({ ...node, alt: ' ', caption: 'Plan' })).toContain('descr="Plan"');
  });
  test('that are not at hand are not written', () => {
    expect(make().write({ ...node, blob: 'cc' })).toBeNull();
  });
});
