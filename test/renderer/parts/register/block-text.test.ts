import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTabbed, writeHtmlTable, writeTabbed } from '#renderer/parts/register/block-text.ts';

const seed = 20_261_122;

test(`what is copied is read back as it was (seed ${seed})`, () => {
  const cell = fc.array(fc.constantFrom('a', 'B', '"', '\t', '\n', ' ', ',', '£')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.array(cell, { minLength: 16, maxLength: 16 }), (rows, columns, cells) => {
      const block = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, row * columns + columns));
      // A block of one empty cell is nothing at all.
      fc.pre(rows * columns > 1 || block[0]?.[0] !== '');
      expect(readTabbed(writeTabbed(block))).toEqual(block);
    }),
    { seed },
  );
});

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"two\nlines"\t"say ""so"""\r\n', [['two\nlines', 'say "so"']]],
  ['5" pipe\tx', [['5" pipe', 'x']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['one', [['one']]],
] as const)('%j as Excel copies it', (text, block) => {
  expect(readTabbed(text)).toEqual(block);
});

test('a table for word processors says nothing in HTML that was only text', () => {
  expect(writeHtmlTable([['<b>&"', 'two\nlines']])).toBe('<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>two<br>lines</td></tr></table>');
});
