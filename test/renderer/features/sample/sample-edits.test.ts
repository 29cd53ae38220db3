import { describe, expect, test } from 'vitest';
import { papers, sampleEdits } from '#renderer/features/sample/sample-edits.ts';
import { isId } from '#shared/base/ids.ts';
import { applyEdit } from '#shared/changes/apply.ts';
import { edit } from '#shared/changes/change-schema.ts';
import type { FieldShape, Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { projectsInOrder } from '#shared/domain/project.ts';
import { block, recordFaults } from '#shared/domain/schemas.ts';
import { scoreProblem } from '#shared/domain/risk-matrix.ts';

const edits = sampleEdits();
const created = edits.flatMap((one) => (one.op === 'create' ? [{ kind: one.kind, record: applyEdit(null, one) as unknown as AnyRecord }] : []));

describe('the sample', () => {
  test('is made of edits that the app accepts, with records that their nouns accept', () => {
    for (const one of edits) expect(edit.safeParse(one).error).toBeUndefined();
    for (const { kind, record } of created) expect(recordFaults(kind, record), `${kind} ${record.id}`).toEqual([]);
    for (const paper of papers) for (const one of paper.blocks) expect(block.safeParse(one).error, one.id).toBeUndefined();
  });

  test('gives everything an identifier of its own, the same every time', () => {
    const ids = [...created.map(({ record }) => record.id), ...papers.flatMap((paper) => paper.blocks.map((one) => one.id))];
    expect(new Set(ids).size).toBe(ids.length);
    expect(sampleEdits()).toEqual(edits);
  });

  test('has what a programme office would have', () => {
    const counts = Object.fromEntries((Object.keys(nouns) as Kind[]).map((kind) => [kind, all(kind).length]));
    expect(counts).toMatchObject({ settings: 1, person: 35, programme: 1, board: 6, project: 9, milestone: 31, risk: 26, committee: 2, meeting: 3, report: 3 });
    expect(counts).toMatchObject({ issue: 12, assumption: 10, dependency: 10, decision: 12, changeRequest: 8, action: 25, lesson: 10, benefit: 10 });
    expect(counts).toMatchObject({ budgetLine: 25, funding: 5, post: 20, stakeholder: 15, document: 12 });
    expect(all('risk').filter((one) => !one.closed)).toHaveLength(25);
    expect(all('milestone').filter((one) => one.done)).toHaveLength(13);
    expect(projectsInOrder(all('project'), all('programme')[0]?.id ?? '').map((one) => one.title)).toEqual(all('project').map((one) => one.title));
    expect(new Set(all('project').map((one) => one.category)).size).toBe(3);
  });

  test('names only records that it holds', () => {
    const known = new Set(created.map(({ record }) => record.id));
    for (const { kind, record } of created) {
      for (const field of nouns[kind].fields) {
        const value = (record as unknown as Record<string, unknown>)[field.name];
        const named = field.shape.type === 'list' && Array.isArray(value) ? value.flatMap((item) => namedBy(field.shape, item)) : namedIn(field.shape, value);
        for (const id of named) expect(known, `${kind}.${field.name} of ${record.id}`).toContain(id);
      }
    }
    for (const one of all('report')) for (const id of [one.signatory, ...one.contacts]) if (id !== null) expect(known).toContain(id);
    expect(known).toContain(all('settings')[0]?.me);
  });

  test('keeps to the choices and the matrix of its council', () => {
    const settings = all('settings')[0] as RecordOf['settings'];
    const valuesOf = (list: 'stages' | 'categories' | 'proximities') => settings[list].map((choice) => choice.value);
    for (const one of all('project')) {
      expect(valuesOf('stages')).toContain(one.stage);
      expect(valuesOf('categories')).toContain(one.category);
    }
    for (const one of all('risk')) {
      expect(valuesOf('proximities')).toContain(one.proximity);
      for (const score of [one.inherent, one.current, one.target]) expect(score && scoreProblem(score, settings.matrix)).toBeNull();
      expect(product(one.inherent), one.title).toBeGreaterThanOrEqual(product(one.current));
      expect(product(one.current), one.title).toBeGreaterThanOrEqual(product(one.target));
    }
  });

  test('has dates of every exactness', () => {
    const dates = all('milestone')
      .flatMap((one) => [one.planned, one.forecast])
      .filter((date) => date !== null);
    const exactness = new Set(dates.map((date) => (date.kind === 'tbc' ? 'tbc' : `${date.kind} ${date.precision}`)));
    for (const wanted of ['on day', 'on month', 'on quarter', 'on year', 'by month', 'tbc']) expect(exactness).toContain(wanted);
  });

  test('puts every block into its report’s own slots', () => {
    for (const { report, blocks } of papers) {
      const items = new Set([...report.comments, ...report.appendices].map((one) => one.id));
      const tables = new Set(blocks.filter((one) => one.type === 'table').map((one) => one.id));
      for (const { slot } of blocks) {
        const [part, name] = slot.split(':') as [string, string];
        if (part === 'comment' || part === 'appendix') expect(items).toContain(name);
        if (part === 'table') expect(tables).toContain(name);
        if (part === 'implication') expect(report.implications.find((one) => one.key === name)?.state).toBe('material');
        if (part !== 'section' && part !== 'implication') expect(isId(name)).toBe(true);
      }
    }
  });
});

/** The ids that a field names. */
function namedIn(shape: FieldShape, value: unknown): readonly string[] {
  if (shape.type === 'reference') return typeof value === 'string' ? [value] : [];
  return shape.type === 'references' ? (value as string[]) : [];
}

/** The ids that an item of a list names. */
function namedBy(list: FieldShape, item: Readonly<Record<string, unknown>>): readonly string[] {
  return list.type === 'list' ? list.fields.flatMap((field) => namedIn(field.shape, item[field.name])) : [];
}

function all<K extends Kind>(kind: K): RecordOf[K][] {
  return created.filter((one) => one.kind === kind).map((one) => one.record as RecordOf[K]);
}

function product(score: RecordOf['risk']['current']): number {
  return score ? score.likelihood * score.impact : 0;
}
