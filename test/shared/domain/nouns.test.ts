import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { faultIn } from '#shared/domain/faults.ts';
import { type Field, valueOf } from '#shared/domain/field.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { recordFaults } from '#shared/domain/schemas.ts';
import { settingsId } from '#shared/domain/settings.ts';

describe.each(kinds)('%s', (kind) => {
  const noun = nouns[kind];
  const made = noun.create(kind === 'settings' ? settingsId : newId()) as unknown as Record<string, unknown>;

  test('a new one is a valid record with words to be known by', () => {
    expect(recordFaults(kind, made)).toEqual([]);
    expect(noun.titleOf(made as never)).not.toBe('');
  });

  test('every field that is described is a field of the record, or worked out from it', () => {
    for (const field of noun.fields as readonly Field[]) {
      if (!field.computed) expect(made).toHaveProperty(field.name);
      else expect(faultIn(valueOf(made, field), field.shape)).toBeNull();
      if (field.computed) expect(made).not.toHaveProperty(field.name);
    }
  });

  test('what it keeps of earlier values is a list with a day and these fields', () => {
    for (const { list, of } of noun.keeps) {
      const shape = (noun.fields as readonly Field[]).find((field) => field.name === list)?.shape;
      expect(shape?.type === 'list' && shape.fields.map((field) => field.name)).toEqual(['from', ...of]);
      for (const name of of) expect(made).toHaveProperty(name);
    }
  });

  test('an upgrade stands for every older format', () => {
    for (let format = 1; format < noun.version; format++) expect(noun.upgrades[format]).toBeTypeOf('function');
  });
});

test('an empty title is refused in a sentence', () => {
  const faults = recordFaults('risk', { ...nouns.risk.create(newId()), title: '   ' });
  expect(faults[0]?.message).toMatch(/cannot be empty/);
});

test('a day that does not exist is refused in a sentence', () => {
  const faults = recordFaults('risk', { ...nouns.risk.create(newId()), review: '2027-02-30' });
  expect(faults[0]?.message).toMatch(/not a day in the calendar/);
});
