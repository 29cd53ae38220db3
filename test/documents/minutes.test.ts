import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { committee } from '#shared/domain/committee.ts';
import { keyDecision } from '#shared/domain/key-decision.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { minutedItems } from '#shared/meetings/minutes/minuted.ts';
import { decisionsOutline } from '#shared/meetings/minutes/decision-outline.ts';
import { minutesOutline } from '#shared/meetings/minutes/minutes-outline.ts';
import { forwardPlanOutline } from '#shared/meetings/notices/forward-plan.ts';
import { type NoticeKind, noticeOutline } from '#shared/meetings/notices/notice-outline.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { writeDocx } from '#shared/word/index.ts';
import { heldMeeting } from '#test/shared/meetings/minutes/held.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { expectShownInOrder } from './shown-in-order.ts';

const held = heldMeeting();
const listed = ['approves these posts:\n• a manager\n• two nurses', 'asks for:\na. a report\nb. a plan', 'notes the rest'].map((words, index) => ({
  id: newId(),
  place: `B${index}`,
  item: held.open.id,
  words,
  from: null,
  noticeOn: null,
}));
const body = { ...committee.create(newId()), title: 'Cabinet' };
const sitting = { ...meeting.create(newId()), date: '2027-03-08', committee: body.id };
const entry = {
  ...keyDecision.create(newId()),
  title: 'Winter service contract',
  committee: body.id,
  meeting: sitting.id,
  amount: 75_000_000,
  divisions: 'Millbrook\nSwaithe',
  summary: 'To award the contract.\n\nIt runs for four years.',
  documents: 'Report of the Director of Place',
  isPrivate: true,
  paragraphs: '3',
  privateReason: 'Bids are still being made.',
  impracticable: 'A bid came in late.',
  agreedBy: 'The chair of the scrutiny committee',
};
const records = { committees: [body], meetings: [sitting], people: [], settings: held.settings };
const kinds: readonly NoticeKind[] = ['key', 'private', 'private-again', 'exception', 'urgency'];
const documents: readonly (readonly [string, Outline])[] = [
  ['public minutes', minutesOutline(held, 'public')],
  ['members’ minutes', minutesOutline(held, 'members')],
  ['minutes with lists', minutesOutline({ ...held, meeting: { ...held.meeting, resolutions: listed } }, 'public')],
  [
    'decisions',
    decisionsOutline(
      minutedItems(held.meeting, held.lines, 'public').map((minuted) => ({ minuted, paper: null })),
      held,
    ),
  ],
  ...kinds.map((kind) => [`${kind} notice`, noticeOutline(kind, entry, records)] as const),
  ['forward plan', forwardPlanOutline([entry], records, '2027-01-04')],
];

/** Starting LibreOffice takes longest: one of each kind is read by it. */
const readOutside = new Set(['minutes with lists', 'decisions', 'private-again notice', 'forward plan']);

describe.each(documents)('%s', (name, outline) => {
  test('passes the Open XML SDK, the lint and the rules of access, and reads in LibreOffice as it was laid out', async () => {
    const bytes = await writeDocx(outline, { blobs: new Map() });
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
    if (tools.soffice && readOutside.has(name)) expectShownInOrder(await readWithLibreOffice(bytes), outline);
  });
});
