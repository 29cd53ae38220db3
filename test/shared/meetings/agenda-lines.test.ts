import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesBetween } from '#shared/base/order-key.ts';
import { type AgendaItem, newAgendaItem } from '#shared/domain/meeting/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { agendaLines, numberEdits } from '#shared/meetings/agenda-lines.ts';

const council = settings.create(settingsId);
const decimal = { numbering: 'decimal' } as const;
const titles = new Map([['report-of-posts-0001', 'Posts for the next phase']]);

function agendaOf(...items: readonly Partial<AgendaItem>[]): AgendaItem[] {
  const places = placesBetween(null, null, items.length);
  return items.map((fields, index) => newAgendaItem(places[index] as string, { access: 'open', title: `Item ${index}`, ...fields }));
}

const read = (agenda: readonly AgendaItem[], committee: typeof decimal | null = null, time = '') => agendaLines({ agenda, time }, committee, council, titles);
const numbersOf = (agenda: readonly AgendaItem[], committee: typeof decimal | null = null) => read(agenda, committee).lines.map((one) => one.number);
const published = (agenda: readonly AgendaItem[]) => {
  const { lines } = read(agenda);
  return lines.map((one) => ({ ...one.item, number: one.number }));
};

test('items are numbered from 1, and those under them by letters or decimals, as the committee does it', () => {
  const agenda = agendaOf({}, {}, { isSub: true }, { isSub: true }, {});
  expect(numbersOf(agenda)).toEqual(['1', '2', '2a', '2b', '3']);
  expect(numbersOf(agenda, decimal)).toEqual(['1', '2', '2.1', '2.2', '3']);
  expect(numbersOf(agendaOf({ isSub: true }, {}))).toEqual(['1', '2']);
});

test('exempt and confidential items come in part II with what stands under them, after a resolution that names the exempt ones', () => {
  const agenda = agendaOf(
    { title: 'Lease', access: 'exempt', paragraphs: [3, 1], reason: 'r' },
    { title: 'Map', isSub: true, access: 'exempt', paragraphs: [3] },
    { title: 'Apologies' },
    { title: 'Inquiry', access: 'confidential', reason: 'r' },
    { title: 'Gone', access: 'exempt', paragraphs: [5], withdrawn: '2027-01-04' },
    { title: 'New', access: 'undecided' },
  );
  const { lines, exclusion } = read(agenda);
  expect(lines.map((one) => [one.number, one.title, one.part])).toEqual([
    ['1', 'Apologies', 1],
    ['2', 'New', 1],
    ['3', 'Lease', 2],
    ['3a', 'Map', 2],
    ['4', 'Inquiry', 2],
    ['5', 'Gone', 2],
  ]);
  expect(exclusion).toMatchObject({ before: lines[2]?.id, items: ['3', '3a'], paragraphs: [1, 3] });
  expect(exclusion?.words).toContain('as described in paragraphs 1 and 3 of Part 1');
  expect(exclusion?.words).toContain('item 3 (paragraphs 1 and 3) and item 3a (paragraph 3).');
  expect(read(agendaOf({}, { access: 'confidential' })).exclusion).toBeNull();
  const parts = read(agendaOf({}, { access: 'exempt', isSub: true }, { access: 'exempt' }, { isSub: true })).lines.map((one) => `${one.number} ${one.part}`);
  expect(parts).toEqual(['1 1', '1a 2', '2 2', '2a 2']);
});

test('the public title of what is not open says nothing of it', () => {
  const { lines } = read(
    agendaOf(
      { title: 'Sale of Mill Lane', access: 'exempt' },
      { title: 'Sale of Mill Lane', access: 'confidential', publicTitle: 'A property matter' },
      { title: 'Sale of Mill Lane', access: 'undecided' },
      { title: '', report: 'report-of-posts-0001', known: ['report:report-of-posts-0001'] },
    ),
  );
  expect(lines.map((one) => one.publicTitle)).toEqual(['Item not published', 'Posts for the next phase', 'Exempt item', 'A property matter']);
});

test('times follow from the start and the minutes; a withdrawn item takes none', () => {
  const agenda = agendaOf({ minutes: 5 }, { minutes: 45, withdrawn: '2027-01-04' }, { minutes: null }, { minutes: 40 }, {});
  const { lines, ends } = read(agenda, null, '23:30');
  expect([...lines.map((one) => one.time), ends]).toEqual(['23:30', '', '23:35', '23:35', '00:15', '00:15']);
  expect(read(agendaOf({}, {}), null, '10:00').lines[0]?.time).toBe('');
  expect(read(agenda, null, '').ends).toBe('');
});

test('once published, numbers stay: what is moved keeps its own, what is withdrawn stays, what is new gets a letter or the next', () => {
  const [first, second, third, sub] = published(agendaOf({}, {}, {}, { isSub: true })) as [AgendaItem, AgendaItem, AgendaItem, AgendaItem];
  const places = placesBetween(null, null, 8);
  const at = (index: number, item: AgendaItem): AgendaItem => ({ ...item, place: places[index] as string });
  const fresh = (index: number, fields: Partial<AgendaItem> = {}) => newAgendaItem(places[index] as string, { access: 'open', title: 'New', ...fields });
  const agenda = [
    fresh(0),
    at(1, second),
    fresh(2),
    at(3, { ...first, withdrawn: '2027-01-12' }),
    at(4, third),
    fresh(5, { isSub: true }),
    at(6, sub),
    fresh(7),
  ];
  expect(numbersOf(agenda)).toEqual(['4', '2', '2A', '1', '3', '3b', '3a', '5']);
});

test('numbering down what was published gives one edit for each item that has no number yet', () => {
  const agenda = agendaOf({}, { number: '7' }, {});
  const { lines } = read(agenda);
  const edits = numberEdits({ id: 'meeting' }, lines, '2027-01-08');
  expect(edits).toMatchObject([
    { op: 'setItem', list: 'agenda', item: agenda[0]?.id, field: 'number', after: '8' },
    { op: 'setItem', item: agenda[0]?.id, field: 'publishedOn', after: '2027-01-08' },
    { op: 'setItem', list: 'agenda', item: agenda[2]?.id, field: 'number', after: '9' },
    { op: 'setItem', item: agenda[2]?.id, field: 'publishedOn', after: '2027-01-08' },
  ]);
});

test('whatever is added, moved, withdrawn or decided after publication, no number is lost, altered or given twice', () => {
  const item = fc.record({ isSub: fc.boolean(), access: fc.constantFrom('open', 'exempt', 'undecided', 'confidential') });
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 12 }),
      fc.array(item, { maxLength: 6 }),
      fc.infiniteStream(fc.nat(1_000_000)),
      (before, added, order) => {
        const old = published(agendaOf(...before));
        const fresh = agendaOf(...added).map((one) => ({ ...one }));
        const all = [...old, ...fresh].map((one) => ({ one, key: order.next().value as number })).sort((a, b) => a.key - b.key);
        const places = placesBetween(null, null, all.length);
        const { lines } = read(all.map(({ one }, index) => ({ ...one, place: places[index] as string })));
        expect(lines).toHaveLength(all.length);
        expect(new Set(lines.map((one) => one.number)).size).toBe(all.length);
        for (const one of old) expect(lines.find(({ id }) => id === one.id)?.number).toBe(one.number);
      },
    ),
    { seed: 20270118, numRuns: 300 },
  );
});

test('an item that was opened without the paper that it has today is not decided', () => {
  const paper = 'paper-of-lights-0002';
  const accesses = (fields: Partial<AgendaItem>) =>
    read(agendaOf({ title: 'Lights', paper, ...fields })).lines.map(({ access, publicTitle }) => [access.access, publicTitle]);
  expect(accesses({ known: [`paper:${paper}`] })).toEqual([['open', 'Lights']]);
  // The version before is another paper, and so is a report of the council's own.
  for (const known of [undefined, ['paper:paper-of-lights-0001'], [`report:${paper}`]])
    expect(accesses(known ? { known } : {})).toEqual([['undecided', 'Item not published']]);
  expect(accesses({ paper: null })).toEqual([['open', 'Lights']]);
  expect(accesses({ access: 'exempt', paragraphs: [3], publicTitle: 'Works' })).toEqual([['exempt', 'Works']]);
});
