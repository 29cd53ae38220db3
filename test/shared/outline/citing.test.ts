import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { type Block, type Inline, inlineOf, plainText, report, type Wording } from '#shared/domain/report/index.ts';
import { settings } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { ownedBy } from '#shared/outline/register-blocks.ts';
import { templateFor } from '#shared/templates/index.ts';

const places = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const info = 'section:information';
const refer = (to: readonly string[], form: 'list' | 'range' = 'list'): Inline[number] => ({ reference: { to: [...to], form } });
const paragraph = (id: string, place: number, text: Inline): Block => ({
  id,
  place: places[place] as string,
  slot: info,
  type: 'paragraph',
  numbered: true,
  text,
});

function outlineOf(blocks: readonly Block[], more: Partial<Parameters<typeof buildOutline>[0]> = {}, fields: object = {}) {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('There is no such template');
  const made = { ...report.create(newId()), title: 'Repairs', ...fields };
  return buildOutline({ template, report: made, blocks, people: [], settings: settings.create(newId()), committee: null, meeting: null, ...more });
}

function wordsOf(outline: ReturnType<typeof outlineOf>, id: string): string {
  const node = outline.nodes.find((one) => one.id === id);
  return node && 'text' in node ? plainText(node.text as Wording) : '';
}

test('references print the numbers of what they cite, one, several and from one to another', () => {
  const [a, b, c, item, table, last] = Array.from({ length: 6 }, newId) as [string, string, string, string, string, string];
  const blocks: Block[] = [
    paragraph(a, 0, inlineOf('One.')),
    paragraph(b, 1, inlineOf('Two:')),
    { id: item, place: 'C', slot: info, type: 'item', style: 'lettered', level: 0, text: inlineOf('first') },
    paragraph(c, 3, inlineOf('Three.')),
    { id: table, place: 'E', slot: info, type: 'table', caption: 'Costs', columns: [{ id: 'x', width: 1 }] },
    { id: newId(), place: 'A', slot: `table:${table}`, type: 'row', cells: { x: inlineOf('Head') } },
    paragraph(last, 5, [
      ...[refer([a]), { text: '; ' }, refer([a, b, c]), { text: '; ' }, refer([a, c], 'range'), { text: '; ' }],
      ...[refer([item]), { text: '; ' }, refer([table]), { text: '; ' }, refer(['section:purpose']), { text: '; ' }, refer([newId()])],
    ]),
  ];
  expect(wordsOf(outlineOf(blocks), last)).toBe('1; 1, 2 and 3; 1 to 3; 2(a); Table 1; Purpose of the Report; [removed]');
  // A paragraph that comes before moves every number.
  const moved = [...blocks, { ...paragraph(newId(), 0, inlineOf('Before.')), slot: 'section:purpose' }];
  expect(wordsOf(outlineOf(moved), last)).toBe('2; 2, 3 and 4; 2 to 4; 3(a); Table 1; Purpose of the Report; [removed]');
});

test('a recommendation has both brackets, items stand under their number, and a heading says its words, figures and references', () => {
  const [rec, under, before, plain, bare, figure] = Array.from({ length: 6 }, newId) as [string, string, string, string, string, string];
  const rows: Block[] = [
    paragraph(before, 0, inlineOf('One.')),
    { id: plain, place: 'B', slot: info, type: 'heading', level: 1, text: [{ text: 'Costs of ' }, { figure }, { text: ' in ' }, refer([before])] },
    { id: bare, place: 'C', slot: info, type: 'item', style: 'numbered', level: 0, text: inlineOf('first') },
    paragraph('last', 3, [refer([rec]), { text: '; ' }, refer([under]), { text: '; ' }, refer([plain]), { text: '; ' }, refer([bare])]),
    { id: rec, place: 'A', slot: 'section:recommendations', type: 'recommendation', text: inlineOf('approve:') },
    { id: under, place: 'B', slot: 'section:recommendations', type: 'item', style: 'lettered', level: 0, text: inlineOf('this') },
  ];
  const figures = [{ id: figure, place: 'V', name: 'Cost', meaning: '', value: { type: 'amount', amount: 500_00 }, source: null }];
  expect(wordsOf(outlineOf(rows, {}, { figures }), 'last')).toBe('(1); (1)(a); Costs of £500 in 1; (1)');
});

test('an appendix is cited by its letter, written here or a file of its own', () => {
  const [written, file] = [newId(), newId()];
  const appendices = [
    { id: written, place: 'A', title: 'Membership: who sits', exempt: [], file: null },
    { id: file, place: 'B', title: '', exempt: [], file: { name: 'plan.pdf', blob: 'a'.repeat(64), mediaType: 'application/pdf', size: 1 } },
  ];
  const blocks: Block[] = [
    paragraph('one', 0, [refer([`appendix:${written}`]), { text: '; ' }, refer([`appendix:${file}`])]),
    { ...paragraph('two', 0, inlineOf('Six.')), slot: `appendix:${written}` },
  ];
  const outline = outlineOf(blocks, {}, { appendices });
  expect(wordsOf(outline, 'one')).toBe('Appendix A; Appendix B');
  expect(outline.nodes.find((node) => node.id === `appendix:${file}`)).toMatchObject({ label: 'Appendix B', text: 'Appendix B (plan.pdf)' });
});

test('a named figure prints what it says, wherever it stands', () => {
  const [figure, one] = [newId(), newId()];
  const figures = [{ id: figure, place: 'V', name: 'Cost', meaning: 'a year', value: { type: 'amount', amount: 43_944_300 }, source: null }];
  const outline = outlineOf([paragraph(one, 0, [{ text: 'It costs ' }, { figure, marks: { bold: true } }, { text: '.' }])], {}, { figures });
  expect(wordsOf(outline, one)).toBe('It costs £439,443.');
  expect(outline.nodes.find((node) => node.id === one)).toMatchObject({ text: [{}, { text: '£439,443', marks: { bold: true } }, {}] });
});

test('a block that follows the registers says what they say, numbered like other words, and stays as it was once frozen', () => {
  const [register, after] = [newId(), newId()];
  const table = newId();
  const made: Block[] = [
    { ...paragraph(newId(), 0, inlineOf('Two projects.')) },
    { id: table, place: 'B', slot: info, type: 'table', caption: 'Projects', columns: [{ id: 'x', width: 1 }] },
    { id: newId(), place: 'A', slot: `table:${table}`, type: 'row', cells: { x: inlineOf('Project') } },
  ];
  const block: Block = { id: register, place: 'B', slot: info, type: 'register', filling: 'projects', form: 'table', options: {}, frozen: null };
  const blocks = [block, paragraph(after, 3, [{ text: 'See ' }, refer([`${register}-1`]), { text: ' and ' }, refer([`${register}-2`])])];
  const live = outlineOf(blocks, { registers: new Map([[register, ownedBy(register, made)]]) });
  expect(wordsOf(live, after)).toBe('See 1 and Table 1');
  expect(live.nodes.find((node) => node.type === 'table')).toMatchObject({ id: `${register}-2`, rows: [{ cells: [[{ text: 'Project' }]] }] });
  const frozen = { ...block, frozen: { day: '2026-11-20', blocks: ownedBy(register, made) } };
  expect(outlineOf([frozen, blocks[1] as Block])).toEqual(live);
  // Where nothing is known of the registers it leaves no trace.
  expect(wordsOf(outlineOf(blocks), after)).toBe('See [removed] and [removed]');
});
