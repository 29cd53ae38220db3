import { expect, test } from 'vitest';
import { newComment, type Report, report as reportNoun } from '#shared/domain/report/index.ts';
import { newId } from '#shared/base/ids.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { countyCommitteeEarlier } from '#shared/templates/county-earlier.ts';
import { templates } from '#shared/templates/index.ts';
import { filledSlots, isOwnPlace, keptAside, movePlaces, noLongerPrinted, planMove } from '#shared/templates/moving.ts';

const comment = newComment('financial', 'V', { initials: 'NDR', date: '2027-01-05' });
const report: Report = {
  ...reportNoun.create(newId()),
  comments: [comment],
  divisions: 'All',
  signatory: newId(),
  implications: [
    { id: newId(), place: 'V', key: 'finance', state: 'material', adviser: 'A', date: null },
    { id: newId(), place: 'W', key: 'users', state: 'nothing-material', adviser: '', date: null },
  ],
};
const filled = ['section:purpose', 'section:information', 'section:reasons', 'section:recommendations', 'implication:finance', `comment:${comment.id}`];

test('each part goes to the same one, to one with the same purpose, or under its heading into the body', () => {
  const plan = planMove(countyCommittee, cityScrutiny, report, filled);
  expect(plan.map((one) => [one.slot, one.to, one.why])).toEqual([
    ['section:purpose', 'section:purpose', 'same'],
    ['section:information', 'section:proposal', 'role'],
    ['section:reasons', 'section:proposal', 'body'],
    ['implication:finance', 'implication:finance', 'same'],
    ['section:recommendations', 'section:recommendations', 'same'],
    [`comment:${comment.id}`, 'implication:finance', 'role'],
  ]);
  expect(plan.map((one) => one.heading)).toContain('Financial Comments (NDR 05/01/27)');
  expect(plan.filter(isOwnPlace).map((one) => one.slot)).not.toContain(`comment:${comment.id}`);
});

test('a comment that no template names has its place wherever comments have one', () => {
  const other = newComment('Public Health', 'W');
  const slot = `comment:${other.id}`;
  const [moved] = planMove(countyCommittee, countyCommitteeEarlier, { ...report, comments: [other] }, [slot]);
  expect(moved).toMatchObject({ heading: 'Public Health Comments', to: slot, why: 'same' });
  const [gone] = planMove(countyCommittee, cityScrutiny, { ...report, comments: [other] }, [slot]);
  expect(gone).toMatchObject({ to: 'section:proposal', why: 'body' });
});

test('words under an implication that is not material do not come to light', () => {
  const [hidden] = planMove(countyCommittee, cityScrutiny, report, ['implication:users']);
  expect(hidden).toMatchObject({ to: null, why: 'aside' });
  expect(keptAside(cityScrutiny, report, ['implication:users'])).toEqual([]);
});

test('what stays behind without a place is named, and finds its place when it comes back', () => {
  expect(keptAside(cityScrutiny, report, ['section:purpose', 'section:reasons', `comment:${comment.id}`]).map((one) => one.heading)).toEqual([
    'Reasons',
    'Financial Comments (NDR 05/01/27)',
  ]);
  expect(keptAside(countyCommittee, report, filled)).toEqual([]);
  expect(planMove(cityScrutiny, countyCommittee, report, ['section:reasons'])[0]).toMatchObject({ to: 'section:reasons', why: 'same' });
});

test('fields that are no longer printed are listed', () => {
  expect(noLongerPrinted(countyCommittee, cityScrutiny, report)).toEqual(['The signature', 'Implications for Service Users: considered, nothing material']);
  expect(noLongerPrinted(countyCommittee, countyCommittee, report)).toEqual([]);
});

test('between any two shipped templates every part that is written goes to a place there, or is kept aside and named', () => {
  for (const from of templates)
    for (const to of templates) {
      const slots = movePlaces(from, report).map((one) => one.slot);
      const places = new Set(movePlaces(to, report).map((one) => one.slot));
      const plan = planMove(from, to, report, slots);
      expect(plan.map((one) => one.slot).sort()).toEqual([...slots].sort());
      for (const part of plan) expect(part.to === null ? part.why === 'aside' : places.has(part.to)).toBe(true);
    }
});

test('rows of tables belong to their table', () => {
  expect(filledSlots([{ slot: 'section:a' }, { slot: 'table:x' }, { slot: 'section:a' }])).toEqual(['section:a']);
});
