import { expect, test } from 'vitest';
import { lettersOf } from '#shared/pdf/font-letters.ts';
import { Printable, storable, wordsNotPrinted } from '#shared/pdf/markup/letters.ts';
import { fonts } from '../typesetter.ts';

const has = lettersOf(fonts[0] ?? new Uint8Array());

test('the typeface has what English, Welsh, Polish, Greek and Russian papers need, and no emoji or Chinese', () => {
  for (const letter of 'AZaz09£€½²°–—‘’“”…ŵŷÅłżΩжЖ•▪□\u00a0') expect(has(letter.codePointAt(0) ?? 0), letter).toBe(true);
  for (const letter of '😀中ا') expect(has(letter.codePointAt(0) ?? 0), letter).toBe(false);
});

test('what cannot be printed stands as a box, one for a whole name, and is noted; what is never seen is left out', () => {
  const printable = new Printable(has);
  expect(printable.words('Well done 😀\ufe0f, 中\u0000\ud800\u200d!', 'p1')).toBe('Well done □, □!');
  expect(new Printable(has).words('Councillor عمر الخطيب', 'p3')).toBe('Councillor □ □');
  expect(wordsNotPrinted('Councillor عمر Šimůnek 中文, 中文,', has)).toEqual(['عمر', '中文,']);
  expect(printable.words('tab\tand\nline', 'p2')).toBe('tab and line');
  expect(printable.missing).toEqual(new Map([['p1', new Set(['😀', '中'])]]));
});

test('marks that would turn round what follows are left out', () => {
  expect(new Printable(has).words('due \u202e2027\u202c and \u2067x\u2069', 'p')).toBe('due 2027 and x');
});

test('words that are wider than their line get places to break, and no others', () => {
  const printable = new Printable(has);
  const address = `https://wendlebury.example/${'papers/'.repeat(12)}`;
  expect(printable.words(`See ${address} now`, 'p').replaceAll('\u200b', '')).toBe(`See ${address} now`);
  expect(printable.words(`See ${address} now`, 'p')).toMatch(/^See h\u200bt\u200bt.*\/ now$/);
  expect(printable.words('Accommodation', 'p', 40)).toContain('\u200b');
  expect(printable.words('Accommodation', 'p', 120)).toBe('Accommodation');
});

test('what is stored and not printed keeps every character that a file may hold', () => {
  expect(storable('Item 5: 😀 中\u0000\ud83d')).toBe('Item 5: 😀 中 ');
});
