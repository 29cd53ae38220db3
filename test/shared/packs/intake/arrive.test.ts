import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrive } from '#shared/packs/intake/arrive.ts';
import { tidyFindings } from '#shared/packs/intake/arrived.ts';
import { handOverLimits } from '#shared/papers/hand-over.ts';
import { handOverOf, libraries, sentFolder } from '#test/e2e/paper-files.ts';
import { judge } from './judged.ts';

test('every file of a folder is a paper or is refused in a sentence, whatever it holds', async () => {
  const answers = new Map<string, string>();
  for (const { path, bytes } of await sentFolder()) {
    const paper = await arrive(path, bytes, judge);
    answers.set(path.slice('for January/'.length), paper.ok ? paper.value.title : paper.problem.reason);
  }
  expect(Object.fromEntries(answers)).toMatchObject({
    'Libraries.boardpack': 'Libraries for the next decade',
    'late/Item 5 lighting.pdf': 'STREET LIGHTING: THE SECOND PHASE',
    'Evening hubs.docx': 'Evening hubs in the north',
    'Locked.pdf': 'locked',
    'Broken.pdf': 'damaged',
    'Old notes.doc': 'other-kind',
    'Costs.xlsx': 'other-kind',
  });
});

test('a hand-over that was cut or altered is refused', async () => {
  const bytes = await handOverOf(libraries().first);
  for (const cut of [bytes.slice(0, bytes.length / 2), bytes.slice(40), new Uint8Array(200)]) expect((await arrive('a.boardpack', cut, judge)).ok).toBe(false);
  expect(handOverLimits.bytes).toBeGreaterThan(bytes.length);
});

test('findings are kept once, heaviest first, and within bounds', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({ weight: 'note' as const, words: `${index}`, place: '' }));
  const tidy = tidyFindings([...many, { weight: 'must', words: 'x'.repeat(5000), place: 'y'.repeat(900) }, many[0] as never]);
  expect(tidy).toHaveLength(101);
  expect(tidy[0]).toMatchObject({ weight: 'must', words: 'x'.repeat(2000), place: 'y'.repeat(300) });
  expect(tidy.at(-1)?.words).toBe('51 more were found, and are not listed.');
});

test('whatever is done to a file on its way, it is a paper or is refused', async () => {
  const files = (await sentFolder()).filter(({ path }) => /\.(?:boardpack|docx|pdf)$/.test(path));
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }), async ({ path, bytes }, changes) => {
      let sent = bytes.slice();
      for (const { at, byte, cut } of changes) {
        const place = at % Math.max(1, sent.length);
        // Now and then a stretch is lost; else one byte is another one.
        if (cut === 0) sent = new Uint8Array([...sent.slice(0, place), ...sent.slice(place + byte)]);
        else sent[place] = byte;
      }
      const paper = await arrive(path, sent, judge);
      if (paper.ok) expect(paper.value.title).not.toBe('');
      else expect(paper.problem.message).toMatch(/\.$/);
    }),
    { numRuns: 150 },
  );
}, 60_000);
