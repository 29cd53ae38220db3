import { expect, test } from 'vitest';
import { plainText } from '#shared/domain/report/index.ts';
import { minutesOutline } from '#shared/meetings/minutes/minutes-outline.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { heldMeeting } from './held.ts';

const textsOf = ({ nodes }: Outline) =>
  nodes.map((node) => {
    if (node.type === 'lines') return node.lines.join(' / ');
    if (node.type === 'item') return `${node.label} ${plainText(node.text)}`;
    if (node.type === 'front') return `${node.label}: ${node.text}`;
    return 'text' in node ? (typeof node.text === 'string' ? node.text : plainText(node.text)) : '';
  });

test('minutes say who was there, what was said, moved, voted and resolved', () => {
  const held = heldMeeting();
  const texts = textsOf(minutesOutline(held, 'members'));
  expect(texts).toEqual([
    'Draft minutes',
    'Meeting: Adult Care Committee',
    'Date: Monday 18 January 2027',
    'Time: 10.31 to 12.05',
    'Place: County Hall',
    'Present',
    '• Ada Penrose (in the chair)',
    '• Bram Ives',
    'Apologies for absence',
    '• Cleo Dunmore',
    'In attendance',
    '• Nell Harcourt',
    '1 Evening hubs',
    'Members asked about opening hours.',
    'The officer answered.',
    'Moved by Ada Penrose, seconded by Bram Ives. For 7, against 2, abstained 1.',
    'RESOLVED: That the Committee approve the opening of two evening hubs',
    '2 Contract with Brook Vale Homes',
    'Bram Ives declared a disclosable pecuniary interest: a director of Brook Vale Homes, and left the meeting.',
    'The price of £4.2m was discussed.',
    'RESOLVED: That the Committee let the contract to Brook Vale Homes',
    'The meeting closed at 12.05.',
    'Draft: not yet confirmed as a correct record / Chair: Ada Penrose',
  ]);
});

test('the public gets of a private item its number, public title and summary, and nothing else', () => {
  const outline = minutesOutline(heldMeeting(), 'public');
  const texts = textsOf(outline);
  const at = texts.indexOf('2 A contract for care');
  expect(texts.slice(at, at + 3)).toEqual(['2 A contract for care', 'This item was considered in private.', 'A contract was considered.']);
  expect(JSON.stringify(outline)).not.toMatch(/Brook Vale|4\.2m|NOT FOR PUBLICATION/);
  expect(texts).toContain('RESOLVED: That the Committee approve the opening of two evening hubs');
});

test('what nobody has decided about is private; without a public title it has none', () => {
  const held = heldMeeting();
  const lines = held.lines.map((line) => ({ ...line, publicTitle: '', access: { ...line.access, access: 'undecided' as const } }));
  const texts = textsOf(minutesOutline({ ...held, lines }, 'public'));
  expect(texts).toContain('1 An item not for publication');
  expect(texts).toContain('The minute of this item is not published.');
  expect(texts).not.toContain('This item was considered in private.');
  expect(JSON.stringify(texts)).not.toContain('Evening hubs');
});

test('a withdrawn item keeps its number; confirmed minutes say when', () => {
  const held = heldMeeting();
  const agenda = held.meeting.agenda.map((item) =>
    item.id === held.open.id ? { ...item, withdrawn: '2027-01-15', withdrawnReason: 'the trust asked for it back' } : item,
  );
  const texts = textsOf(minutesOutline({ ...held, meeting: { ...held.meeting, agenda, confirmed: '2027-02-15' } }, 'members'));
  expect(texts.slice(texts.indexOf('1 Evening hubs'), texts.indexOf('1 Evening hubs') + 2)).toEqual([
    '1 Evening hubs',
    'This item was withdrawn: the trust asked for it back.',
  ]);
  expect(texts[0]).toBe('Minutes');
  expect(texts.at(-1)).toBe('Confirmed as a correct record on 15 February 2027 / Chair: Ada Penrose');
});

test('several resolutions are numbered; words that are whole sentences stand by themselves; votes that nobody counted are not told', () => {
  const held = heldMeeting();
  const [first] = held.meeting.resolutions;
  if (!first) throw new Error('The meeting resolved something');
  const meeting = {
    ...held.meeting,
    resolutions: ['That the plan be approved.', 'That the Director report back in May.'].map((words, index) => ({ ...first, id: `r${index}`, words })),
    minutes: held.meeting.minutes.map((one) => ({ ...one, abstained: null })),
  };
  const texts = textsOf(minutesOutline({ ...held, meeting, committee: { ...held.committee, body: 'cabinet' } }, 'members'));
  const at = texts.indexOf('RESOLVED:');
  expect(texts.slice(at - 1, at + 3)).toEqual([
    'Moved by Ada Penrose, seconded by Bram Ives. For 7, against 2.',
    'RESOLVED:',
    '(1) That the plan be approved.',
    '(2) That the Director report back in May.',
  ]);
});

test('a late item says for which special circumstances it was taken, to those who may read it', () => {
  const held = heldMeeting();
  const lines = held.lines.map((line) => ({ ...line, urgency: `Taken as urgent: ${line.number === '1' ? 'the grant ends' : 'the bid ends'} on Friday.` }));
  const texts = textsOf(minutesOutline({ ...held, lines }, 'public')).join(' ');
  expect(texts).toContain('the grant ends on Friday');
  expect(texts).not.toContain('the bid ends on Friday');
});

test('what stands in a list beneath a recommendation stands beneath the resolution', () => {
  const held = heldMeeting();
  const [first] = held.meeting.resolutions;
  if (!first) throw new Error('The meeting resolved something');
  const said = (all: readonly string[]) => {
    const meeting = { ...held.meeting, resolutions: all.map((words, index) => ({ ...first, id: `r${index}`, words })) };
    const texts = textsOf(minutesOutline({ ...held, meeting }, 'public'));
    const at = texts.findIndex((one) => one.startsWith('RESOLVED: That the Committee'));
    return texts.slice(at, at + 5);
  };
  expect(said(['approves these posts:\n• a manager\n• two nurses', 'asks for a report'])).toEqual([
    'RESOLVED: That the Committee:',
    '(1) approves these posts:',
    '– a manager',
    '– two nurses',
    '(2) asks for a report',
  ]);
  expect(said(['approves these posts:\na. a manager\nb. two nurses']).slice(0, 3)).toEqual([
    'RESOLVED: That the Committee approves these posts:',
    '(1) a manager',
    '(2) two nurses',
  ]);
});

test('that the public was excluded is told as it was minuted, and not before', () => {
  const held = heldMeeting();
  const [mover = null, seconder = null] = held.people.map((one) => one.id);
  const motion = { words: 'That the public be excluded.', mover, seconder, votesFor: 5, votesAgainst: 3, abstained: null };
  const minutesWith = (outcome: 'open' | 'agreed' | 'lost') =>
    textsOf(minutesOutline({ ...held, exclusion: { before: held.exempt.id }, meeting: { ...held.meeting, exclusion: { ...motion, outcome } } }, 'public'));
  const told = (texts: readonly string[]) => texts.slice(texts.indexOf('Exclusion of the public'), texts.indexOf('2 A contract for care'));
  const vote = 'Moved by Ada Penrose, seconded by Bram Ives. For 5, against 3.';
  expect(minutesWith('open')).not.toContain('Exclusion of the public');
  expect(told(minutesWith('agreed'))).toEqual(['Exclusion of the public', vote, 'RESOLVED: That the public be excluded.']);
  expect(told(minutesWith('lost'))).toEqual(['Exclusion of the public', 'It was moved: That the public be excluded.', `${vote} The motion was lost.`]);
});
