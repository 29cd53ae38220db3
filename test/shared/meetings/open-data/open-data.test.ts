import { expect, test } from 'vitest';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { openData, type PublishedFile } from '#shared/meetings/open-data/open-data.ts';
import { heldMeeting } from '../minutes/held.ts';

const fileOf = (meeting: string): PublishedFile => ({
  id: 'f',
  meeting,
  name: 'agenda of the meeting.pdf',
  mimeType: 'application/pdf',
  size: 12,
  sha256: 'ab',
  day: '2027-01-08',
});

/** What the schema of OParl 1.1 requires of each object. */
const required = {
  System: ['id', 'type', 'oparlVersion', 'body'],
  Body: ['id', 'type', 'name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'],
  Organization: ['id', 'type'],
  Person: ['id', 'type'],
  Membership: ['id', 'type'],
  Meeting: ['id', 'type'],
  AgendaItem: ['id', 'type'],
  Location: ['id', 'type'],
  File: ['id', 'type', 'accessUrl'],
} as const;

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return 'type' in value ? [value as Readonly<Record<string, unknown>>, ...inner] : inner;
}

test('every object has what OParl requires of its kind, under an id of its own', () => {
  const held = heldMeeting();
  const data = openData({ ...held, committees: [held.committee], meetings: [held], files: [fileOf(held.meeting.id)] });
  const objects = objectsIn(data);
  const kinds = new Set<string>();
  for (const one of objects) {
    const kind = String(one['type']).replace('https://schema.oparl.org/1.1/', '');
    kinds.add(kind);
    expect([kind, Object.keys(one)]).toEqual([kind, expect.arrayContaining([...(required[kind as keyof typeof required] ?? ['a kind that OParl knows'])])]);
  }
  expect([...kinds].sort()).toEqual([...Object.keys(required)].sort());
  // An object may stand in a list and within another; two different ones never share an id.
  const known = new Map<unknown, string>();
  for (const one of objects) {
    expect(known.get(one['id']) ?? JSON.stringify(one)).toBe(JSON.stringify(one));
    known.set(one['id'], JSON.stringify(one));
  }
  // Everything that is linked to by an id is there, or a list.
  const links = JSON.stringify(data).match(/urn:boardpack:(?!list|download)[^"]+/g) ?? [];
  for (const link of links) expect([...known.keys()]).toContain(link);
});

test('holds of a private item only what the public may know', () => {
  const held = heldMeeting();
  const meeting = { ...held.meeting, confirmed: '2027-02-15' };
  const data = openData({ ...held, committees: [held.committee], meetings: [{ ...held, meeting }], files: [] });
  expect(data.meeting[0]).toMatchObject({
    meetingState: 'conducted',
    cancelled: false,
    start: '2027-01-18T10:31:00Z',
    end: '2027-01-18T12:05:00Z',
    agendaItem: [
      {
        number: '1',
        name: 'Evening hubs',
        public: true,
        result: 'The recommendations were agreed.',
        resolutionText: 'approve the opening of two evening hubs',
      },
      { number: '2', name: 'A contract for care', public: false, resolutionText: 'A contract was considered.' },
    ],
  });
  expect(JSON.stringify(data)).not.toMatch(/Brook Vale|4\.2m/);
  // The chair sits on the committee; officers and others are nobody's business.
  expect(data.person.map((one) => one['name'])).toEqual(['Ada Penrose']);
});

test('nothing is told of an agenda before it is published, nor of draft minutes but what a decision notice said', () => {
  const held = heldMeeting();
  const itemsOf = (meeting: Meeting) => openData({ ...held, committees: [], meetings: [{ ...held, meeting }], files: [] }).meeting[0]?.['agendaItem'];
  expect(itemsOf({ ...held.meeting, status: 'planned', published: null })).toEqual([]);
  expect(itemsOf({ ...held.meeting, status: 'planned', published: '2027-01-08' })).toHaveLength(2);
  const [open, exempt] = itemsOf(held.meeting) as readonly Record<string, unknown>[];
  expect(open).toMatchObject({ resolutionText: 'approve the opening of two evening hubs' });
  expect(open).not.toHaveProperty('result');
  expect(exempt).not.toHaveProperty('resolutionText');
});

test('moments are those of British clocks, in summer too', () => {
  const held = heldMeeting();
  const meeting = { ...held.meeting, date: '2027-07-05', opened: '', time: '14:00', closed: '' };
  const data = openData({ ...held, committees: [], meetings: [{ meeting, lines: [] }], files: [] });
  expect(data.meeting[0]?.['start']).toBe('2027-07-05T14:00:00+01:00');
  expect(data.meeting[0]).not.toHaveProperty('end');
});

test('addresses begin with the council’s own, or are names that lead nowhere', () => {
  const held = heldMeeting();
  const at = (openDataAddress: string) =>
    openData({ ...held, settings: { ...held.settings, openDataAddress }, committees: [held.committee], meetings: [], files: [fileOf('m')] });
  expect(at('https://data.wendlebury.example/').body[0]['id']).toBe('https://data.wendlebury.example/body/council');
  expect(at('https://data.wendlebury.example').file[0]?.['accessUrl']).toBe('https://data.wendlebury.example/download/f/agenda%20of%20the%20meeting.pdf');
  expect(at('').body[0]['id']).toBe('urn:boardpack:body:council');
});
