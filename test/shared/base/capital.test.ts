import { expect, test } from 'vitest';
import { capital } from '#shared/base/capital.ts';

test('only the first letter is made a capital', () => {
  expect(['budget lines', 'éclair', 'RAG', '', '4 risks'].map(capital)).toEqual(['Budget lines', 'Éclair', 'RAG', '', '4 risks']);
});
