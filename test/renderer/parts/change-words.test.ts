import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Edit } from '#shared/changes/change.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { editWords, fieldWord } from '#renderer/parts/change-words.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';

const lookups: Lookups = { ready: true, settings: settings.create(settingsId), recordsOf: () => [], titleOf: () => 'A. Bell' };
const report = nouns.report.create(newId());
const common = { kind: 'report', id: report.id, list: 'blocks', item: newId() } as const;
const paragraph = (text: string) => ({
  id: common.item,
  place: 'V',
  slot: 'section:purpose',
  type: 'paragraph',
  numbered: true,
  text: text === '' ? [] : [{ text }],
});
const written = (before: string, after: string) =>
  editWords(
    { ...common, op: 'setItem', field: 'text', before: before === '' ? [] : [{ text: before }], after: after === '' ? [] : [{ text: after }] } as Edit,
    lookups,
  );

describe('what was done to the words of a report', () => {
  test('a new paragraph, and one taken out, are told by their words', () => {
    expect(editWords({ ...common, op: 'insert', value: paragraph('The Board is asked to agree.') } as Edit, lookups)).toBe(
      'Wrote “The Board is asked to agree.”',
    );
    expect(editWords({ ...common, op: 'remove', before: paragraph('Old words.') } as Edit, lookups)).toBe('Took out “Old words.”');
    expect(editWords({ ...common, op: 'insert', value: paragraph('') } as Edit, lookups)).toBeNull();
    expect(editWords({ ...common, op: 'insert', value: paragraph('word '.repeat(60)) } as Edit, lookups)).toHaveLength('Wrote “”'.length + 79 + 2);
  });

  test('of a paragraph that was changed, the part that differs', () => {
    expect(written('', 'It costs £4,000.')).toBe('Wrote “It costs £4,000.”');
    expect(written('It costs', 'It costs £4,000.')).toBe('Wrote “… £4,000.”');
    expect(written('It cos', 'It costs much.')).toBe('Wrote “… costs much.”');
    expect(written('The home in Aldermoor opens in May 2027.', 'The home in Aldermoor opens in June 2027.')).toBe('“May” → “June”');
    expect(written('The home opens in May.', 'The new home opens in May.')).toBe('Wrote “new”');
    expect(written('The new home opens in May.', 'The home opens in May.')).toBe('Took out “new”');
    expect(written('The same words.', 'The same words.')).toBeNull();
  });

  test('a block from the registers is told by what was done with it', () => {
    const block = { id: common.item, place: 'V', slot: 'section:purpose', type: 'register', filling: 'risk', form: 'table', options: {}, frozen: null };
    expect(editWords({ ...common, op: 'insert', value: block } as Edit, lookups)).toBe('Put in a block from the registers');
    expect(editWords({ ...common, op: 'setItem', field: 'options', before: {}, after: { most: 5 } } as Edit, lookups)).toBe(
      'Chose what a block from the registers says',
    );
    const frozen = { day: '2026-11-20', blocks: [] };
    expect(editWords({ ...common, op: 'setItem', field: 'frozen', before: null, after: frozen } as Edit, lookups)).toBe(
      'Let a block from the registers stand as it was',
    );
  });

  test('a row of a table is told by its cells', () => {
    expect(
      editWords(
        {
          ...common,
          op: 'insert',
          value: { id: common.item, place: 'V', slot: 'table:abc', type: 'row', cells: { a: [{ text: 'Posts' }], b: [{ text: '12' }] } },
        } as Edit,
        lookups,
      ),
    ).toBe('Wrote “Posts | 12”');
  });
});

describe('what was done to fields that no form of the noun shows', () => {
  const id = report.id;
  test.each([
    [{ op: 'set', field: 'front', before: {}, after: { portfolioHolder: 'Cllr Dean' } }, 'Portfolio holder: empty → Cllr Dean'],
    [{ op: 'set', field: 'divisions', before: '', after: 'All' }, 'Divisions: empty → All'],
    [{ op: 'set', field: 'exempt', before: [], after: [3] }, null],
    [{ op: 'insert', list: 'appendices', item: newId(), value: { title: 'Costs in full' } }, 'Added to appendices: Costs in full'],
    [{ op: 'remove', list: 'backgroundPapers', item: newId(), before: { text: 'The plan of 2024' } }, 'Removed from background papers: The plan of 2024'],
    [{ op: 'setItem', list: 'implications', item: newId(), field: 'state', before: 'not-considered', after: 'material' }, 'State: not considered → material'],
  ])('%o', (edit, words) => expect(editWords({ kind: 'report', id, ...edit } as Edit, lookups)).toBe(words));

  test('they have words of their own in the label of a change', () => {
    expect(fieldWord('report', 'backgroundPapers')).toBe('background papers');
    expect(fieldWord('report', 'title')).toBe('Title');
  });
});

test('a committee’s template is called by its name', () => {
  const [edit] = setEdits('committee', nouns.committee.create(newId()), { template: 'city-scrutiny' });
  expect(editWords(edit as Edit, lookups)).toBe('Report template: empty → City scrutiny report');
});

test('what was done to a named figure is told by its name and by its values as they are printed', () => {
  const figure = { id: newId(), place: 'V', name: 'Cost', meaning: '', value: { type: 'amount', amount: 439_443_00 }, source: null } as const;
  const before = { ...report, figures: [figure] };
  const words = (figures: (typeof report)['figures']) => setEdits('report', before, { figures }).map((edit) => editWords(edit, lookups));
  expect(words([{ ...figure, value: { type: 'amount', amount: 1_200_50 } }])).toEqual(['Value: £439,443 → £1,200.50']);
  expect(words([{ ...figure, value: { type: 'date', day: '2027-04-05' } }])).toEqual(['Value: £439,443 → 5 April 2027']);
  expect(words([{ ...figure, source: { kind: 'budgetLine', record: null, field: 'budget' } }])).toEqual(['Let it follow a register']);
  expect(words([{ ...figure, meaning: 'a year' }])).toEqual(['Meaning: empty → a year']);
  expect(words([])).toEqual(['Removed from figures: Cost']);
});
