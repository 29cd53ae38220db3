import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { inlineOf, type WrittenBlock } from '#shared/domain/report/index.ts';
import { placeBlocks } from '#shared/outline/fill-blocks.ts';
import { ownedBy } from '#shared/outline/register-blocks.ts';
import { compareSaid } from '#renderer/features/reports/registers/compare-said.ts';

const owner = newId();
const [flood, fire, wind] = [newId(), newId(), newId()];
const at = { slot: 'section:information', after: null, before: null, owner };

function tableOf(opening: string, rows: readonly (readonly [string, readonly string[]])[]): readonly WrittenBlock[] {
  const table = {
    caption: 'Risks',
    widths: [1, 2, 1],
    rows: [['Ref', 'Risk', 'Current'], ...rows.map(([, cells]) => cells)],
    rowKeys: ['head', ...rows.map(([id]) => id)],
  };
  return ownedBy(owner, placeBlocks([{ paragraph: opening }, table], at));
}

test('rows that changed, went and came are told apart by their records, wherever they stand', () => {
  const before = tableOf('Two risks.', [
    [flood, ['R1', 'Flood', '12 High']],
    [fire, ['R2', 'Fire', '6 Medium']],
  ]);
  const now = tableOf('Two risks.', [
    [wind, ['R3', 'Wind', '4 Low']],
    [flood, ['R1', 'Flood', '16 High']],
  ]);
  expect(compareSaid(before, now)).toEqual([
    { what: 'changed', name: 'R1 Flood', record: flood, cells: [{ label: 'Current', from: '12 High', to: '16 High' }] },
    { what: 'gone', name: 'R2 Fire', record: fire, cells: [] },
    { what: 'added', name: 'R3 Wind', record: wind, cells: [] },
  ]);
  expect(compareSaid(before, before)).toEqual([]);
});

test('words, cards, items and pictures are compared too', () => {
  expect(compareSaid(tableOf('Two risks.', []), tableOf('No risks.', []))).toEqual([
    { what: 'changed', name: 'No risks.', record: null, cells: [{ label: 'Words', from: 'Two risks.', to: 'No risks.' }] },
  ]);
  const card = (current: string) => ownedBy(owner, placeBlocks([{ card: ['R1', 'Flood'], lines: [['Current', current]], key: flood }], at));
  expect(compareSaid(card('12 High'), card('16 High'))).toMatchObject([{ name: 'R1 Flood', record: flood, cells: [{ label: 'Current' }] }]);
  const item = (words: string) => ownedBy(owner, placeBlocks([{ lettered: inlineOf(words), key: flood }], at));
  expect(compareSaid(item('R1 Flood.'), item('R1 Flood again.'))).toMatchObject([{ what: 'changed', record: flood }]);
  const picture = (alt: string): WrittenBlock => ({
    ...{ id: `${owner}-1`, slot: at.slot, place: 'V', type: 'picture', blob: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1, share: 1 },
    ...{ alt, caption: 'Risk heat map' },
  });
  expect(compareSaid([picture('One risk.')], [picture('Two risks.')])).toMatchObject([
    { name: 'Risk heat map', cells: [{ from: 'One risk.', to: 'Two risks.' }] },
  ]);
});
