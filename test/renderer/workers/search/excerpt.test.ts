import { expect, test } from 'vitest';
import { excerptOf, markPieces } from '#renderer/workers/search/excerpt.ts';

const said = (pieces: readonly { readonly text: string; readonly hit: boolean }[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('hits are marked as they are written', () => {
  expect(said(markPieces('O’Brien and the Café', ['obrien', 'cafe']))).toBe('[O’Brien] and the [Café]');
});

test('the field with most of the words is shown, with where it is', () => {
  const texts = [
    { label: 'Cause', words: 'old gates' },
    { label: 'Event', words: 'the gates fail in a flood', block: 'abc' },
  ];
  const found = excerptOf(texts, ['gate', 'flood']);
  expect(found).toMatchObject({ where: 'Event', block: 'abc' });
  expect(excerptOf(texts, ['old'])?.block).toBeNull();
  expect(said(found?.excerpt ?? [])).toBe('the [gate]s fail in a [flood]');
  expect(excerptOf(texts, ['museum'])).toBeNull();
});

test('a long text is cut at words around the first hit, and says so', () => {
  const words = `${'before '.repeat(40)}needle ${'after '.repeat(60)}end`;
  const shown = said(excerptOf([{ label: 'Note', words }], ['needle'])?.excerpt ?? []);
  expect(shown).toMatch(/^… (before )+\[needle\]( after)+ …$/);
  expect(shown.length).toBeLessThan(220);
  const long = `${'x'.repeat(400)}needle${'y'.repeat(400)}`;
  expect(said(excerptOf([{ label: 'Note', words: long }], ['needle'])?.excerpt ?? [])).toContain('[needle]');
});
