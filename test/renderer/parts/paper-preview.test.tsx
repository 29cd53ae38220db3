import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { buildOutline } from '#shared/outline/build.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { longPaper } from '#test/documents/long-paper.ts';
import { packOf } from '#test/documents/packs.ts';
import { para, paperOf, table } from '#test/documents/papers.ts';
import { numberedLines, tidyWords } from '#test/documents/shown-lines.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/fonts.css';

const onLink = vi.fn();
const readPicture = async () => null;

beforeEach(() => onLink.mockReset());

describe.each([countyCommittee, cityScrutiny].map((template) => [template.name, template] as const))('the preview of a %s', (_name, template) => {
  const outline = buildOutline(longPaper(template));
  const show = async () => (await render(<PaperPreview outline={outline} readPicture={readPicture} onLink={onLink} />)).container;

  test('shows the outline’s numbers and words in their order', async () => {
    const shown = tidyWords((await show()).textContent ?? '');
    let from = 0;
    for (const { label, words } of numberedLines(outline)) {
      const at = shown.indexOf(tidyWords(`${label} ${words.slice(0, 40)}`), from);
      expect(at, `${label} ${words.slice(0, 40)}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('has headings, lists, tables and notes that a screen reader knows', async () => {
    const paper = await show();
    expect(paper.querySelectorAll('h1')).toHaveLength(1);
    expect(paper.querySelectorAll('h2, h3, h4')).toHaveLength(outline.nodes.filter((node) => node.type === 'heading').length);
    expect(paper.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(9);
    expect(paper.querySelector('caption')?.textContent).toBe('Table 1: Projects and their rating');
    expect(paper.querySelectorAll('li > ul > li, li > ol > li')).toHaveLength(7);
    expect(paper.querySelectorAll('.paper-notes li')).toHaveLength(2);
    expect(paper.querySelector('article')?.lang).toBe('en-GB');
  });

  test('goes from a note’s mark to its words', async () => {
    const paper = await show();
    paper.querySelector<HTMLButtonElement>('[aria-label="Footnote 2"]')?.click();
    expect(document.activeElement?.textContent).toBe('Rated for the first time in November.');
  });
});

test('a reference leads to what it cites, by a click and by Enter; one to what was removed leads nowhere', async () => {
  const records = paperOf(countyCommittee, {
    'section:purpose': [para('One.'), para('Two.')],
    'section:information': [table('Costs', [['Year'], ['2026']], [1]), para('Refers.')],
  });
  const [one, , costs] = records.blocks.map((block) => block.id) as [string, string, string];
  const refer = (to: string) => ({ reference: { to: [to], form: 'list' as const } });
  const text = [refer(one), { text: ', ' }, refer(costs), { text: ', ' }, refer('gone'.repeat(5))];
  const blocks = records.blocks.map((block, index) => (index === records.blocks.length - 1 ? ({ ...block, text } as typeof block) : block));
  const { container } = await render(<PaperPreview outline={buildOutline({ ...records, blocks })} readPicture={readPicture} onLink={onLink} />);
  const links = [...container.querySelectorAll<HTMLElement>('[role=link]')];
  expect(links.map((link) => link.textContent)).toEqual(['1', 'Table 1']);
  links[0]?.click();
  expect(document.activeElement?.textContent).toContain('One.');
  links[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(document.activeElement?.tagName).toBe('TABLE');
});

test('a link is handed over, never followed by the page', async () => {
  const outline = buildOutline(longPaper(cityScrutiny));
  const { container } = await render(<PaperPreview outline={outline} readPicture={readPicture} onLink={onLink} />);
  container.querySelector<HTMLAnchorElement>('a[href^="https://www.wendlebury"]')?.click();
  expect(onLink).toHaveBeenCalledWith('https://www.wendlebury.gov.uk/libraries/survey?year=2026&part=1#results');
});

test('says that a picture is not stored here', async () => {
  const outline = buildOutline(longPaper(countyCommittee));
  const screen = await render(<PaperPreview outline={outline} readPicture={readPicture} onLink={onLink} />);
  await expect.element(screen.getByText('This picture is not stored on this computer.')).toBeInTheDocument();
});

describe('the preview of a pack', () => {
  const [county, city] = [countyCommittee, cityScrutiny].map((template) => buildOutline(longPaper(template)));
  if (!county || !city) throw new Error('There are no papers');
  const pack = packOf([{ outline: county }, { file: { name: 'plan of the site.pdf', pages: 4 } }, { outline: city }]);
  const show = async () => (await render(<PaperPreview outline={pack} readPicture={readPicture} onLink={onLink} />)).container;

  test('shows each paper by itself, with its head, its title and its own footnotes', async () => {
    const papers = [...(await show()).querySelectorAll('section.paper-part')];
    expect(papers.map((paper) => paper.querySelector('.paper-head')?.textContent)).toEqual(
      [1, 2, 3].map((item) => `Place Select Committee, 14 January 2027, item ${item}`),
    );
    expect(papers.map((paper) => [...paper.querySelectorAll('h1')].map((title) => title.textContent))).toEqual([
      ['LIBRARIES FOR THE NEXT DECADE'],
      ['A paper from outside'],
      ['Libraries for the next decade'],
    ]);
    expect(papers.map((paper) => [...paper.querySelectorAll('.paper-note-mark')].map((mark) => mark.textContent))).toEqual([['1', '2'], [], ['1', '2']]);
    expect(papers.map((paper) => paper.querySelectorAll('.paper-notes li').length)).toEqual([2, 0, 2]);
    expect(papers[1]?.textContent).toContain('File: plan of the site.pdf');
  });

  test('shows the agenda as lists, and goes from its lines and from the contents to the papers', async () => {
    const container = await show();
    expect([...container.querySelectorAll('.paper-agenda')].map((list) => list.children.length)).toEqual([2, 1]);
    container.querySelectorAll<HTMLButtonElement>('.paper-agenda button')[2]?.click();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Item 3: Libraries for the next decade');
    container.querySelectorAll<HTMLButtonElement>('.paper-contents button')[1]?.click();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Item 2: A paper from outside');
  });

  test('shows the outline’s numbers and words in their order', async () => {
    const shown = tidyWords((await show()).textContent ?? '');
    let from = 0;
    for (const { label, words } of numberedLines(pack)) {
      const at = shown.indexOf(tidyWords(`${label} ${words.slice(0, 40)}`), from);
      expect(at, `${label} ${words.slice(0, 40)}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });
});
