import { expect, test } from 'vitest';
import type { Edit } from '#shared/changes/change.ts';
import { recordFaults } from '#shared/domain/schemas.ts';
import { initialsOf, introduce } from '#renderer/features/start/introduce.ts';

test('initials are taken as colleagues sign', () => {
  expect(initialsOf('Nuala D. Reeve')).toBe('NDR');
  expect(initialsOf('Anne-Marie O’Hara')).toBe('AMO');
  expect(initialsOf('  ')).toBe('');
});

test('the first change makes the person at work and the council, both as their nouns demand', async () => {
  let made: readonly Edit[] = [];
  await introduce(
    {
      run: async (_note, edits) => {
        made = typeof edits === 'function' ? [] : edits;
        return { ok: true, value: null };
      },
    },
    { name: 'Nell Harcourt', post: 'Programme Manager', council: 'Wendlebury County Council' },
  );
  const [person, settings] = made.map((edit) => (edit.op === 'create' ? edit.value : {}));
  expect(recordFaults('person', person)).toEqual([]);
  expect(recordFaults('settings', settings)).toEqual([]);
  expect(settings).toMatchObject({ council: 'Wendlebury County Council', me: person?.['id'] });
});
