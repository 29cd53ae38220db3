import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { applyEdit } from '#shared/changes/apply.ts';
import { conflictOf, invertEdits } from '#shared/changes/invert.ts';
import type { Fields } from '#shared/changes/change.ts';
import { meeting as meetingNoun } from '#shared/domain/meeting/index.ts';
import { type Proposal, repeated } from '#shared/packs/intake/propose.ts';
import { takeIn } from '#shared/packs/intake/take-in.ts';
import { arrived, sitting, today } from './sitting.ts';

const shown = (lines: ReturnType<ReturnType<typeof sitting>['lines']>) => lines.map(({ number, title, item }) => `${number} ${title} ${item.access}`);

describe('matching with the agenda', () => {
  const items = [
    { title: 'Apologies', access: 'open' as const },
    { title: 'Street lighting programme' },
    { title: 'Libraries review' },
    { title: 'Parks and open spaces' },
  ];

  test.each([
    ['by its title', 'a.pdf', { title: 'STREET LIGHTING PROGRAMME' }, 'Street lighting programme', 'title'],
    ['by a title much like it', 'a.pdf', { title: 'Review of libraries' }, 'Libraries review', 'title'],
    ['by the number on its front', 'a.pdf', { title: 'Open spaces: options', itemNumber: '4' }, 'Parks and open spaces', 'front'],
    ['by the number in the name of a file without a title', 'Item 3.pdf', { title: 'Item 3', titleIn: 'name' }, 'Libraries review', 'file-name'],
  ] as const)('%s', (_how, path, fields, title, by) => {
    const meeting = sitting(items);
    const [proposal] = meeting.propose([[path, arrived(fields)]]);
    const at = proposal?.target.at === 'item' ? proposal.target.item : null;
    expect(meeting.lines().find(({ id }) => id === at)?.title).toBe(title);
    expect(proposal?.matchedBy).toBe(by);
  });

  test('not by a number alone where the titles speak against it, nor with an item that has a paper', () => {
    const meeting = sitting([...items.slice(0, 2), { title: 'Libraries review', paper: newId() }]);
    const proposals = meeting.propose([
      ['a.pdf', arrived({ title: 'Budget', itemNumber: '1' })],
      ['b.pdf', arrived({ title: 'Libraries review' })],
    ]);
    expect(proposals.map(({ target }) => target.at)).toEqual(['end', 'end']);
  });

  test('by its report, whatever it is called', () => {
    const report = newId();
    const meeting = sitting([{ title: 'Something else', report }]);
    expect(meeting.propose([['a.boardpack', arrived({ report, title: 'New title' })]])[0]).toMatchObject({ matchedBy: 'report', target: { at: 'item' } });
  });
});

describe('taking in', () => {
  test('new items come before those that close the meeting, and nothing is open by it', () => {
    const meeting = sitting(
      [
        { title: 'Apologies', access: 'open' },
        { title: 'Date of next meeting', access: 'open' },
      ],
      ['Date of next meeting'],
    );
    meeting.take(
      meeting.propose([
        ['a.pdf', arrived()],
        ['b.pdf', arrived({ title: 'Budget', isExempt: true, paragraphs: [3] })],
      ]),
    );
    expect(shown(meeting.lines())).toEqual(['1 Apologies open', '2 Street lighting undecided', '3 Date of next meeting open', '4 Budget exempt']);
    expect(meeting.lines().at(-1)?.item.paragraphs).toEqual([3]);
  });

  test('an item that was opened without this paper is to be decided anew; with a version of its paper it stays as it is', () => {
    const meeting = sitting([{ title: 'Street lighting', access: 'open' }]);
    meeting.take(meeting.propose([['a.pdf', arrived()]]));
    expect(shown(meeting.lines())).toEqual(['1 Street lighting undecided']);

    const other = sitting([{ title: 'Street lighting' }]);
    const [first] = other.take(other.propose([['a.pdf', arrived()]]));
    const opened = sitting([{ title: 'Street lighting', access: 'open', paper: first?.id ?? '' }]);
    // The same paper at a meeting where its item was opened in the meantime.
    opened.take([{ ...(opened.propose([['a.pdf', arrived()]])[0] as Proposal), target: { at: 'end' } }]);
    expect(shown(opened.lines())).toEqual(['1 Street lighting open', '2 Street lighting undecided']);
  });

  test('its author’s mark withholds an item that was open, and never opens one', () => {
    const meeting = sitting([
      { title: 'Street lighting', access: 'open' },
      { title: 'Parks', access: 'confidential' },
    ]);
    meeting.take(
      meeting.propose([
        ['a.pdf', arrived({ isExempt: true, paragraphs: [1, 3] })],
        ['b.pdf', arrived({ title: 'Parks' })],
      ]),
    );
    expect(shown(meeting.lines()).sort()).toEqual(['1 Street lighting exempt', '2 Parks confidential']);
  });

  test('the same paper again is its next version, and the item takes it unless the secretary says otherwise', () => {
    const meeting = sitting([{ title: 'Street lighting' }]);
    const from = 'Nell Harcourt';
    meeting.take(meeting.propose([['a.pdf', arrived({ from })]]));
    const [second] = meeting.take(meeting.propose([['b.pdf', arrived({ title: 'Street Lighting (revised) v2', from })]]));
    expect(second).toMatchObject({ number: 2 });
    expect(meeting.lines()[0]?.item.paper).toBe(second?.id);

    const [third] = meeting.propose([['c.pdf', arrived({ from })]]);
    const [pinned] = meeting.take([{ ...(third as Proposal), follows: false }]);
    expect(pinned).toMatchObject({ number: 3, identity: second?.identity });
    expect(meeting.lines()[0]?.item.paper).toBe(second?.id);
  });

  test('two versions in one folder, both new: one item, with the later one', () => {
    const meeting = sitting();
    const report = newId();
    const made = meeting.take(
      meeting.propose([
        ['a.boardpack', arrived({ report, form: 'boardpack' })],
        ['late/a.boardpack', arrived({ report, form: 'boardpack', title: 'Street lighting, again' })],
      ]),
    );
    expect(made.map(({ number, identity }) => [number, identity])).toEqual([
      [1, report],
      [2, report],
    ]);
    expect(meeting.lines().map(({ item }) => item.paper)).toEqual([made[1]?.id]);
  });

  test('two people’s files of the same name are two papers where they are different papers', () => {
    const meeting = sitting();
    const proposals = meeting.propose([
      ['Ann/Report.docx', arrived({ name: 'Report.docx', title: 'Winter maintenance' })],
      ['Ben/Report.docx', arrived({ name: 'Report.docx', title: 'Museum opening hours' })],
      ['Cat/Report.docx', arrived({ name: 'Report.docx', title: 'Report', titleIn: 'name' })],
      ['Dee/Report.docx', arrived({ name: 'Report.docx', title: 'Report', titleIn: 'name' })],
    ]);
    const made = meeting.take(proposals);
    expect(made.map(({ number }) => number)).toEqual([1, 1, 1, 1]);
    expect(new Set(made.map(({ identity }) => identity)).size).toBe(4);
    expect(meeting.lines()).toHaveLength(4);
  });

  test('a sender who is named in the list is kept with the paper', () => {
    const meeting = sitting();
    expect(meeting.take(meeting.propose([['a.pdf', arrived()]]).map((one) => ({ ...one, from: ' Ada Quill ' })))[0]?.receivedFrom).toBe('Ada Quill');
  });

  test('two papers of one title at two items are two papers', () => {
    const meeting = sitting([{ title: 'Budget monitoring: places', paper: null }, { title: 'Budget monitoring: people' }]);
    const first = meeting.propose([['a.pdf', arrived({ title: 'Budget monitoring', itemNumber: '1' })]]);
    meeting.take(first.map((one) => ({ ...one, target: { at: 'item', item: meeting.lines()[0]?.id ?? '' } })));
    const [second] = meeting.propose([['b.pdf', arrived({ title: 'Budget monitoring', itemNumber: '2' })]]);
    expect(second).toMatchObject({ versionOf: null, target: { at: 'item', item: meeting.lines()[1]?.id } });
  });

  test('can be taken back whole, two versions at once among it', () => {
    const meeting = meetingNoun.create(newId());
    const report = newId();
    const proposals = sitting().propose([
      ['a.boardpack', arrived({ report })],
      ['b.boardpack', arrived({ report })],
    ]);
    const { edits } = takeIn(proposals, { meeting, papers: [], today, lastTitles: [] });
    let now: Fields | null = meeting as unknown as Fields;
    for (const edit of edits.filter(({ kind }) => kind === 'meeting')) now = applyEdit(now, edit);
    expect((now as unknown as typeof meeting).agenda).toHaveLength(1);
    for (const edit of invertEdits(edits).filter(({ kind }) => kind === 'meeting')) {
      expect(conflictOf(now, edit)).toBeNull();
      now = applyEdit(now, edit);
    }
    expect(now).toEqual(meeting);
  });

  test('what is not wanted leaves no trace', () => {
    const meeting = sitting();
    expect(meeting.take(meeting.propose([['a.pdf', arrived()]]).map((one) => ({ ...one, isWanted: false })))).toEqual([]);
    expect(meeting.lines()).toEqual([]);
  });
});

test('the same file, and the same paper in another file, are recognised', () => {
  const meeting = sitting();
  const paper = arrived({ form: 'boardpack', kept: { hash: 'f'.repeat(64), bytes: new Uint8Array(), blobs: [] } });
  const proposals = meeting.propose([['a.boardpack', paper]]);
  const [taken] = meeting.take(proposals);
  const again = arrived({ form: 'boardpack', kept: paper.kept });
  expect(repeated(paper, meeting.papers(), [])).toEqual({ paper: taken });
  expect(repeated(again, meeting.papers(), [])).toEqual({ paper: taken });
  expect(repeated(again, [], proposals)).toEqual({ path: 'a.boardpack' });
  expect(repeated(arrived(), meeting.papers(), proposals)).toBeNull();
});
