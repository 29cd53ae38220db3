import { expect, test } from 'vitest';
import { afterFrame } from '#renderer/platform/index.ts';

const nextFrame = () => new Promise(requestAnimationFrame);

test('what was put off is done once, after the next frame, and can be put off again', async () => {
  let done = 0;
  const later = afterFrame(() => {
    done += 1;
  });
  later();
  later();
  await nextFrame();
  expect(done).toBe(0);
  await expect.poll(() => done).toBe(1);
  // The other way round would come by now.
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(done).toBe(1);
  later();
  await expect.poll(() => done).toBe(2);
});
