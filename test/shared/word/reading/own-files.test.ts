import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { templates } from '#shared/templates/index.ts';
import { writeDocx } from '#shared/word/index.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { longPaper, pictureHash } from '#test/documents/long-paper.ts';
import { item, paperOf, recommend, sub } from '#test/documents/papers.ts';
import { stripesPng } from '#test/documents/png.ts';
import { anyPaper } from '#test/documents/random-paper.ts';
import { librariesPaper } from '#test/fixtures/papers/libraries.ts';
import { streetsPaper } from '#test/fixtures/papers/streets.ts';
import { linesOfOutline, linesOfRead, shown } from './comparable.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const picture = stripesPng(64, 32);

async function comesBack(outline: Outline): Promise<void> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(picture).digest('hex');
  // Pictures are named by the hash of their bytes, as they are in a report.
  const named = { ...outline, nodes: outline.nodes.map((node) => (node.type === 'picture' && node.blob === pictureHash ? { ...node, blob: hash } : node)) };
  const blobs = new Map([[hash, picture]]);
  const read = await readDocx(await writeDocx(named, { blobs }));
  if (!read.ok) throw new Error(read.problem.message);
  expect(linesOfRead(read.value).map(shown)).toEqual(linesOfOutline(named, blobs).map(shown));
}

describe('a file that was written from an outline', () => {
  test.each(templates.map((template) => [template.name, template] as const))('comes back exactly: %s', async (_name, template) => {
    await comesBack(buildOutline(longPaper(template)));
  });

  test.each([
    ['libraries', librariesPaper],
    ['streets', streetsPaper],
  ] as const)('comes back exactly: %s', async (_name, paper) => {
    await comesBack(buildOutline(paper()));
  });

  test('comes back exactly where a heading without words ends a list', async () => {
    const slots = {
      'section:information': [recommend('First.'), item('lettered', 'One.'), sub(''), item('lettered', 'One again.'), item('bulleted', 'A point.')],
    };
    await comesBack(buildOutline(paperOf(countyCommittee, slots)));
  });

  test(`comes back exactly whatever is in it, seed ${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (records) => comesBack(buildOutline(records))),
      { seed, numRuns: Number(process.env.RUNS ?? 80) },
    );
  });
});
