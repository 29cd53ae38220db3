import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { person } from '#shared/domain/person.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { findLeaks } from '#shared/packs/leaks/find-leaks.ts';
import { secretsOf, sharedWords } from '#shared/packs/secrets.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { paperOf, para } from '#test/documents/papers.ts';
import { packItem, packSource } from './sources.ts';

const offers = newId();
const [hash, file] = ['ab'.repeat(32), 'cd'.repeat(32)];
const kept = {
  ...paperOf(
    countyCommittee,
    {
      'section:purpose': [para('To sell the depot, for which £4.2m was paid in 1998.')],
      [`appendix:${offers}`]: [para('Harbottle bids £4.2m, and £ 5,100,000.'), para('Write to bids@harbottle.example.')],
    },
    { title: 'Sale of the depot', appendices: [{ id: offers, place: 'A', title: 'Offers by Harbottle', exempt: [3], file: null }] },
  ),
  programme: null,
} as unknown as KeptPaper;
const source = packSource({
  items: [
    packItem('4', { title: 'Sale of the depot', paper: { form: 'kept', hash, contents: '', blobs: [] } }),
    packItem('9', {
      title: 'Claim by Quillmoor',
      access: 'exempt',
      paragraphs: [5],
      paper: { form: 'pdf', hash: file, contents: '', name: 'quillmoor.pdf', bytes: 9 },
    }),
  ],
});
const papers = new Map([[hash, kept]]);
const files = new Map([[file, ['The claim is for £5,100,000 and no less.']]]);

describe('what an audience must not read', () => {
  const { secrets, allowed, open } = secretsOf(source, papers, files, 'public');
  const places = secrets.map(({ place, text }) => `${place}: ${text}`);

  test('are the texts of withheld items and parts, their titles, files and the names of these', () => {
    expect(places).toEqual([
      'the title of an appendix of item 4: Offers by Harbottle',
      'the text of item 4: Harbottle bids £4.2m, and £ 5,100,000.',
      'the text of item 4: Write to bids@harbottle.example.',
      'the title of item 9: Claim by Quillmoor',
      'the name of the file of item 9: quillmoor.pdf',
      'the file of item 9: The claim is for £5,100,000 and no less.',
    ]);
    expect(allowed.join('\n')).not.toMatch(/Harbottle|Quillmoor|5,100,000/);
    expect(open.map((one) => one.text)).toContain('To sell the depot, for which £4.2m was paid in 1998.');
  });

  test('are none for members and officers', () => {
    for (const audience of ['members', 'officers'] as const) expect(secretsOf(source, papers, files, audience).secrets).toEqual([]);
  });

  test('amounts of withheld papers that stand in open ones are named, each with both places', () => {
    expect(sharedWords({ secrets, open })).toEqual([{ secret: 'the text of item 4', words: '£4.2m', place: 'the text of item 4' }]);
  });
});

describe('what could hide a leak', () => {
  test('words that were typed in the place of withheld ones are not taken for public', () => {
    const titled = { ...source, items: source.items.map((one) => ({ ...one, publicTitle: 'Claim by Quillmoor' })), note: 'Quillmoor claims £5,100,000.' };
    const { allowed, typed } = secretsOf(titled, papers, files, 'public');
    expect(allowed.join('\n')).not.toMatch(/Quillmoor/);
    expect(typed).toEqual(
      expect.arrayContaining([
        { place: 'the public title of item 9', text: 'Claim by Quillmoor' },
        { place: 'the note on the front', text: 'Quillmoor claims £5,100,000.' },
      ]),
    );
  });

  test('what a register said in a withheld appendix is withheld, whatever slot it was given', () => {
    const block = { id: newId(), place: 'Z', slot: '', type: 'paragraph' as const, numbered: true, text: [{ text: 'Spend with Harbottle so far.' }] };
    const register = { id: newId(), place: 'Z', slot: `appendix:${offers}`, type: 'register' as const, filling: 'budget', form: 'prose' as const, options: {} };
    const paper = { ...kept, blocks: [...kept.blocks, { ...register, frozen: { day: '2027-01-04', blocks: [block] } }] } as unknown as KeptPaper;
    const sorted = secretsOf(source, new Map([[hash, paper]]), files, 'public');
    expect(sorted.secrets.map((one) => one.text)).toContain('Spend with Harbottle so far.');
    expect(sorted.open.map((one) => one.text)).not.toContain('Spend with Harbottle so far.');
  });

  test('the names of people whom a paper does not print are not taken for public', () => {
    const adviser = { ...person.create(newId()), name: 'Idris Quillfeather' };
    const paper = { ...kept, people: [...kept.people, adviser] };
    expect(secretsOf(source, new Map([[hash, paper]]), files, 'public').allowed).not.toContain('Idris Quillfeather');
    const printed = { ...paper, report: { ...paper.report, contacts: [adviser.id] } };
    expect(secretsOf(source, new Map([[hash, printed]]), files, 'public').allowed).toContain('Idris Quillfeather');
  });
});

test('what every paper says around the names of council and committee gives nothing away', () => {
  const words = 'Report to the Adult Care and Health Committee on bids that Harbottle has withdrawn.';
  const committee = { id: 'committeeaaaaaaaaaaa', title: 'Adult Care and Health Committee', authority: '' };
  const secret = packSource({ committee, items: [packItem('9', { access: 'exempt', paragraphs: [3], note: words })] });
  const found = (text: string) =>
    findLeaks({ ...secretsOf(secret, new Map(), new Map(), 'public'), outputs: [{ name: 'pack.pdf', texts: [{ place: 'page 1', text }], unread: [] }] }).leaks;
  expect(found('What is sent to the Adult Care and Health Committee on time.')).toEqual([]);
  expect(found('The Adult Care and Health Committee on bids that Harbottle made.')).toMatchObject([{ words: 'Health Committee on bids that Harbottle' }]);
});
