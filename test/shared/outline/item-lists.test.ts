import { expect, test } from 'vitest';
import { type ItemList, type ItemNode, nestItems } from '#shared/outline/item-lists.ts';

const item = (label: string, level: 0 | 1 | 2, style: ItemNode['style'] = 'lettered'): ItemNode => ({
  type: 'item',
  id: label,
  style,
  level,
  label,
  restart: false,
  text: [{ text: label }],
});
const shown = (lists: readonly ItemList[]): unknown =>
  lists.map(({ style, items }) => [style, items.map(({ node, lists: inner }) => [node.label, shown(inner)])]);

test('deeper items stand in a list under the item above, and go back to theirs', () => {
  expect(shown(nestItems([item('a', 0), item('i', 1), item('ii', 1), item('b', 0)]))).toEqual([
    [
      'lettered',
      [
        [
          'a',
          [
            [
              'lettered',
              [
                ['i', []],
                ['ii', []],
              ],
            ],
          ],
        ],
        ['b', []],
      ],
    ],
  ]);
});

test('another style is another list, and an item that begins deep stands at the top', () => {
  expect(shown(nestItems([item('i', 1), item('•', 0, 'bulleted'), item('a', 0)]))).toEqual([
    ['lettered', [['i', []]]],
    ['bulleted', [['•', []]]],
    ['lettered', [['a', []]]],
  ]);
});
