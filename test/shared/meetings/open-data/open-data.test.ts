import { expect, test } from 'vitest';
import { openData } from '#shared/meetings/open-data/open-data.ts';
import { heldMeeting } from '../minutes/held.ts';

test('is shaped like OParl, and holds of a private item only what the public may know', () => {
  const held = heldMeeting();
  const { settings, people, committee } = held;
  const file = { id: 'f', meeting: held.meeting.id, name: 'agenda.pdf', mimeType: 'application/pdf', size: 12, sha256: 'ab', day: '2027-01-08' };
  const data = openData({ settings, people, committees: [committee], meetings: [held], files: [file] });
  expect(data.meeting[0]).toMatchObject({
    type: 'https://schema.oparl.org/1.1/Meeting',
    meetingState: 'conducted',
    cancelled: false,
    start: '2027-01-18T10:31:00Z',
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

test('addresses begin with the council’s own, or are names that lead nowhere', () => {
  const held = heldMeeting();
  const at = (openDataAddress: string) =>
    openData({ settings: { ...held.settings, openDataAddress }, people: [], committees: [held.committee], meetings: [], files: [] }).body[0]['id'];
  expect(at('https://data.wendlebury.example/')).toBe('https://data.wendlebury.example/body/council');
  expect(at('')).toBe('urn:boardpack:body:council');
});
