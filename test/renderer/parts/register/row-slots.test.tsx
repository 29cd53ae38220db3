import { useRef } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { indexIn, useRestingStart } from '#renderer/parts/register/row-slots.ts';

const pool = 5;

function Rows({ first }: { readonly first: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const start = useRestingStart(scroller, first, pool);
  const indices = Array.from({ length: pool }, (_, at) => indexIn((start + at) % pool, first, pool));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as a register has the focus.
    <div ref={scroller} data-testid="rows" tabIndex={0}>
      {indices.map((index) => (
        <input key={index % pool} aria-label={`row ${index}`} defaultValue={`slot ${index % pool}`} />
      ))}
    </div>
  );
}

const labels = (rows: Element) => [...rows.children].map((row) => Number(row.getAttribute('aria-label')?.slice('row '.length)));

test('every row of those in sight stands in a slot of its own, and keeps it while one scrolls', () => {
  for (const first of [0, 3, 5, 99_996]) {
    const indices = [0, 1, 2, 3, 4].map((slot) => indexIn(slot, first, pool));
    expect(indices.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4].map((at) => first + at));
    expect(indices.map((index) => index % pool)).toEqual([0, 1, 2, 3, 4]);
  }
});

test('scrolling moves no element in the document; once it rests, the rows follow each other there', async () => {
  const screen = await render(<Rows first={0} />);
  const rows = screen.getByTestId('rows').element();
  const elements = [...rows.children];
  await screen.rerender(<Rows first={2} />);
  expect([...rows.children]).toEqual(elements);
  expect(labels(rows)).toEqual([5, 6, 2, 3, 4]);
  await expect.poll(() => labels(rows)).toEqual([2, 3, 4, 5, 6]);
  expect(new Set(rows.children)).toEqual(new Set(elements));
});

test('no element moves while one writes in a row', async () => {
  const screen = await render(<Rows first={0} />);
  const rows = screen.getByTestId('rows').element() as HTMLElement;
  (rows.children[3] as HTMLElement).focus();
  await screen.rerender(<Rows first={2} />);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(labels(rows)).toEqual([5, 6, 2, 3, 4]);
  expect(document.activeElement).toBe(rows.children[3]);
  rows.focus();
  await expect.poll(() => labels(rows)).toEqual([2, 3, 4, 5, 6]);
});
