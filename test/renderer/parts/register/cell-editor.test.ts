import { expect, test } from 'vitest';
import { readScore } from '#renderer/parts/register/cell-editor.tsx';

test.each(['3 x 4', '3x4', '3×4', '3,4', '3 4', '34'])('%s is likelihood 3, impact 4', (text) => {
  expect(readScore(text)).toEqual({ ok: true, value: { likelihood: 3, impact: 4 } });
});

test('nothing typed takes the score away; anything else is refused with an example', () => {
  expect(readScore(' ')).toEqual({ ok: true, value: null });
  const refused = readScore('high');
  expect(!refused.ok && refused.problem.message).toContain('3 x 4');
});
