import { expect, test } from 'vitest';
import { countyCabinet } from '#shared/templates/county-cabinet.ts';
import { fillStanding, unknownFields, withStanding } from '#shared/templates/standing-fields.ts';
import { startingTexts } from '#shared/templates/starting.ts';

const words = { committee: 'Cabinet', 'meeting date': '18 January 2027', 'report of': 'Director', title: 'Hubs', council: 'Wendlebury', programme: '' };

test('fields are filled in, and what is not known yet is named in square brackets', () => {
  expect(fillStanding('That {committee} on {meeting date}:', words)).toBe('That Cabinet on 18 January 2027:');
  expect(fillStanding('About {programme}, {considered}.', words)).toBe('About [programme], {considered}.');
});

test('names in braces that are no field are found, once each', () => {
  expect(unknownFields('{comittee} and {committee} and {comittee} and {}')).toEqual(['comittee', '']);
  expect(unknownFields('{considered}', ['considered'])).toEqual([]);
});

test('the standing words of a template say what the report says, and those an author begins with do so once', () => {
  const filled = withStanding(countyCabinet, words);
  const opening = filled.parts.find((part) => part.part === 'recommendations');
  expect(opening?.part === 'recommendations' && opening.opening.decision).toBe('That Cabinet:');
  const own = {
    ...countyCabinet,
    parts: countyCabinet.parts.map((part) => (part.part === 'section' ? { ...part, standing: { noting: 'For {committee}.' } } : part)),
  };
  expect(startingTexts(own, 'noting', words)[0]).toEqual({ slot: 'section:purpose', text: 'For Cabinet.' });
  expect(startingTexts(own, 'noting')[0]?.text).toBe('For [committee].');
});
