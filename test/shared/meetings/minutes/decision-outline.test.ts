import { expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { decisionOutline, decisionsOutline } from '#shared/meetings/minutes/decision-outline.ts';
import { recommendationsIn, sectionTexts } from '#shared/meetings/minutes/from-report.ts';
import { minutedItems } from '#shared/meetings/minutes/minuted.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { item, paperOf, para, recommend } from '#test/documents/papers.ts';
import { heldMeeting } from './held.ts';

const paper = buildOutline(
  paperOf(countyCommittee, {
    'section:purpose': [para('To ask for two hubs.')],
    'section:options': [para('To do nothing, which was rejected.')],
    'section:reasons': [para('Evenings are when people can come.')],
    'section:recommendations': [recommend('approves two evening hubs'), recommend('asks for a report in May')],
  }),
);
const textsOf = ({ nodes }: Pick<Outline, 'nodes'>) =>
  nodes.flatMap((node) => ('text' in node ? [typeof node.text === 'string' ? node.text : plainText(node.text)] : []));

test('a paper gives its recommendations, its reasons and its options', () => {
  expect(recommendationsIn(paper).map((one) => one.words)).toEqual(['approves two evening hubs', 'asks for a report in May']);
  expect(sectionTexts(paper, 'reasons')).toEqual(['Evenings are when people can come.']);
  expect(sectionTexts(paper, 'options')).toEqual(['To do nothing, which was rejected.']);
  expect(sectionTexts({ nodes: [] }, 'options')).toEqual([]);
});

test('a list beneath a recommendation belongs to it', () => {
  const listed = buildOutline(
    paperOf(countyCommittee, {
      'section:recommendations': [
        recommend('approves these posts:'),
        item('bulleted', 'a manager'),
        item('bulleted', 'two nurses'),
        recommend('asks for a report'),
      ],
    }),
  );
  expect(recommendationsIn(listed).map((one) => one.words)).toEqual(['approves these posts:\n• a manager\n• two nurses', 'asks for a report']);
});

test('a decision notice holds decision, reasons, options and the call-in clock', () => {
  const held = heldMeeting();
  const [open] = minutedItems(held.meeting, held.lines, 'public');
  if (!open) throw new Error('The meeting has an open item');
  const texts = textsOf(decisionOutline(open, { ...held, paper }));
  expect(texts).toContain('RESOLVED: That the Committee approve the opening of two evening hubs');
  expect(texts).toContain('Evenings are when people can come.');
  expect(texts).toContain('To do nothing, which was rejected.');
  expect(texts.at(-1)).toBe('It can be called in to the end of Tuesday 26 January 2027, and must not be implemented before Wednesday 27 January 2027.');
});

test('a day of publication before the meeting is a slip that starts no clock', () => {
  const held = heldMeeting();
  const resolutions = held.meeting.resolutions.map((one) => ({ ...one, noticeOn: '2027-01-11' }));
  const [open] = minutedItems({ ...held.meeting, resolutions }, held.lines, 'public');
  if (!open) throw new Error('The meeting has an open item');
  const texts = textsOf(decisionOutline(open, { ...held, paper }));
  expect(texts.join(' ')).not.toMatch(/11 January 2027|must not be implemented before/);
});

test('a decision notice about a private item tells the public nothing of its paper', () => {
  const held = heldMeeting();
  const exempt = minutedItems(held.meeting, held.lines, 'public')[1];
  if (!exempt) throw new Error('The meeting has an exempt item');
  const outline = decisionOutline(exempt, { ...held, paper });
  expect(JSON.stringify(outline)).not.toMatch(/Brook Vale|Evenings|do nothing|4\.2m/);
  expect(textsOf(outline)).toContain('A contract was considered.');
});

test('all decisions of a meeting stand in one notice, with what the public may know of each', () => {
  const held = heldMeeting();
  const items = minutedItems(held.meeting, held.lines, 'public').map((minuted) => ({ minuted, paper }));
  const texts = textsOf(decisionsOutline(items, held));
  expect(texts.slice(0, 1)).toEqual(['Notice of decisions']);
  expect(texts).toEqual(
    expect.arrayContaining([
      '1 Evening hubs',
      'RESOLVED: That the Committee approve the opening of two evening hubs',
      '2 A contract for care',
      'A contract was considered.',
    ]),
  );
  expect(texts.filter((one) => one === 'Evenings are when people can come.')).toHaveLength(1);
  expect(texts.join(' ')).not.toMatch(/Brook Vale|4\.2m/);
  const nothing = { ...held.meeting, resolutions: [], minutes: [] };
  expect(
    textsOf(
      decisionsOutline(
        minutedItems(nothing, held.lines, 'public').map((minuted) => ({ minuted, paper: null })),
        { ...held, meeting: nothing },
      ),
    ),
  ).toContain('No decision was taken at this meeting.');
});

test('reasons and options are found by the words of their headings where a paper came from elsewhere', () => {
  const heading = (id: string, text: string) => ({ type: 'heading' as const, id, level: 2 as const, number: null, text: [{ text }] });
  const said = (id: string, text: string) => ({ type: 'paragraph' as const, id, number: null, continues: false, text: [{ text }] });
  const nodes = [
    heading('a', 'Alternative options considered and rejected'),
    said('b', 'To wait.'),
    heading('c', 'Reasons for recommendation'),
    said('d', 'It is cheaper.'),
    heading('e', 'Next steps'),
    said('f', 'To begin.'),
  ];
  expect(sectionTexts({ nodes }, 'options')).toEqual(['To wait.']);
  expect(sectionTexts({ nodes }, 'reasons')).toEqual(['It is cheaper.']);
});
