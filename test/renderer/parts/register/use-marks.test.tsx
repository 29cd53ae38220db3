import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useMarks } from '#renderer/parts/register/use-marks.ts';

test('rows marked together are marked besides others, and lose their marks together once all have them', async () => {
  const { result, act } = await renderHook(() => useMarks());
  await act(() => result.current.mark('a'));
  await act(() => result.current.mark('x'));
  await act(() => result.current.markTogether(['a', 'b', 'c']));
  expect([...result.current.ids].sort()).toEqual(['a', 'b', 'c', 'x']);
  await act(() => result.current.markTogether(['a', 'b', 'c']));
  expect(result.current.ids).toEqual(['x']);
});
