import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { newAgendaItem } from '#shared/domain/meeting/index.ts';
import { person } from '#shared/domain/person.ts';
import { programme } from '#shared/domain/programme.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { blobsNamed, keepPaper, sealOfPaper } from '#shared/papers/keep-paper.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { paperOf, para } from '#test/documents/papers.ts';
import { storablePaper } from './storable-paper.ts';

const about = { made: '2027-01-04T09:30:00.000Z', by: 'Nell Harcourt', version: 1, note: '' };
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const sealed = async (kept: KeptPaper) => bytesOf(canonicalJson({ ...kept, seal: await sealOfPaper(kept) }));
const small = () => paperOf(countyCommittee, { 'section:purpose': [para('To report.')] });
const keptSmall = async (): Promise<KeptPaper> => JSON.parse(textOf(await keepPaper(small(), about, []))) as KeptPaper;

// The seed stands in the name: SEED=… repeats a run.
describe(`any paper that can be stored, seed ${seed}`, () => {
  test('is read again to exactly the same outline', async () => {
    await fc.assert(
      fc.asyncProperty(storablePaper, async (records) => {
        const bytes = await keepPaper(records, about, []);
        const read = await readKeptPaper(bytes);
        expect(read).toMatchObject({ ok: true });
        if (!read.ok) return;
        expect(buildOutline(recordsOf(read.value))).toEqual(buildOutline(records));
        const { registers: _live, ...again } = { ...records, ...recordsOf(read.value), settings: records.settings };
        expect(await keepPaper(again, about, [])).toEqual(bytes);
      }),
      { seed, numRuns: 80 },
    );
  });
});

test('what later happens to people, committee or registers does not alter it, and nobody is in it who is not named', async () => {
  const records = small();
  const stranger = { ...person.create(newId()), name: 'Ivor Lamb' };
  const sponsor = { ...person.create(newId()), name: 'Olu Marsh' };
  const own = { ...programme.create(newId()), title: 'Closer to Home', sponsor: sponsor.id, context: 'Not for a cover.' };
  const read = await readKeptPaper(await keepPaper({ ...records, programme: own, people: [...records.people, stranger, sponsor] }, about, []));
  if (!read.ok) throw new Error(read.problem.message);
  expect(read.value.people.map((one) => one.name)).toContain('Olu Marsh');
  expect(read.value.people.map((one) => one.name)).not.toContain('Ivor Lamb');
  expect(read.value.programme).toMatchObject({ title: 'Closer to Home', sponsor: sponsor.id, context: '' });
});

test('neither the rest of the agenda nor who sits on the committee goes along', async () => {
  const records = small();
  if (!records.meeting || !records.committee) throw new Error('The paper is for a meeting');
  const item = newAgendaItem('V', { title: 'Canary of an exempt item', access: 'exempt', paragraphs: [3] });
  const meeting = { ...records.meeting, agenda: [item], note: 'Canary of a note' };
  const committee = { ...records.committee, terms: 'Canary of the terms' };
  const bytes = await keepPaper({ ...records, meeting, committee }, about, []);
  expect(textOf(bytes)).not.toContain('Canary');
  const read = await readKeptPaper(bytes);
  expect(read.ok && buildOutline(recordsOf(read.value))).toEqual(buildOutline(records));
});

test('the author’s own notes stay at home', async () => {
  const records = small();
  const notes = [{ id: newId(), place: 'A', block: null, text: 'Ask Finance again', done: false }];
  expect(textOf(await keepPaper({ ...records, report: { ...records.report, notes } }, about, []))).not.toContain('Ask Finance');
});

test('names the bytes that belong to it, and not what only looks like them', () => {
  const records = small();
  const file = { name: 'plan.pdf', mediaType: 'application/pdf' as const, blob: 'ab'.repeat(32), bytes: 12 };
  const report = { ...records.report, appendices: [{ id: newId(), place: 'A', title: 'Plan', exempt: [], file }] };
  expect(blobsNamed({ ...records, report })).toEqual(['ab'.repeat(32)]);
});

describe('is refused in plain words:', () => {
  const refused = async (bytes: Uint8Array) => {
    const read = await readKeptPaper(bytes);
    return read.ok ? null : read.problem;
  };

  test.each([
    ['nothing', ''],
    ['words', 'only words'],
    ['a list', '[]'],
    ['another kind of file', '{"type":"boardpack-backup"}'],
  ])('%s', async (_what, text) => {
    expect(await refused(bytesOf(text))).toMatchObject({ reason: 'other-file', message: expect.stringContaining('Your data stays as it was.') });
  });

  test('a paper with one letter altered, cut short or with a piece missing', async () => {
    const text = textOf(await keepPaper(small(), about, []));
    expect(await refused(bytesOf(text.replace('To report.', 'To resort.')))).toMatchObject({ reason: 'damaged' });
    expect(await refused(bytesOf(text.slice(0, -40)))).toMatchObject({ reason: 'other-file' });
    const { template: _template, ...rest } = await keptSmall();
    expect(await refused(await sealed(rest as KeptPaper))).toMatchObject({ reason: 'damaged' });
  });

  test('one whose seal is right and whose records are not', async () => {
    const kept = await keptSmall();
    const wrong: readonly Partial<Record<keyof KeptPaper, unknown>>[] = [
      { report: { ...kept.report, purpose: 'to please' } },
      { blocks: [{ ...kept.blocks[0], type: 'spell' }] },
      { blocks: [kept.blocks[0], kept.blocks[0]] },
      { blocks: [null] },
      { people: ['Nell'] },
      { template: { ...kept.template, parts: 'none' } },
      { committee: 7 },
      { made: 'yesterday' },
    ];
    for (const part of wrong) expect(await refused(await sealed({ ...kept, ...part } as KeptPaper))).toMatchObject({ reason: 'damaged' });
  });

  test('one that a newer Boardpack kept, by its own format or by that of a record', async () => {
    const kept = await keptSmall();
    expect(await refused(await sealed({ ...kept, format: 2 }))).toMatchObject({ reason: 'newer' });
    expect(await refused(await sealed({ ...kept, formats: { ...kept.formats, report: 99 } }))).toMatchObject({ reason: 'newer' });
    expect(await refused(await sealed({ ...kept, formats: { ...kept.formats, spell: 1 } }))).toMatchObject({ reason: 'newer' });
  });

  test('one that is nested without end', async () => {
    const deep = `{"type":"boardpack-paper","format":1,"made":"2027-01-04T09:30:00.000Z","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(await refused(bytesOf(deep))).not.toBeNull();
  });
});

test('one that was kept in an earlier format of its records is brought to today’s', async () => {
  const kept = await keptSmall();
  const { figures: _f, notes: _n, stage: _s, follows: _o, ...older } = kept.report;
  const read = await readKeptPaper(await sealed({ ...kept, formats: { ...kept.formats, report: 1 }, report: older as KeptPaper['report'] }));
  expect(read).toMatchObject({ ok: true, value: { report: { stage: 'draft', figures: [] } } });
});
