import { DOMParser as PaperParser } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { cleanHtml } from '#renderer/features/reports/paste/clean-html.ts';
import { paperSchema } from '../editor/sample-paper.ts';
import wordHtml from './from-word.html.txt?raw';

/** What the paper makes of pasted HTML, a line for each block. */
function pasted(html: string): string[] {
  const clean = cleanHtml(html);
  const body = new DOMParser().parseFromString(clean.html, 'text/html').body;
  const slice = PaperParser.fromSchema(paperSchema).parseSlice(body);
  return slice.content.content.map((node) => {
    const { style, level } = node.attrs;
    const kind = node.type.name === 'item' ? `${style} ${level}` : node.type.name === 'heading' ? `heading ${level}` : node.type.name;
    return `${kind}: ${node.type.name === 'table' ? node.children.map((row) => row.children.map((cell) => cell.textContent).join(' | ')).join(' / ') : node.textContent}`;
  });
}

test('a report from Word keeps its headings, numbered paragraphs, lists, table and marks', () => {
  expect(pasted(wordHtml)).toEqual([
    'heading 1: Background',
    'paragraph: The service began in April and has helped 410 residents.',
    'paragraph: It has two parts:',
    'lettered 0: the team at the hospital',
    'lettered 0: the team in the neighbourhood, with',
    'lettered 1: nurses',
    'heading 2: Costs',
    'paragraph: The cost is £1.2 million a year, set out below.',
    'bulleted 0: staff',
    'bulleted 1: training',
    'table: Item | 2026/27 | 2027/28 / Staff | 900 | 950 / Premises |  | 40',
    'paragraph: See the strategy and a file on a disk for H2O and 1st.',
  ]);
});

test('marks and allowed links stay, others lose their form and keep their words', () => {
  const { html, lost } = cleanHtml(wordHtml);
  expect(html).toContain('<strong>410 residents</strong>');
  expect(html).toContain('<em>two</em>');
  expect(html).toContain('H<sub>2</sub>O');
  expect(html).toContain('1<sup>st</sup>');
  expect(html).toContain('<a href="https://www.wendlebury.example/strategy">the strategy</a>');
  expect(html).not.toContain('file:');
  expect(html).not.toMatch(/mso| style=|class=|<!--|<o:p>|supportLists/i);
  expect(lost).toEqual(expect.arrayContaining(['merged cells', 'links that lead to somebody’s own disk or run a program']));
});

test('a short list of numbers within the text stays a list', () => {
  const item = (mark: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l3 level1 lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span>${text}</p>`;
  expect(pasted(`<p>Three things:</p>${item('1.', 'one')}${item('2.', 'two')}${item('3.', 'three')}`)).toEqual([
    'paragraph: Three things:',
    'numbered 0: one',
    'numbered 0: two',
    'numbered 0: three',
  ]);
});

test('lists, quotations and loose words of a web page become blocks', () => {
  const page =
    '<div>Loose <b>words</b><ul><li>one<ol type="a"><li>inner</li></ol></li><li><p>two</p></li></ul><blockquote><p>said</p></blockquote><nav><a href="/x">Menu</a></nav></div>';
  expect(pasted(page)).toEqual(['paragraph: Loose words', 'bulleted 0: one', 'lettered 1: inner', 'bulleted 0: two', 'quotation: said', 'paragraph: Menu']);
});

test('nothing in pasted HTML runs, loads or styles', () => {
  const nasty =
    '<p onclick="x()">a<script>alert(1)</script><img src="https://tracker.example/p.png" onerror="x()"><a href="javascript:alert(1)">b</a><svg><script>1</script></svg><iframe src="https://x.example"></iframe></p><style>p{}</style>';
  const { html, pictures } = cleanHtml(nasty);
  expect(html).toBe('<p>ab</p>');
  expect(pictures).toEqual([]);
});

test('a picture that came with its bytes is handed on in its place', () => {
  const { html, pictures } = cleanHtml('<p>before</p><p><img src="data:image/png;base64,AAAA"></p><p>after</p>');
  expect(html).toBe('<p>before</p><figure data-pasted="0"></figure><p>after</p>');
  expect(pictures).toHaveLength(1);
});

test('five megabytes of Word HTML are read in a moment', () => {
  const one =
    '<p class=MsoNormal style="margin:0cm;font-family:Arial"><span style="font-size:12.0pt;mso-fareast-language:EN-US">Words of a paragraph that goes on for a while.</span></p>';
  const clean = cleanHtml(
    `<html><head><style>${'p{color:red}'.repeat(1000)}</style></head><body>${one.repeat(Math.ceil(5_000_000 / one.length))}</body></html>`,
  );
  expect(clean.blocks).toBeGreaterThan(20_000);
});
