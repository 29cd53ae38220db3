import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { insertItem, setItem } from '#shared/changes/edits.ts';
import type { ItemEdit } from '#shared/changes/change.ts';
import type { Block, Inline } from '#shared/domain/report/index.ts';
import { blockEditWords } from '#renderer/parts/block-words.ts';

const block = (text: Inline): Block => ({ id: newId(), place: 'V', slot: 'section:purpose', type: 'paragraph', numbered: true, text });
const reference: Inline[number] = { reference: { to: ['section:purpose'], form: 'list' } };

test('references and figures are said to be there, though their numbers are not known any more', () => {
  const before = block([{ text: 'As said in paragraph 4.' }]);
  expect(
    blockEditWords(insertItem('report', newId(), 'blocks', block([{ text: 'See paragraph ' }, reference, { text: ', ' }, { figure: newId() }])) as ItemEdit),
  ).toBe('Wrote “See paragraph [reference], [figure]”');
  const [edit] = setItem('report', newId(), 'blocks', before, { text: [{ text: 'As said in paragraph ' }, reference, { text: '.' }] });
  expect(blockEditWords(edit as ItemEdit)).toBe('“4.” → “[reference].”');
});
