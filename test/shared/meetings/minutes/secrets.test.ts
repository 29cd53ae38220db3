import { expect, test } from 'vitest';
import { newAgendaItem } from '#shared/domain/meeting/index.ts';
import { linesAsMarked, minutedItems } from '#shared/meetings/minutes/minuted.ts';
import { meetingTexts, withoutWords } from '#shared/meetings/minutes/secrets.ts';
import { heldMeeting, lineOf } from './held.ts';

test('the texts of a meeting are sorted by what was decided, and what was typed for the public is kept apart', () => {
  const held = heldMeeting();
  const { secrets, allowed, typed } = meetingTexts(held.meeting, held.lines);
  expect(secrets).toEqual(
    expect.arrayContaining([
      { place: 'the title of item 2', text: 'Contract with Brook Vale Homes' },
      { place: 'the reason of item 2', text: 'A contract is being let.' },
      { place: 'the minute of item 2', text: 'The price of £4.2m was discussed.' },
      { place: 'a resolution of item 2', text: 'let the contract to Brook Vale Homes' },
      { place: 'an interest of item 2', text: 'a director of Brook Vale Homes' },
    ]),
  );
  expect(typed).toEqual(
    expect.arrayContaining(['Evening hubs', 'A contract for care', 'approve the opening of two evening hubs', 'A contract was considered.']),
  );
  expect(JSON.stringify([allowed, typed])).not.toMatch(/Brook Vale|4\.2m/);
});

test('what was typed on the agenda for everybody is no proof that it may be known', () => {
  const words = 'The price of £4.2m was discussed.';
  const held = heldMeeting();
  const agenda = held.meeting.agenda.map((item) => (item.id === held.open.id ? { ...item, title: words, note: words } : item));
  const lines = held.lines.map((line) => (line.id === held.open.id ? { ...line, title: words } : line));
  const { allowed, typed } = meetingTexts({ ...held.meeting, agenda }, lines);
  expect(allowed).not.toContain(words);
  expect(typed).toContain(words);
});

test('what belongs to an item that left the agenda is open to nobody', () => {
  const held = heldMeeting();
  const { secrets } = meetingTexts(held.meeting, held.lines.slice(1));
  expect(secrets.map((one) => one.text)).toContain('approve the opening of two evening hubs');
});

test('a meeting without words says nothing of what was minuted, and nothing of what is hidden', () => {
  const held = heldMeeting();
  expect(JSON.stringify(withoutWords(held.meeting, held.lines))).not.toMatch(/Brook Vale|4\.2m|opening hours|two evening hubs/);
});

test('an open item whose author marked the whole paper as exempt is decided by nobody', () => {
  const held = heldMeeting();
  const item = newAgendaItem('B', { id: held.open.id, title: 'Evening hubs', access: 'open', publicTitle: 'A matter of care' });
  const lines = linesAsMarked([{ ...lineOf(item, '1'), item }], () => [3]);
  expect(lines[0]?.access).toMatchObject({ access: 'undecided', paragraphs: [3] });
  const [minuted] = minutedItems(held.meeting, lines, 'public');
  expect(minuted).toMatchObject({ isWhole: false, title: 'A matter of care', resolutions: [] });
  expect(linesAsMarked([{ ...lineOf(item, '1'), item }], () => [])[0]?.access.access).toBe('open');
});
