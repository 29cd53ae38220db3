import { describe, expect, test } from 'vitest';
import { councilSettings } from '#renderer/features/sample/council.ts';
import { milestones } from '#renderer/features/sample/milestones.ts';
import { people } from '#renderer/features/sample/people.ts';
import { postsBlocks } from '#renderer/features/sample/posts-report/posts-report.ts';
import { progressBlocks } from '#renderer/features/sample/progress-report/progress-report.ts';
import { projects } from '#renderer/features/sample/projects.ts';
import { risks } from '#renderer/features/sample/risks.ts';
import { sampleId } from '#renderer/features/sample/sample-id.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { formatPartialDate } from '#shared/base/partial-date.ts';
import { projectLetter } from '#shared/domain/project.ts';
import { directionChoices, ragChoices } from '#shared/domain/rag.ts';
import { type Block, plainText } from '#shared/domain/report/index.ts';
import { scoreProduct } from '#shared/domain/risk-matrix.ts';

describe('what the papers say about the registers', () => {
  test('projects have the letter, category, stage and rating of the register', () => {
    const labelOf = (choices: readonly { value: string; label: string }[], value: string) => choices.find((one) => one.value === value)?.label;
    const expected = projects.map((one, index) => {
      const going = one.direction === 'same' ? '' : `, ${labelOf(directionChoices, one.direction)?.toLowerCase()}`;
      return [
        projectLetter(index),
        one.title,
        labelOf(councilSettings.categories, one.category),
        labelOf(councilSettings.stages, one.stage),
        `${labelOf(ragChoices, one.rag)}${going}`,
      ];
    });
    expect(rowsOf('report:progress:projects-table', progressBlocks)).toEqual(expected);
  });

  test('milestones have the project and dates of the register, and are not reached yet', () => {
    const letters = new Map(projects.map((one, index) => [one.id, projectLetter(index)]));
    for (const [letter, title, planned, expected] of rowsOf('report:progress:milestones-table', progressBlocks)) {
      const found = milestones.find((one) => one.title === title && letters.get(one.project ?? '') === letter);
      expect(found, title).toBeDefined();
      expect(found?.done).toBe(false);
      expect(found?.planned && formatPartialDate(found.planned)).toBe(planned);
      expect(found?.forecast && formatPartialDate(found.forecast)).toBe(expected);
    }
  });

  test('risks have the title and scores of the register', () => {
    const rows = [...rowsOf('report:progress:risks-table', progressBlocks), ...rowsOf('report:posts:risks-table', postsBlocks)];
    for (const [reference, title, ...scores] of rows) {
      const found = risks.find((one) => one.reference === reference);
      expect(found?.title).toBe(title);
      expect([found?.inherent, found?.current, found?.target].map((score) => String(scoreProduct(score ?? null)))).toEqual(scores.slice(0, 3));
    }
    for (const row of rowsOf('report:posts:risks-table', postsBlocks)) {
      const owner = risks.find((one) => one.reference === row[0])?.owner;
      expect(people.find((one) => one.id === owner)?.name).toBe(row[5]);
    }
  });

  test('the highest risks of the register are the ones in the paper', () => {
    const open = risks.filter((one) => !one.closed).sort((a, b) => scoreProduct(b.current) - scoreProduct(a.current));
    const named = rowsOf('report:progress:risks-table', progressBlocks).map((row) => row[0]);
    expect(named.slice(0, 3)).toEqual(open.slice(0, 3).map((one) => one.reference));
    expect(open.filter((one) => scoreProduct(one.current) === 12)).toHaveLength(7);
    expect(open.filter((one) => scoreProduct(one.current) > councilSettings.matrix.appetite)).toHaveLength(3);
  });
});

/** The rows under the header. */
function rowsOf(seed: string, blocks: readonly Block[]): string[][] {
  const rows = blocks
    .filter((block) => block.type === 'row')
    .filter((row) => row.slot === `table:${sampleId(seed)}`)
    .sort(byPlace);
  expect(rows.length).toBeGreaterThan(2);
  return rows.slice(1).map((row) => Object.values(row.cells).map(plainText));
}
