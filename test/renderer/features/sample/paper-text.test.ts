import { describe, expect, test } from 'vitest';
import { readText } from '#renderer/features/sample/paper-text.ts';
import { inline } from '#shared/domain/schemas.ts';

describe('reading the text of the sample', () => {
  test('plain words stay as they are', () => {
    expect(readText('Nine posts at £41,360', 'a')).toEqual([{ text: 'Nine posts at £41,360' }]);
    expect(readText('', 'a')).toEqual([]);
  });

  test('marks become marks, wherever they stand', () => {
    expect(readText('**Red**, *for now*: see [the plan](https://www.wendlebury.example/plan)\nThanks', 'a')).toEqual([
      { text: 'Red', marks: { bold: true } },
      { text: ', ' },
      { text: 'for now', marks: { italic: true } },
      { text: ': see ' },
      { text: 'the plan', marks: { link: 'https://www.wendlebury.example/plan' } },
      { break: true },
      { text: 'Thanks' },
    ]);
  });

  test('a footnote may hold a link, and keeps its identifier', () => {
    const text = readText('Ten years.^[See [the method](https://insight.wendlebury.example/m).] More.^[Two.]', 'a');
    expect(text.map((piece) => Object.keys(piece)[0])).toEqual(['text', 'footnote', 'text', 'footnote']);
    expect(text[1]).toMatchObject({
      footnote: { text: [{ text: 'See ' }, { text: 'the method', marks: { link: 'https://insight.wendlebury.example/m' } }, { text: '.' }] },
    });
    expect(readText('Ten years.^[See it.]', 'b')[1]).toEqual(readText('Ten years.^[See it.]', 'b')[1]);
    expect(inline.safeParse(text).success).toBe(true);
  });
});
