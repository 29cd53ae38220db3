import { expect, test } from 'vitest';
import { ok, refuse } from '#shared/base/result.ts';
import { type FoundFile, readOffered } from '#shared/bridge/offered-files.ts';

const limits = { maxBytes: 10, maxFiles: 5 };

function file(name: string, size: number): FoundFile {
  return { name, read: async (most) => (size > most ? refuse('too-large', `“${name}” is too large.`) : ok(new Uint8Array(size))) };
}

test('reads in the order of names, refuses each alone, and does not read what is of another kind', async () => {
  const never: FoundFile = {
    name: 'holiday.MP4',
    read: () => {
      throw new Error('It was read.');
    },
  };
  const read = await readOffered([file('Item 10.pdf', 3), never, file('Late/Item 4.PDF', 3), file('Item 2.pdf', 11)], limits, ['.pdf']);
  expect(read.ok && read.value.map(({ name, file: one }) => [name, one.ok ? one.value.length : one.problem.reason])).toEqual([
    ['holiday.MP4', 'other-kind'],
    ['Item 2.pdf', 'too-large'],
    ['Item 10.pdf', 3],
    ['Late/Item 4.PDF', 3],
  ]);
});

test('reads no more than fits, and says which were left out', async () => {
  const read = await readOffered([file('1.pdf', 6), file('2.pdf', 6), file('3.pdf', 2)], limits, ['.pdf'], 10);
  expect(read.ok && read.value.map(({ file: one }) => (one.ok ? 'read' : one.problem.message))).toEqual([
    'read',
    expect.stringContaining('“2.pdf” was left out'),
    expect.stringContaining('“3.pdf” was left out'),
  ]);
});

test('refuses a folder of far more files as a whole', async () => {
  const many = Array.from({ length: 6 }, (_, index) => file(`${index}.pdf`, 1));
  expect(await readOffered(many, limits, ['.pdf'])).toMatchObject({ ok: false, problem: { reason: 'too-many' } });
});
