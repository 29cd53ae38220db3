import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { ownTemplate } from '#shared/domain/template/index.ts';
import { stateWords } from '#renderer/features/templates/list/template-rows.ts';
import { templates } from '#shared/templates/index.ts';

const made = ownTemplate.create(newId());
const version = (validFrom: string, validTo: string | null, isDraft = false) => {
  const content = { ...made.content, validFrom, validTo };
  return { template: content, own: { ...made, content, isDraft } };
};

test('how a version stands depends on the day', () => {
  const today = '2026-11-20';
  expect(stateWords(version('2026-01-01', null, true), today)).toBe('Draft');
  expect(stateWords(version('2026-11-21', null), today)).toBe('Not yet in force');
  expect(stateWords(version('2026-01-01', '2026-11-20'), today)).toBe('In force');
  expect(stateWords(version('2026-01-01', '2026-11-19'), today)).toBe('Ended');
  const shipped = templates.map((template) => stateWords({ template, own: null }, today));
  expect(new Set(shipped)).toEqual(new Set(['Shipped', 'Shipped, ended']));
});
