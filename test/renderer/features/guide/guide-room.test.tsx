import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { GuideRoom } from '#renderer/features/guide/index.ts';

let before = '';
beforeEach(() => {
  before = location.href;
});
afterEach(() => history.replaceState(null, '', before));

async function openGuide(path: string) {
  history.replaceState(null, '', path);
  return render(<GuideRoom />);
}

test('every chapter in the list stands on the page under its name, and takes the focus when chosen', async () => {
  const screen = await openGuide('/guide');
  const links = screen.getByRole('navigation', { name: 'Chapters of the guide' }).getByRole('link').elements();
  expect(links.length).toBe(screen.container.querySelectorAll('section').length);
  for (const link of links) {
    (link as HTMLElement).click();
    await expect.poll(() => document.activeElement?.textContent).toBe(link.textContent);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(location.pathname).toMatch(/^\/guide\/[a-z-]+$/);
  }
});

test('an address with a chapter opens the guide there, again and again', async () => {
  const screen = await openGuide('/guide/copies');
  const heading = screen.getByRole('heading', { level: 2, name: 'Copies, backups and erasing' });
  await expect.element(heading).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await screen.getByRole('link', { name: 'Copies, backups and erasing' }).click();
  await expect.element(heading).toHaveFocus();
});

test('headings go down in steps and no chapter is empty', async () => {
  const screen = await openGuide('/guide');
  const sections = [...screen.container.querySelectorAll('section')];
  expect([...screen.container.querySelectorAll('h1,h2,h3')].map((heading) => heading.tagName)).toEqual(['H1', ...sections.map(() => 'H2')]);
  for (const section of sections) expect(section.textContent?.length).toBeGreaterThan(200);
});
