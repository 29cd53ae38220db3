import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { newComment, plainText } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { labelOfNode, wordsOfNode } from '#shared/papers/node-words.ts';
import { allowedOutline } from '#shared/packs/allowed-outline.ts';
import type { PackItem } from '#shared/packs/pack-source.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { note, paperOf, para, sub, table } from '#test/documents/papers.ts';
import { packItem } from './sources.ts';

const [money, legal] = [
  newComment('financial', 'A', { initials: 'NN', date: '2027-01-05' }),
  newComment('constitutional', 'B', { initials: 'PW', date: '2027-01-06' }),
];
const [open, offers] = [newId(), newId()];
const kept = {
  ...paperOf(
    countyCommittee,
    {
      'section:purpose': [para('To agree the lease.'), para([{ text: 'See ' }, { reference: { to: [`appendix:${offers}`], form: 'list' } }, { text: '.' }])],
      [`comment:${money.id}`]: [para(['The price is £4.2m.'].map((text) => ({ text })).concat(note('A valuation of May.') as never)), para('It can be met.')],
      [`comment:${legal.id}`]: [para([{ text: 'The committee may decide.' }, note('Under its terms of reference.')])],
      [`appendix:${open}`]: [
        para('A plan.'),
        table(
          'Rooms',
          [
            ['Room', 'Size'],
            ['A', '12'],
          ],
          [1, 1],
        ),
      ],
      [`appendix:${offers}`]: [
        sub('Bids of May'),
        para('Harbottle bids £4.2m.'),
        table(
          'Bids',
          [
            ['Bidder', 'Bid'],
            ['Harbottle', '£4.2m'],
          ],
          [1, 1],
        ),
      ],
    },
    {
      comments: [money, legal],
      appendices: [
        { id: offers, place: 'A', title: 'Offers by Harbottle', exempt: [3], file: null, publicTitle: 'Offers' },
        { id: open, place: 'B', title: 'The building', exempt: [], file: null },
      ],
    },
  ),
  programme: null,
  settings: { council: 'Wendlebury County Council', wordFont: 'Arial', stage: '' },
} as unknown as KeptPaper;
const known = [money, legal].map(({ id }) => `comment:${id}`).concat(`appendix:${open}`, `appendix:${offers}`);
const withheldComment: PackItem = packItem('4', {
  known,
  parts: [{ part: `comment:${money.id}`, access: 'exempt', paragraphs: [3, 5], reason: 'Bids', publicTitle: '' }],
});
const linesFor = (audience: 'public' | 'members', item = withheldComment) =>
  allowedOutline(kept, item, audience).nodes.map((node) => [labelOfNode(node), plainText(wordsOfNode(node))].filter((one) => one !== '').join(' '));

describe('a paper of which parts are withheld', () => {
  test('stands for the public with the same numbers, the public titles, and why', () => {
    const lines = linesFor('public');
    const from = (words: string) => lines.slice(lines.indexOf(words));
    expect(from('Exempt comment').slice(0, 6)).toEqual([
      'Exempt comment',
      'NOT FOR PUBLICATION: this comment contains exempt information as described in paragraphs 3 and 5 of Part 1 of Schedule 12A to the Local Government Act 1972.',
      '3. [Not for publication]',
      '4. [Not for publication]',
      'Constitutional Comments (PW 06/01/27)',
      '5. The committee may decide.',
    ]);
    expect(from('Appendix A: Offers').filter((one) => one !== '')).toEqual([
      'Appendix A: Offers',
      'NOT FOR PUBLICATION: this appendix contains exempt information as described in paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
      'Appendix B: The building',
      '1. A plan.',
      'Table 2',
    ]);
    expect(lines).toContain('2. See Appendix A.');
    expect(lines.join('\n')).not.toMatch(/Harbottle|4\.2|valuation|Financial/);
  });

  test('is whole and marked for members', () => {
    const lines = linesFor('members').join('\n');
    expect(lines).toContain('Appendix A: Offers by Harbottle\nNOT FOR PUBLICATION: this appendix contains exempt information');
    expect(lines).toContain('Financial Comments (NN 05/01/27)\nNOT FOR PUBLICATION: this comment contains exempt information');
    expect(lines).toContain('3. The price is £4.2m.');
  });

  test('what nobody has decided is withheld, and says so; what was decided to be open is open, though its author marked it', () => {
    const parts = (access: 'undecided' | 'open') =>
      packItem('4', { parts: [{ part: `appendix:${offers}`, access, paragraphs: [], reason: '', publicTitle: '' }] });
    const undecided = linesFor('public', parts('undecided')).join('\n');
    expect(undecided).toContain('NOT FOR PUBLICATION: this appendix is not published with this agenda.');
    expect(undecided).not.toContain('Harbottle');
    expect(linesFor('public', parts('open')).join('\n')).toContain('Harbottle bids £4.2m.');
  });

  test('an exempt paper says so at its head, with the paragraph', () => {
    const exempt = packItem('4', { access: 'exempt', paragraphs: [4] });
    expect(linesFor('members', exempt)[0]).toBe(
      'NOT FOR PUBLICATION: this report contains exempt information as described in paragraph 4 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    );
    expect(linesFor('members', packItem('4', { access: 'confidential' }))[0]).toContain('NOT FOR PUBLICATION: this report contains confidential information');
  });
});

describe('a paper to which parts came after its item was opened', () => {
  test('what came later, or calls itself exempt, is kept from the public until somebody decides', () => {
    const lines = linesFor('public', packItem('4', { known: [`comment:${money.id}`] })).join('\n');
    expect(lines).toContain('The price is £4.2m.');
    expect(lines).not.toContain('The committee may decide.');
    expect(lines).not.toContain('A plan.');
    expect(lines).not.toMatch(/The building|Rooms/);
    const opened = [`comment:${legal.id}`, `appendix:${open}`].map((part) => ({ part, access: 'open' as const, paragraphs: [], reason: '', publicTitle: '' }));
    const decided = linesFor('public', packItem('4', { parts: opened })).join('\n');
    expect(decided).toContain('The committee may decide.');
    expect(decided).toContain('A plan.');
    const appendices = kept.report.appendices.map((one) => (one.id === open ? { ...one, title: 'Exempt appendix: the building' } : one));
    const named = { ...kept, report: { ...kept.report, appendices } };
    const shown = allowedOutline(named, packItem('4', { known }), 'public').nodes.map((node) => plainText(wordsOfNode(node)));
    expect(shown.join('\n')).not.toContain('A plan.');
    expect(shown.join('\n')).not.toContain('Exempt appendix: the building');
  });
});
