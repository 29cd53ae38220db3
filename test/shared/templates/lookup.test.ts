import { expect, test } from 'vitest';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { templateFor, templatesWith } from '#shared/templates/index.ts';
import { templatesOver } from '#shared/templates/lookup.ts';

const own = (version: number, change: Partial<Template> = {}, isDraft = false): OwnTemplate => ({
  id: `own${version}`,
  title: 'Ours',
  content: { ...countyCommittee, id: 'ours', version, name: `Ours ${version}`, ...change },
  isDraft,
});

test('a report finds the version it was written in, shipped or own, a draft too', () => {
  const { find } = templatesWith([own(1), own(2, {}, true)]);
  expect(find('county-committee', 1)).toBe(countyCommittee);
  expect(find('ours', 1)?.name).toBe('Ours 1');
  expect(find('ours', 2)?.name).toBe('Ours 2');
  expect(find('ours', 3)).toBeNull();
  expect(templateFor('ours', 1)).toBeNull();
});

test('of each template the version in force on the day is offered, and never a draft', () => {
  const list = [own(1, { validFrom: '2026-01-01', validTo: '2026-12-31' }), own(2, { validFrom: '2027-01-01' }), own(3, {}, true)];
  const offered = (day: string) =>
    templatesOver([], list)
      .offered(day)
      .map((one) => one.version);
  expect(offered('2026-11-22')).toEqual([1]);
  expect(offered('2027-01-01')).toEqual([2]);
  expect(offered('2025-01-01')).toEqual([2]);
  expect(templatesOver([], [own(1, {}, true)]).offered('2026-11-22')).toEqual([]);
});

test('one that has ended is offered still, behind nothing newer', () => {
  expect(
    templatesWith([])
      .offered('2026-11-22')
      .map((one) => one.id),
  ).toContain('county-committee-earlier');
});

test('it is called as in its newest version, and the same list gives the same lookup', () => {
  const list = [own(1), own(2)];
  expect(templatesWith(list).nameOf('ours')).toBe('Ours 2');
  expect(templatesWith(list).nameOf('nobody')).toBeNull();
  expect(templatesWith(list)).toBe(templatesWith(list));
  expect(
    templatesWith(list)
      .all.filter((one) => one.id === 'ours')
      .map((one) => one.version),
  ).toEqual([2, 1]);
});
