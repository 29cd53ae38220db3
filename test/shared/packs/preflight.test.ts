import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { newComment } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { preflight, undecidedItems } from '#shared/packs/preflight.ts';
import type { PackItem } from '#shared/packs/pack-source.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { paperOf } from '#test/documents/papers.ts';
import { packItem, packSource } from './sources.ts';

const hash = 'ab'.repeat(32);
const paper = (changes: Partial<KeptPaper['report']>): KeptPaper =>
  ({ ...paperOf(countyCommittee, {}, changes), settings: { council: '', wordFont: '', stage: '' } }) as unknown as KeptPaper;
const withPaper = (changes: Partial<PackItem>): PackItem => packItem('4', { paper: { form: 'kept', hash, contents: '', blobs: [] }, ...changes });
const sentences = (items: readonly PackItem[], report: Partial<KeptPaper['report']> = {}) =>
  preflight({
    source: packSource({ items, meeting: { ...packSource().meeting, date: '2027-01-14' } }),
    papers: new Map([[hash, paper(report)]]),
    received: new Map(),
    drafts: new Set(),
  }).map(({ weight, sentence }) => `${weight} ${sentence}`);

describe('what is looked at before a pack is made', () => {
  test('nothing where all is decided and at hand', () => {
    expect(sentences([withPaper({})])).toEqual([]);
  });

  test('items about which nobody decided, or whose reason is missing', () => {
    expect(
      sentences([packItem('1', { access: 'undecided' }), packItem('2', { access: 'exempt', reason: 'Bids' }), packItem('3', { access: 'confidential' })]),
    ).toEqual([
      'must Item 1: Nobody has decided yet whether it is open, so it is kept from the public.',
      'must Item 2: It is exempt, and the paragraph of Schedule 12A is missing.',
      'must Item 3: The reason why it is withheld is missing.',
    ]);
  });

  test('papers and parts that came after the item was opened', () => {
    expect(sentences([withPaper({ access: 'undecided', hasLaterPaper: true })])).toEqual([
      'must Item 4: It was not decided for this paper, or this version of it, so it is kept from the public until you decide again.',
    ]);
    const comment = newComment('financial', 'A');
    const later = 'must Item 4: Nobody has decided yet whether a comment of its paper is open, so it is kept from the public.';
    expect(sentences([withPaper({})], { comments: [comment] })).toEqual([later]);
    expect(sentences([withPaper({ known: [`comment:${comment.id}`] })], { comments: [comment] })).toEqual([]);
  });

  test('a file that is withheld in one place and open in another, and a public title that says it all', () => {
    const file = { form: 'pdf' as const, hash: 'ef'.repeat(32), contents: '', name: 'bids.pdf', bytes: 9 };
    const exempt = packItem('2', { access: 'exempt', paragraphs: [3], reason: 'Bids', paper: file, title: 'Bids', publicTitle: 'bids' });
    expect(sentences([packItem('1', { paper: file }), exempt])).toEqual([
      'should Item 2: its public title is its own title, which everybody will read.',
      'must Item 2: a file or picture of what is withheld is open under item 1, so everybody will get it.',
    ]);
    expect(sentences([packItem('1', { paper: { ...file, hash: 'aa'.repeat(32) } }), { ...exempt, publicTitle: 'A contract' }])).toEqual([]);
  });

  test('author and agenda that say different things', () => {
    expect(sentences([withPaper({})], { exempt: [3] })).toEqual([
      'must Item 4: It is open on the agenda, and its author marked the paper as exempt. It is kept from the public until both say the same.',
    ]);
    const comment = newComment('financial', 'A', { exempt: [3] });
    const open = { part: `comment:${comment.id}`, access: 'open' as const, paragraphs: [], reason: '', publicTitle: '' };
    expect(sentences([withPaper({ parts: [open] })], { comments: [comment] })).toEqual([
      'should Item 4: A part that its author marked as exempt will be open.',
    ]);
    expect(sentences([withPaper({ parts: [{ ...open, access: 'undecided' }] })], { comments: [comment] })).toEqual([
      'must Item 4: Nobody has decided yet whether a comment of its paper is open, so it is kept from the public.',
    ]);
  });

  test('papers for another day, faults on arrival, drafts, files that cannot be joined, withdrawn items', () => {
    const file = { name: 'plan.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const, blob: hash, bytes: 9 };
    const plan = newId();
    const item = withPaper({ known: [`appendix:${plan}`] });
    const found = preflight({
      source: packSource({ items: [item, packItem('5', { withdrawn: '2027-01-12', access: 'undecided' })] }),
      papers: new Map([[hash, paper({ appendices: [{ id: plan, place: 'A', title: 'Plan', exempt: [], file }] })]]),
      received: new Map([[item.id, { findings: [{ weight: 'must', words: 'The title is missing.', place: '' }] }]]),
      drafts: new Set([item.id]),
    }).map(({ weight, sentence }) => `${weight} ${sentence}`);
    expect(found).toEqual([
      'should Item 4: The paper says that the meeting is on 14 January 2027.',
      'note Item 4: The attached file “plan.docx” is no PDF: it is named, and not part of the pack.',
      'should Item 4: The report is not issued yet. The pack keeps it as it stands today.',
      'should Item 4: The paper came with a fault that must be mended. See Papers.',
      'note Item 5 was withdrawn: it keeps its number, and its paper is left out.',
    ]);
  });
});

test('what nobody has decided about is named with what the public will be told of it', () => {
  const source = packSource({
    items: [
      packItem('1'),
      packItem('2', { access: 'undecided' }),
      packItem('3', { access: 'undecided', publicTitle: 'A contract' }),
      packItem('4', { access: 'undecided', withdrawn: '2027-01-04' }),
    ],
  });
  expect(undecidedItems({ source, papers: new Map() })).toEqual([
    'Item 2 has not been decided. The public agenda will list it as “Item not published”, without its paper.',
    'Item 3 has not been decided. The public agenda will list it as “A contract”, without its paper.',
  ]);
});
