import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { figureFieldsOf, figureKinds, type SourceRecords, valueAtSource } from '#shared/outline/figure-sources.ts';

const programme = newId();
const project = { ...nouns.project.create(newId()), programme };
const line = (fields: object) => ({ ...nouns.budgetLine.create(newId()), ...fields });
const lines = [
  line({ programme, budget: 120_000_00, forecast: 130_000_00 }),
  line({ project: project.id, budget: 30_050_50 }),
  line({ programme: newId(), budget: 9_00 }),
];
const over = (records: SourceRecords['records'], of: string | null = programme): SourceRecords => ({ records, projects: [project], programme: of });

describe('what a register says', () => {
  test('is a field of one record, worked out ones too', () => {
    const [first] = lines;
    const at = (field: string, record = first?.id ?? '') => valueAtSource({ kind: 'budgetLine', record, field }, over(lines));
    expect(at('budget')).toEqual({ type: 'amount', amount: 120_000_00 });
    expect(at('variance')).toEqual({ type: 'amount', amount: 10_000_00 });
    expect(at('spent')).toBeNull();
    expect(at('budget', newId())).toBeNull();
    expect(at('owner')).toBeNull();
  });

  test('is an exact sum over the records of the programme, its projects among them', () => {
    const sum = (field: string, records: SourceRecords) => valueAtSource({ kind: 'budgetLine', record: null, field }, records);
    expect(sum('budget', over(lines))).toEqual({ type: 'amount', amount: 150_050_50 });
    expect(sum('spent', over(lines))).toBeNull();
    expect(sum('budget', over([]))).toBeNull();
    expect(sum('budget', over(lines, null))).toBeNull();
    const posts = [
      { ...nouns.post.create(newId()), programme, fte: 19 },
      { ...nouns.post.create(newId()), programme, fte: 2 },
    ];
    expect(valueAtSource({ kind: 'post', record: null, field: 'fte' }, over(posts))).toEqual({ type: 'count', count: '10.5' });
  });

  test('is a day only where the day is known', () => {
    const milestone = { ...nouns.milestone.create(newId()), programme, planned: { kind: 'on' as const, precision: 'day' as const, date: '2027-04-05' } };
    const at = (record: typeof milestone | (Omit<typeof milestone, 'planned'> & { planned: object })) =>
      valueAtSource({ kind: 'milestone', record: record.id, field: 'planned' }, over([record as typeof milestone]));
    expect(at(milestone)).toEqual({ type: 'date', day: '2027-04-05' });
    expect(at({ ...milestone, planned: { kind: 'by', precision: 'month', date: '2027-04-01' } })).toBeNull();
    expect(at({ ...milestone, planned: { kind: 'tbc' } })).toBeNull();
  });
});

test('registers with figures are offered, and rates and days are never added up', () => {
  expect(figureKinds).toEqual(expect.arrayContaining(['budgetLine', 'funding', 'post', 'benefit', 'milestone']));
  expect(figureKinds).not.toContain('report');
  expect(figureFieldsOf('post', false).map((one) => one.name)).toEqual(expect.arrayContaining(['fte', 'cost', 'totalCost', 'months']));
  expect(figureFieldsOf('post', true).map((one) => one.name)).toEqual(['fte', 'totalCost']);
  expect(figureFieldsOf('meeting', true)).toEqual([]);
});
