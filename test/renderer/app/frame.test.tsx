import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import '#renderer/app/frame.css';
import { screenOf } from '#renderer/app/screen.ts';
import { Frame } from '#renderer/app/frame.tsx';
import { usePanel } from '#renderer/app/use-panel.ts';
import { useRail } from '#renderer/app/use-rail.ts';
import { Inspector, useInspector } from '#renderer/ui/inspector.tsx';
import { MessageHost, sayProblem } from '#renderer/ui/message.tsx';

function Work() {
  const { setOpen } = useInspector();
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open the row
      </button>
      <Inspector label="risk">Details of the risk</Inspector>
    </>
  );
}

function Window() {
  return (
    <Router hook={useHashLocation}>
      <Frame top={null} status={null} panel={usePanel()} rail={useRail()}>
        <Work />
      </Frame>
      <MessageHost />
    </Router>
  );
}

const go = (path: string) => {
  location.hash = path;
};
const isFolded = () => document.querySelector('.frame')?.classList.contains('rail-folded');
const details = () => document.querySelector('.inspector-body')?.textContent;

beforeEach(() => {
  localStorage.clear();
  go('/');
});
afterEach(() => page.viewport(1280, 720));

test('going from row to row stays on one screen; each report is one of its own', () => {
  expect([
    screenOf('#/'),
    screenOf('#/registers/risks/abc'),
    screenOf('/registers/risks'),
    screenOf('/reports/abc'),
    screenOf('/reports'),
    screenOf('/meetings/abc'),
  ]).toEqual(['/', '/registers/risks', '/registers/risks', '/reports/abc', '/reports', '/meetings']);
});

test('the rooms fold to icons by their button, are remembered so, and keep their names', async () => {
  const window = await render(<Window />);
  expect(isFolded()).toBe(false);
  await page.getByRole('button', { name: 'Fold the rooms to icons' }).click();
  expect(isFolded()).toBe(true);
  await expect.element(page.getByRole('link', { name: 'Reports' })).toHaveAttribute('title', 'Reports');
  // A register's own line is not there: its room is where one is.
  go('/registers/risks');
  await expect.element(page.getByRole('link', { name: 'Registers' })).toHaveAttribute('aria-current', 'page');
  await window.unmount();
  await render(<Window />);
  expect(isFolded()).toBe(true);
});

test('below 1400 px the rooms fold by themselves beside a report, unless one has unfolded them there', async () => {
  await render(<Window />);
  go('/reports/abc');
  await expect.poll(isFolded).toBe(true);
  go('/reports');
  await expect.poll(isFolded).toBe(false);
  go('/reports/abc');
  await page.getByRole('button', { name: 'Show the names of the rooms' }).click();
  expect(isFolded()).toBe(false);
  go('/reports');
  go('/reports/def');
  await expect.poll(() => location.hash).toBe('#/reports/def');
  expect(isFolded()).toBe(false);
});

test('in a wide window a report leaves the rooms as they are', async () => {
  await page.viewport(1500, 800);
  await render(<Window />);
  go('/reports/abc');
  await new Promise((done) => setTimeout(done, 50));
  expect(isFolded()).toBe(false);
});

test('in a small window the panel is a sheet: closed at first, opened when asked for, closed on the next screen', async () => {
  await page.viewport(320, 640);
  await render(<Window />);
  go('/registers/risks');
  await new Promise((done) => setTimeout(done, 50));
  expect(details()).toBe('');
  await page.getByRole('button', { name: 'Open the row' }).click();
  await expect.poll(details).toBe('Details of the risk');
  go('/registers/risks/abc');
  await new Promise((done) => setTimeout(done, 50));
  expect(details()).toBe('Details of the risk');
  go('/registers/people');
  await expect.poll(details).toBe('');
  await page.getByRole('button', { name: 'Open the row' }).click();
  await expect.poll(details).toBe('Details of the risk');
  await userEvent.keyboard('{Escape}');
  await expect.poll(details).toBe('');
  expect(document.activeElement?.id).toBe('work');
  await page.viewport(1280, 720);
  await expect.poll(details).toBe('Details of the risk');
});

test('what was refused on one screen is not said over the next', async () => {
  await render(<Window />);
  sayProblem('This was not saved.');
  await expect.element(page.getByText('This was not saved.')).toBeVisible();
  go('/registers/risks');
  await expect.poll(() => document.querySelector('.message')).toBeNull();
});
