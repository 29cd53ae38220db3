import { describe, expect, test } from 'vitest';
import { byPlace } from '#shared/base/order-key.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { block } from '#shared/domain/report/block-schema.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { belongsTo, type FillRecords, fillingNamed, fillings } from '#shared/outline/fillings.ts';
import { widestWord } from '#shared/outline/text-measure.ts';
import { programme } from '#shared/domain/programme.ts';
import { registers, wholeProgramme, wholeProjects } from '#test/documents/programme-records.ts';
import { people } from '#renderer/features/sample/people.ts';
import { risks } from '#renderer/features/sample/risks.ts';
import { milestones } from '#renderer/features/sample/milestones.ts';

const slot = 'section:any';
const at = { slot, after: null, before: null } as const;
const stored: Partial<Record<Kind, readonly RecordOf[Kind][]>> = { ...registers, project: wholeProjects, person: people, risk: risks, milestone: milestones };
const records = (of: typeof stored, whole = wholeProgramme): FillRecords => ({
  programme: whole,
  settings: settingsNoun.create(settingsId),
  day: '2026-12-01',
  of: <K extends Kind>(kind: K) => (of[kind] ?? []) as readonly RecordOf[K][],
});

/** What a filling writes: words line by line, a table's cells parted by bars. */
function shown(name: string, given: FillRecords = records(stored)): readonly string[] {
  const blocks = fillingNamed(name)?.fill(given, at) ?? expect.fail(`no filling ${name}`);
  for (const one of blocks) block.parse(one);
  return blocks
    .filter((one) => one.slot === slot)
    .sort(byPlace)
    .flatMap((one) => {
      if ('text' in one) return [plainText(one.text)];
      if (one.type !== 'table') return [];
      const rows = blocks.filter((row): row is Extract<Block, { type: 'row' }> => row.type === 'row' && row.slot === `table:${one.id}`).sort(byPlace);
      return [one.caption, ...rows.map((row) => one.columns.map((column) => plainText(row.cells[column.id] ?? [])).join(' | '))];
    });
}

describe('the fillings', () => {
  test.each(fillings.map((one) => [one.name]))('%s writes blocks that can be stored, and a sentence where there is nothing', (name) => {
    expect(shown(name).length).toBeGreaterThan(0);
    const empty = shown(name, records({}, programme.create('aaaaaaaaaaaaaaaaaaaa')));
    expect(empty.filter((line) => /\.$/.test(line)).length + (name === 'roles' ? 1 : 0)).toBeGreaterThan(0);
  });

  test('funding: each year and the whole, exact to the penny', () => {
    expect(shown('funding').slice(-4)).toEqual([
      'Source | 2026/27 | 2027/28 | Total',
      'Transformation reserve (bid for) | £120,000 | £80,000.50 | £200,000.50',
      'Winter grant (bid for) | £45,500 | – | £45,500',
      'Total | £165,500 | £80,000.50 | £245,500.50',
    ]);
  });

  test('the budget of the year that the paper speaks of, and no other', () => {
    expect(shown('budget')).toEqual([
      'For 2026/27 the budget is £138,000, of which £73,250.75 is spent. The forecast is £1,500 under budget.',
      'Budget 2026/27',
      'Line | Budget | Spent | Forecast | Variance',
      'Staff | £98,000 | £61,250.75 | £101,500 | £3,500',
      'Buildings | £40,000 | £12,000 | £35,000 | -£5,000',
      'Total | £138,000 | £73,250.75 | £136,500 | -£1,500',
    ]);
  });

  test('benefits by year: net is gross less cost, and adds up', () => {
    expect(shown('benefit-profile').slice(-3)).toEqual([
      '2026/27 | £210,000 | £90,000 | £120,000 | £120,000',
      '2027/28 | £480,000 | £60,000 | £420,000 | £540,000',
      'Total | £690,000 | £150,000 | £540,000 | ',
    ]);
  });

  test('benefits: a value with its unit as it is read', () => {
    expect(shown('benefits').slice(2)).toEqual([
      'B1 | Fewer moves into care homes | Moves from hospital in a year | 412 people | 340 people | –',
      'B2 | Choice | People who say they had a choice | 61.5% | 75% | –',
    ]);
    const [, costly] = stored.benefit as readonly [unknown, RecordOf['benefit']];
    const [line] = shown('benefits', records({ ...stored, benefit: [{ ...costly, unit: '£', baseline: '-1200.5' }] })).slice(2);
    expect(line).toContain('| -£1,200.50 | £75 |');
  });

  test('issues: open ones alone, the most pressing first', () => {
    expect(
      shown('issues')
        .slice(2)
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['I2', 'I1']);
  });

  test('milestones that are due: one that nobody can date any more stands where it was planned', () => {
    expect(shown('milestones-due').some((line) => line.startsWith('Decision on Orchard Wharf | Homes with Care | December 2026 | To be confirmed |'))).toBe(
      true,
    );
    expect(shown('milestones-due').some((line) => line.startsWith('First families have one person to ring |'))).toBe(false);
  });

  test('terms of reference: a board before those that report to it', () => {
    const lines = shown('terms');
    expect(lines.indexOf('Programme Board')).toBeLessThan(lines.indexOf('Delivery Group'));
    expect(shown('governance')).toContain('Delivery Group | Programme Board | – | Every fortnight');
  });

  test('the register at a glance: a line for each open risk, its words short and no column too narrow for one', () => {
    const lines = shown('risk-table').slice(3);
    expect(lines).toHaveLength(risks.filter((one) => !one.closed).length);
    for (const line of lines) expect(line.split(' | ')).toHaveLength(9);
    const [table] =
      fillingNamed('risk-table')
        ?.fill(records(stored), at)
        .filter((one) => one.type === 'table') ?? [];
    const [whole, ref] = [table?.columns.reduce((sum, one) => sum + one.width, 0) ?? 0, table?.columns[0]?.width ?? 0];
    // The margins of a cell are 10.8 points together.
    expect((ref / whole) * 711.5).toBeGreaterThan(widestWord('CTH-18', 12) + 10.8);
  });

  test('a table of roles names those that are held, and counts the others', () => {
    const bare = { ...wholeProgramme, roles: [], rolesText: '', manager: null };
    const lines = shown('roles', records({ ...stored, project: [] }, bare));
    expect(lines[0]).toBe('The table shows who carries the programme and its projects. One role has not been given to anybody yet.');
    expect(lines.filter((line) => line.includes('Programme manager'))).toEqual([]);
  });

  test('a risk as a card says what the register says', () => {
    const [first] = risks.filter((one) => !one.closed);
    const lines = shown('risk-cards');
    expect(lines.some((line) => line === `${first?.reference} | ${first?.title}`)).toBe(true);
    expect(lines.filter((line) => line.startsWith('Owner | '))).toHaveLength(risks.filter((one) => !one.closed).length);
    const named = shown(
      'risk-cards',
      records({ ...stored, risk: [{ ...(risks[0] as RecordOf['risk']), cause: 'eForms are slow', event: 'forms go astray' }] }),
    );
    expect(named).toContain('Cause | eForms are slow');
    expect(named).toContain('Event | Forms go astray');
    expect(named.some((line) => /^Scores \| Inherent \d+ .+; current \d+ .+; target \d+ /.test(line))).toBe(true);
  });
});

test('a record belongs to a programme by its own field or by its project', () => {
  const projects = new Set(['p']);
  expect(belongsTo({ programme: 'x', project: null }, 'x', projects)).toBe(true);
  expect(belongsTo({ programme: null, project: 'p' }, 'x', projects)).toBe(true);
  expect(belongsTo({ programme: 'y', project: 'q' }, 'x', projects)).toBe(false);
  expect(belongsTo({ name: 'a person' }, 'x', projects)).toBe(true);
});
