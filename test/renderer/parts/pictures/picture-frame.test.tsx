import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { PictureFrame } from '#renderer/parts/pictures/picture-frame.tsx';
import { ratings, riskMap } from './samples.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/fonts.css';

const focused = () => document.activeElement?.getAttribute('aria-label');

test('arrow keys walk the marks, Enter opens the record, and a mark without one shows the table', async () => {
  const onOpen = vi.fn();
  const screen = await render(<PictureFrame title="Risk heat map" pages={riskMap} empty={null} onOpen={onOpen} />);
  await expect.element(screen.getByRole('group', { name: 'Risk heat map: current scores' })).toBeVisible();
  const marks = screen.container.querySelectorAll<SVGElement>('.picture-mark');
  expect([...marks].filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
  marks[0]?.focus();
  expect(focused()).toBe('one risk at score 25, Very high (almost certain, critical): R1');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('R1 Too few carers; current score 25, Very high (almost certain, critical)');
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith({ kind: 'risk', id: 'r1' }, 'keyboard');
  await userEvent.keyboard('{End}');
  expect(focused()).toContain('R3 Late building');
  await userEvent.keyboard('{Home}{Enter}');
  await expect.element(screen.getByRole('table')).toBeVisible();
  expect(onOpen).toHaveBeenCalledTimes(1);
});

test('the table has the same facts, and opens records too', async () => {
  const onOpen = vi.fn();
  const screen = await render(<PictureFrame title="Risk heat map" pages={riskMap} empty={null} onOpen={onOpen} />);
  await screen.getByRole('button', { name: 'Show as a table' }).click();
  await expect.element(screen.getByRole('button', { name: 'Show as a table' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(3);
  await screen.getByRole('button', { name: 'Late contract' }).click();
  expect(onOpen).toHaveBeenCalledWith({ kind: 'risk', id: 'r2' }, 'mouse');
});

test('with nothing to show it says so, and offers nothing', async () => {
  const screen = await render(<PictureFrame title="Risk heat map" pages={riskMap} empty="There is no open risk yet." />);
  await expect.element(screen.getByText('There is no open risk yet.')).toBeVisible();
  expect(screen.container.querySelectorAll('button, svg.picture-drawing')).toHaveLength(0);
});

test('while it is printed it is laid out for paper, in as many pages as it needs', async () => {
  const screen = await render(<PictureFrame title="Ratings" pages={ratings(60)} empty={null} />);
  await expect.element(screen.getByRole('group')).toBeVisible();
  expect(screen.container.querySelectorAll('.picture-page')).toHaveLength(0);
  window.dispatchEvent(new Event('beforeprint'));
  const pages = [...screen.container.querySelectorAll<SVGSVGElement>('.picture-page')];
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page.viewBox.baseVal.width).toBe(464);
    expect(page.viewBox.baseVal.height).toBeLessThanOrEqual(640);
  }
  window.dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(screen.container.querySelectorAll('.picture-page')).toHaveLength(0), 15_000);
});
