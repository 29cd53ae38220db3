import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberNotes } from '#shared/outline/notes.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { packOutline } from '#shared/packs/pack-outline.ts';
import { labelOfNode } from '#shared/papers/node-words.ts';
import { randomPack, wholeFile } from './random-pack.ts';
import { packItem, packSource } from './sources.ts';

const seeds = fc.integer({ min: 0, max: 0x7fffffff });
const runs = 150;

describe('packs for their audiences', () => {
  test('what is not for the public is nowhere in the public outline', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source, papers, canaries } = randomPack(seed);
        const text = JSON.stringify(packOutline(source, papers, 'public'));
        expect(canaries.secret.filter((one) => text.includes(one))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('all that is open is there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source, papers, canaries } = randomPack(seed);
        const [open, all] = (['public', 'members'] as const).map((audience) => JSON.stringify(packOutline(source, papers, audience)));
        const lost = canaries.open.filter((one) => all?.includes(one) && !open?.includes(one));
        expect(lost).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('what stands in every copy has the same number in every copy', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source, papers } = randomPack(seed);
        const [open, members, officers] = (['public', 'members', 'officers'] as const).map((audience) => packOutline(source, papers, audience).nodes);
        const [numbers, all, officersAll] = [numbersOf(open), numbersOf(members), numbersOf(officers)];
        for (const [id, number] of numbers) if (!id.includes('marked:')) expect([id, number]).toEqual([id, all.get(id)]);
        expect(officersAll).toEqual(all);
      }),
      { numRuns: runs },
    );
  });

  test('every id stands once, and whatever leads somewhere leads to a node of the same copy', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source, papers } = randomPack(seed);
        for (const audience of ['public', 'members'] as const) {
          const { nodes } = packOutline(source, papers, audience);
          const ids = nodes.map((node) => node.id);
          expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
          const there = new Set(ids);
          expect(nodes.flatMap(targetsOf).filter((id) => !there.has(id))).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });
});

function numbersOf(nodes: readonly OutlineNode[] = []): ReadonlyMap<string, string> {
  const numbers = new Map(nodes.map((node) => [node.id, labelOfNode(node)]));
  for (const [id, { number }] of numberNotes(nodes)) numbers.set(`note ${id}`, String(number));
  return numbers;
}

function targetsOf(node: OutlineNode): readonly string[] {
  if (node.type === 'contents') return node.entries.map((one) => one.id);
  if (node.type === 'entry') return node.to === null ? [] : [node.to];
  const texts = node.type === 'table' ? node.rows.flatMap((row) => row.cells) : 'text' in node && typeof node.text !== 'string' ? [node.text] : [];
  return texts.flat().flatMap((piece) => ('cited' in piece && piece.cited.to !== null ? [piece.cited.to] : []));
}

describe('a received PDF that is exempt', () => {
  const hash = 'ab'.repeat(32);
  const source = packSource({
    items: [
      packItem('9', { access: 'exempt', paragraphs: [3], title: 'Bids', paper: { form: 'pdf', hash, contents: hash, name: 'bids of May.pdf', bytes: 9 } }),
    ],
    files: { [hash]: wholeFile },
  });

  test('has no page in the public copy, and is marked on the page before it in the others', () => {
    const open = packOutline(source, new Map(), 'public');
    expect(open.nodes.some((node) => node.type === 'paper' || node.type === 'file')).toBe(false);
    expect(JSON.stringify(open)).not.toMatch(new RegExp(`Bids|bids|${hash}`));
    const file = packOutline(source, new Map(), 'members').nodes.find((node) => node.type === 'file');
    expect(file?.type === 'file' && file.lines[0]).toBe(
      'NOT FOR PUBLICATION: this item contains exempt information as described in paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    );
  });
});
