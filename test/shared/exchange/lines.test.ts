import { expect, test } from 'vitest';
import { readSealed, sealLine, sealOf } from '#shared/exchange/lines.ts';

const three = async () => Promise.all(['one', { two: 2 }, ['three', '£ – “quoted” 🏛']].map((value) => sealLine(value)));

test('sealed lines come back as they were', async () => {
  const lines = await three();
  expect(await readSealed(lines.join(''))).toEqual({ values: ['one', { two: 2 }, ['three', '£ – “quoted” 🏛']], damage: null, whole: lines.join('') });
  expect(await readSealed('')).toEqual({ values: [], damage: null, whole: '' });
});

test('a text cut anywhere is whole or torn, and never gives a line that was not written', async () => {
  const lines = await three();
  const text = lines.join('');
  for (let length = 0; length < text.length; length++) {
    const read = await readSealed(text.slice(0, length));
    const whole = lines.filter((_, index) => lines.slice(0, index + 1).join('').length <= length);
    expect(read.values).toHaveLength(whole.length);
    expect(read.damage).toBe(whole.join('').length === length ? null : 'torn');
    expect(read.whole).toBe(whole.join(''));
  }
});

test('one altered character before the last line is damage in the middle', async () => {
  const text = (await three()).join('');
  const first = text.indexOf('\n');
  for (let at = 0; at < first; at++) {
    const read = await readSealed(`${text.slice(0, at)}#${text.slice(at + 1)}`);
    expect(read).toMatchObject({ damage: 'middle', whole: '' });
    expect(read.values).toHaveLength(2);
  }
});

test('the seal over lines tells their order and number', async () => {
  const [a, b, c] = (await three()) as [string, string, string];
  const seals = await Promise.all(
    [
      [a, b, c],
      [a, c, b],
      [a, b],
      [a, b, c, c],
    ].map(sealOf),
  );
  expect(new Set(seals).size).toBe(4);
});
