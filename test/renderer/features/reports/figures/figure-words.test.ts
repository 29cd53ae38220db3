import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Inline } from '#shared/domain/report/index.ts';
import { typedPlaces, usesOf, withFigure, withoutFigure } from '#renderer/features/reports/figures/figure-words.ts';
import { samePlaces } from '#renderer/features/reports/figures/same-places.ts';
import { blocksIn, paragraph, tableIn } from '../editor/sample-paper.ts';

const figure = newId();
const bold = { bold: true } as const;
const block = (text: Inline) => {
  const [made] = blocksIn('section:purpose', [paragraph(text)]);
  if (made?.type !== 'paragraph') throw new Error('no paragraph');
  return made;
};

test('a number is found where it stands by itself, not within another', () => {
  const found = (text: string) => typedPlaces('£50,000', [block([{ text }])]).length;
  expect(found('£50,000, and again £50,000.')).toBe(2);
  for (const words of ['£50,000.50', '£50,000,000', '£50,000 million', '-£50,000', '£50,000k']) expect(found(words)).toBe(0);
  expect(typedPlaces('12', [block([{ text: '12 of 112, 12.5 and 12% on 12/13' }])])).toHaveLength(1);
});

test('typed numbers become the figure with their marks, and the figure becomes words again', () => {
  const before = block([{ text: 'It costs £500 or ' }, { text: '£500', marks: bold }, { text: '.' }]);
  const after = withFigure(before, typedPlaces('£500', [before]), figure);
  expect(after.text).toEqual([{ text: 'It costs ' }, { figure }, { text: ' or ' }, { figure, marks: bold }, { text: '.' }]);
  expect(usesOf(figure, [after])).toEqual([before.id, before.id]);
  expect(withoutFigure(after, { id: figure, name: 'Cost', value: { type: 'amount', amount: 500_00 } }).text).toEqual(before.text);
  expect(withoutFigure(after, { id: figure, name: 'Cost', value: null }).text[0]).toEqual({ text: 'It costs [Cost] or ' });
});

test('cells of tables are looked through too, and places are told with the words around them', () => {
  const blocks = tableIn('section:information', 'V', [
    ['Item', 'Cost'],
    ['Chairs', '£500'],
  ]);
  const [place] = samePlaces('£500', blocks, null);
  expect(place).toMatchObject({ before: '', words: '£500', after: '' });
  const row = blocks.find((one) => one.id === place?.place.block);
  if (!row || !place) throw new Error('no row');
  expect(usesOf(figure, [withFigure(row, [place.place], figure)])).toEqual([row.id]);
  expect(samePlaces('£500', blocks, place.place)).toEqual([]);
});
