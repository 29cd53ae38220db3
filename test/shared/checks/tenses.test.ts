import { expect, test } from 'vitest';
import { tenses } from '#shared/checks/tenses.ts';
import { para } from '#test/documents/papers.ts';
import { foundBy, paperWith, pointedAt } from './found-in.ts';

const inParagraph = (words: string) => paperWith({ 'section:information': [para(words)] });

test.each([
  ['The results will be reported in October 2025.', 'October 2025'],
  ['The board will meet on 3 March 2026 and decide.', '3 March 2026'],
  ['The contract will be formally signed by the end of June 2026.', 'June 2026'],
  ['The hub was opened in October 2028.', 'October 2028'],
  ['It has been agreed on 3 May 2029.', '3 May 2029'],
])('what cannot be is pointed out: %s', (words, expected) => {
  expect(pointedAt(tenses, inParagraph(words))).toEqual([expected]);
  expect(foundBy(tenses, inParagraph(words))[0]?.severity).toBe('should');
});

test('what is past once the paper is read is advice', () => {
  expect(foundBy(tenses, inParagraph('The plan will be signed on 15 December 2026.')).map((one) => one.severity)).toEqual(['advice']);
});

test.each([
  'The results will be reported in October 2027.',
  'The team will build on the plan agreed in October 2025.',
  'It will follow the decision in March 2026.',
  'The cost will rise, as was said in June 2025.',
  'The programme will end what was begun in 2024.',
  'The hub was opened in October 2025.',
  'The saving was expected in October 2028.',
  'Members were told in June 2026 that it was to open in May 2028.',
  'The council will have worked in this way since July 2026.',
  'The people who were asked in May 2026 will be asked again.',
  'The lease was extended to March 2029.',
])('what may well be is left alone: %s', (words) => {
  expect(foundBy(tenses, inParagraph(words))).toEqual([]);
});
