import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { newComment, report } from '#shared/domain/report/index.ts';
import { citedLabel, numberPaper } from '#shared/outline/numbering.ts';
import type { NumberedBlock } from '#shared/outline/reading-order.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import type { Template } from '#shared/templates/index.ts';

let last = 0;
const id = () => `b${++last}`;
const p = (numbered = true): NumberedBlock => ({ id: id(), type: 'paragraph', numbered });
const h = (level: 1 | 2 = 1): NumberedBlock => ({ id: id(), type: 'heading', level });
const a = (level: 0 | 1 | 2 = 0): NumberedBlock => ({ id: id(), type: 'item', style: 'lettered', level });
const n = (level: 0 | 1 | 2 = 0): NumberedBlock => ({ id: id(), type: 'item', style: 'numbered', level });
const b = (level: 0 | 1 | 2 = 0): NumberedBlock => ({ id: id(), type: 'item', style: 'bulleted', level });
const r = (): NumberedBlock => ({ id: id(), type: 'recommendation' });
const q = (): NumberedBlock => ({ id: id(), type: 'quotation' });
const t = (caption: string): NumberedBlock => ({ id: id(), type: 'table', caption });
const picture = (caption: string): NumberedBlock => ({ id: id(), type: 'picture', caption });

type Slots = Readonly<Record<string, readonly NumberedBlock[]>>;

const paper = { ...report.create(newId()), purpose: 'decision' as const };

/** The labels of all blocks in the order of the slots given, '-' where a block takes none. */
function labelsOf(template: Template, slots: Slots, changes: Partial<typeof paper> = {}): string {
  const { labels } = numberPaper(template, { ...paper, ...changes }, (slot) => slots[slot] ?? []);
  return Object.values(slots)
    .flat()
    .map((block) => labels.get(block.id) ?? '-')
    .join(' ');
}

describe('running numbers', () => {
  const labels = (blocks: readonly NumberedBlock[]) => labelsOf(countyCommittee, { 'section:purpose': blocks });

  test('run on through sections, implications and comments', () => {
    const comment = newComment('financial', 'A');
    const slots: Slots = {
      'section:purpose': [p(), p()],
      'section:information': [h(), p(), q(), p()],
      'implication:finance': [p()],
      'section:recommendations': [r(), r()],
      [`comment:${comment.id}`]: [p(), p()],
    };
    const implications = [{ id: newId(), place: 'A', key: 'finance', state: 'material' as const, adviser: '', date: null }];
    // 5 is the standing paragraph of the implications.
    expect(labelsOf(countyCommittee, slots, { implications, comments: [comment] })).toBe('1. 2. - 3. - 4. 6. 1) 2) 7. 8.');
  });
  test('headings, bullets, quotations, tables and recommendations take none of them', () => {
    expect(labels([p(), h(), b(), q(), t('x'), picture('y'), r(), p()])).toBe('1. - • - Table 1 Figure 1 1) 2.');
  });
  test('letters begin again under each numbered paragraph, and at a heading', () => {
    expect(labels([p(), a(), a(), p(), a(), h(), a()])).toBe('1. a. b. 2. a. - a.');
  });
  test('letters go on after an unnumbered paragraph, a table, a quotation and bullets', () => {
    expect(labels([p(), a(), p(false), a(), t(''), a(), q(), a(), b(), a()])).toBe('1. a. - b. - c. - d. • e.');
  });
  test('three levels, each beginning again under the one above', () => {
    expect(labels([p(), a(), a(1), a(1), a(2), a(), a(1), a(2)])).toBe('1. a. i. ii. A. b. i. A.');
    expect(labels([p(), n(), n(1), n(1), n(2), n(), n(1)])).toBe('1. (1) (a) (b) (i) (2) (a)');
    expect(labels([p(), b(), b(1), b(2)])).toBe('1. • – ▪');
  });
  test('numbered lists begin again wherever something else came between', () => {
    expect(labels([p(), n(), n(), p(false), n(), q(), n(), b(), n()])).toBe('1. (1) (2) - (1) - (1) • (2)');
  });
  test('letters begin again under each recommendation', () => {
    expect(labelsOf(countyCommittee, { 'section:recommendations': [r(), a(), a(), r(), a()] })).toBe('1) a. b. 2) a.');
  });
  test('tables and figures with a caption count through the paper', () => {
    expect(labelsOf(countyCommittee, { 'section:purpose': [t('one'), t(''), picture('x')], 'section:information': [t('two'), picture('y')] })).toBe(
      'Table 1 - Figure 1 Table 2 Figure 2',
    );
  });
  test('each written appendix counts its paragraphs from 1', () => {
    const appendices = ['A', 'B'].map((place) => ({ id: newId(), place, title: 't', exempt: [], file: null }));
    expect(
      labelsOf(
        countyCommittee,
        { 'section:purpose': [p()], [`appendix:${appendices[0]?.id}`]: [p(), p()], [`appendix:${appendices[1]?.id}`]: [p()] },
        { appendices },
      ),
    ).toBe('1. 1. 2. 1.');
  });
});

describe('decimal numbers', () => {
  const numbersOf = (slots: Slots, changes = {}) => numberPaper(cityScrutiny, { ...paper, ...changes }, (slot) => slots[slot] ?? []).labels;

  test('headings take the number, paragraphs follow them', () => {
    const slots: Slots = { 'section:purpose': [p(), p()], 'section:proposal': [p(), h(), p(), p(), a(), h(), p(), h(2), p()] };
    const labels = numbersOf(slots);
    expect([labels.get('section:purpose'), labels.get('section:recommendations'), labels.get('section:proposal')]).toEqual(['1.', '2.', '3.']);
    expect(
      Object.values(slots)
        .flat()
        .map((block) => labels.get(block.id) ?? '-')
        .join(' '),
    ).toBe('1.1 1.2 3.1 3.2 3.2.1 3.2.2 a. 3.3 3.3.1 - 3.3.2');
  });
  test('an optional section that is empty takes no number', () => {
    expect(numbersOf({}).get('section:programme')).toBeUndefined();
    expect(numbersOf({}).get('section:next-steps')).toBe('4.');
    expect(numbersOf({ 'section:programme': [p()] }).get('section:next-steps')).toBe('5.');
    expect(numbersOf({}, { purpose: 'noting' }).get('section:next-steps')).toBeUndefined();
  });
  test('implications are sub-headings of their section', () => {
    const implications = ['finance', 'legal'].map((key, index) => ({
      id: newId(),
      place: `V${index + 1}`,
      key,
      state: 'material' as const,
      adviser: '',
      date: null,
    }));
    const words = [p(), p()];
    const labels = numbersOf({ 'implication:finance': words }, { implications });
    expect([
      labels.get('part:implications'),
      labels.get('part:implications-standing'),
      labels.get('implication:finance'),
      labels.get('implication:legal'),
    ]).toEqual(['4.', '4.1', '4.2', '4.3']);
    expect(words.map((one) => labels.get(one.id))).toEqual(['4.2.1', '4.2.2']);
  });
  test('contact and appendices take none', () => {
    const one = { id: newId(), place: 'A', title: 't', exempt: [], file: null };
    const words = [h(), p()];
    const labels = numbersOf({ [`appendix:${one.id}`]: words }, { appendices: [one], contacts: [newId()] });
    expect([labels.get('part:contact'), labels.get(`appendix:${one.id}`), labels.get(words[0]?.id ?? ''), labels.get(words[1]?.id ?? '')]).toEqual([
      undefined,
      undefined,
      undefined,
      '1.',
    ]);
  });
});

const seed = Date.now() % 2 ** 31;
describe(`any paper, seed ${seed}`, () => {
  const block = fc
    .constantFrom(
      p,
      () => p(false),
      h,
      () => h(2),
      a,
      () => a(1),
      n,
      b,
      r,
      q,
      () => t('x'),
    )
    .map((make) => make());
  const blocks = fc.array(block, { maxLength: 30 });

  test('numbers its paragraphs 1 to the last, without a gap or a repeat', () => {
    fc.assert(
      fc.property(blocks, blocks, (first, second) => {
        const { labels } = numberPaper(countyCommittee, paper, (slot) => ({ 'section:purpose': first, 'section:information': second })[slot as string] ?? []);
        const numbered = [...first, ...second].filter((one) => one.type === 'paragraph' && one.numbered);
        expect(numbered.map((one) => labels.get(one.id))).toEqual(numbered.map((_one, index) => `${index + 1}.`));
      }),
      { seed },
    );
  });

  test('gives no two paragraphs or headings the same decimal number', () => {
    fc.assert(
      fc.property(blocks, blocks, (first, second) => {
        const { labels } = numberPaper(cityScrutiny, paper, (slot) => ({ 'section:purpose': first, 'section:proposal': second })[slot as string] ?? []);
        const taken = [...first, ...second].filter((one) => one.type === 'paragraph' || one.type === 'heading').flatMap((one) => labels.get(one.id) ?? []);
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { seed },
    );
  });

  test('marks the first item of each list, and no other', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const { labels, restarts } = numberPaper(countyCommittee, paper, (slot) => (slot === 'section:purpose' ? all : []));
        for (const one of all) {
          if (one.type !== 'item' || one.style === 'bulleted') continue;
          const first = one.style === 'numbered' ? '(1)' : one.level === 0 ? 'a.' : 'i.';
          expect(restarts.has(one.id)).toBe(labels.get(one.id) === first);
        }
      }),
      { seed },
    );
  });
});

test('a reference cites a label without its full stop or bracket', () => {
  expect(['30.', '3.1', '1)', 'a.', '(1)'].map(citedLabel)).toEqual(['30', '3.1', '1', 'a', '1']);
});
