import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { paperOf as read } from '#shared/checks/check-paper.ts';
import { figures } from '#shared/checks/figures.ts';
import { type Figure, type Inline, report } from '#shared/domain/report/index.ts';
import { templateFor } from '#shared/templates/index.ts';
import { para, paperOf } from '#test/documents/papers.ts';

type Value = Figure['value'];
const named = (name: string, meaning: string, value: Value): Figure => ({ id: newId(), place: 'V', name, meaning, value, source: null });
const amount = (pounds: number): Value => ({ type: 'amount', amount: pounds * 100 });

function foundIn(texts: readonly (string | Inline)[], all: readonly Figure[] = []) {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('There is no such template');
  const drafts = texts.map((words) => ({ ...para(''), text: typeof words === 'string' ? [{ text: words }] : words }));
  return figures.run(read(paperOf(template, { 'section:information': drafts }, { ...report.create(newId()), title: 'Posts', figures: all }), '2027-01-04'));
}

describe('one amount with two meanings', () => {
  test.each([
    ['The posts cost £439,443 including the coproduction budget.', 'The posts cost £439,443, excluding the coproduction budget.'],
    ['The most, with on-costs and including co-design, is £412,660.', 'They cost £412,660 in a full year, without co-design.'],
    [
      'The budget is £439,443. Within this budget, £45,245 has been allocated for external coproduction.',
      'It comes to £439,443 plus £45,245 for coproduction.',
    ],
    ['The work costs £50,000 plus VAT.', 'The work costs £50,000 inclusive of VAT.'],
    ['The cost is £81,300. This includes travel.', 'The sum of £81,300 does not include travel.'],
    ['It saves £384,900 net.', 'A gross saving of £384,900 is expected.'],
  ])('is found: %s', (first, second) => {
    expect(foundIn([first, 'Between them.', second])).toMatchObject([{ severity: 'should' }]);
    expect(foundIn([second, first])).toMatchObject([{ severity: 'should' }]);
  });

  test.each([
    ['The posts cost £439,443 including the coproduction budget.', 'The posts cost £439,443.'],
    ['The posts cost £439,443 including on-costs.', 'The posts cost £439,443, excluding travel.'],
    ['The posts cost £439,443 including staff training.', 'The posts cost £439,443 without staff travel.'],
    ['The posts cost £439,443 with on-costs.', 'The posts cost £439,443, which includes on-costs.'],
    ['The hall would take £50,000 including VAT.', 'For the depot £50,000 excluding VAT are needed.'],
    ['It saves £50,000 net.', 'Another project saves £50,000 gross.'],
    ['Of the £90,000, £40,000 goes to training.', 'The £90,000 is without conditions.'],
    ['The county pays £90,000, and the district £20,000 including rent.', 'The county pays £90,000 without rent.'],
  ])('is not seen in: %s', (first, second) => {
    expect(foundIn([first, second])).toEqual([]);
  });

  test('says both meanings and where the other stands', () => {
    const [found] = foundIn(['They cost £439,443 including coproduction.', 'They cost £439,443, without coproduction.']);
    expect(found?.message).toBe(
      '£439,443 stands here without coproduction, and in paragraph 1 with coproduction. Say which is right, or give each its own amount.',
    );
  });
});

describe('a named figure', () => {
  const cost = named('Cost of the posts', 'A full year with on-costs', amount(439_443));

  test('that is typed instead of linked can be linked for sure', () => {
    expect(foundIn([[{ text: 'It is ' }, { figure: cost.id }, { text: '.' }]], [cost])).toEqual([]);
    expect(foundIn(['The posts cost £439,443.'], [cost])).toMatchObject([
      { severity: 'advice', range: { from: 15, to: 23 }, fix: { fix: 'figure', was: '£439,443', figure: cost.id } },
    ]);
    const million = named('Saving', '', amount(1_234_000));
    const [found] = foundIn(['The saving is £1.234m.'], [million]);
    expect(found).toMatchObject({ severity: 'advice' });
    expect(found).not.toHaveProperty('fix');
  });

  test('with a round value or a day is only meant where the words speak of it', () => {
    const training = named('Training', '', amount(50_000));
    const opening = named('Opening of the hub', '', { type: 'date', day: '2027-04-05' });
    expect(foundIn(['The roof costs £50,000.', 'The lease ends on 5 April 2027.'], [training, opening])).toEqual([]);
    expect(foundIn(['Training costs £50,000.', 'The hub opens on Monday 5 April 2027.'], [training, opening])).toMatchObject([
      { fix: { was: '£50,000' } },
      { fix: { was: '5 April 2027' } },
    ]);
  });

  test('whose meaning is another than that of the same amount in the text is not offered, but pointed out', () => {
    const whole = named('Cost', 'with coproduction', amount(439_443));
    expect(foundIn(['The posts cost £439,443 without coproduction.'], [whole])).toMatchObject([{ severity: 'should' }]);
  });

  test('that says nothing, or is gone, is a fault where it stands', () => {
    const empty = named('Cost', '', null);
    expect(foundIn([[{ text: 'It is ' }, { figure: empty.id }]], [empty])).toMatchObject([{ severity: 'must', range: { from: 6, to: 12 } }]);
    expect(foundIn([[{ figure: newId() }]])).toMatchObject([{ severity: 'must' }]);
  });

  test('has a value of its own', () => {
    const again = named('Budget', 'What the reserve pays', amount(439_443));
    expect(foundIn([], [cost, again])).toMatchObject([{ severity: 'advice', at: 'part:figures' }]);
    expect(foundIn([], [named('A', '', amount(50_000)), named('B', 'b', amount(50_000))])).toEqual([]);
  });
});
