import { expect, test } from 'vitest';
import { notPrinted } from '#renderer/features/meetings/packs/not-printed.ts';
import { packItem, packSource } from '#test/shared/packs/sources.ts';

test('names that the PDF cannot print are said before the pack is made, with where they stand', async () => {
  const { files: _files, ...source } = packSource({
    members: [{ name: 'Councillor عمر Šimůnek', role: 'Chair' }],
    items: [packItem('4', { title: 'Gardens 🌱', note: 'With 中文 notes.' }), packItem('5')],
  });
  expect((await notPrinted({ source, papers: new Map() })).map((one) => one.sentence)).toEqual([
    'The PDF cannot print “عمر” on the cover: it will show a box (□) there. The other forms show it.',
    'Item 4: The PDF cannot print “🌱” on the agenda: it will show a box (□) there. The other forms show it.',
    'Item 4: The PDF cannot print “中文” on the agenda: it will show a box (□) there. The other forms show it.',
  ]);
});
