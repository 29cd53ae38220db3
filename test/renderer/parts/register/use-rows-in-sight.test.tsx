import { useRef } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useRowsInSight } from '#renderer/parts/register/use-rows-in-sight.ts';

function List({ count }: { readonly count: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end } = useRowsInSight(scroller, count, 20);
  return (
    <div ref={scroller} data-testid="list" data-rows={`${first} to ${end}`} style={{ height: 200, overflow: 'auto' }}>
      <div style={{ height: count * 20 }} />
    </div>
  );
}

test('draws the rows in sight and four beyond either edge, wherever one scrolls', async () => {
  const screen = await render(<List count={100_000} />);
  const list = screen.getByTestId('list').element() as HTMLElement;
  await expect.poll(() => list.dataset['rows']).toBe('0 to 14');
  list.scrollTop = 20 * 500;
  await expect.poll(() => list.dataset['rows']).toBe('496 to 514');
  list.scrollTop = 20 * 100_000;
  await expect.poll(() => list.dataset['rows']).toBe('99986 to 100000');
});

test('shows the rows that are left where a filter shortens a list that was scrolled down', async () => {
  const screen = await render(<List count={1_000} />);
  const list = screen.getByTestId('list').element() as HTMLElement;
  list.scrollTop = 20 * 900;
  await expect.poll(() => list.dataset['rows']).toBe('896 to 914');
  await screen.rerender(<List count={3} />);
  await expect.poll(() => list.dataset['rows']).toBe('0 to 3');
});
