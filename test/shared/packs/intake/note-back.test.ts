import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { noteBack } from '#shared/packs/intake/note-back.ts';

test('a note says what is wrong, where, and by when it is wanted', () => {
  const paper = {
    title: 'Street lighting',
    file: { name: 'a.docx', hash: newId(), bytes: 1 },
    number: 2,
    received: '2026-12-20',
    findings: [
      { weight: 'must' as const, words: 'It holds 2 tracked changes.', place: 'after paragraph 3' },
      { weight: 'note' as const, words: 'Its properties name A. Writer.', place: '' },
    ],
  };
  const about = {
    committee: 'Place Select Committee',
    meeting: '2027-01-14',
    deadline: '2027-01-04',
    to: 'Idris Calloway',
    from: ['Nell Harcourt', 'Secretary'],
  };
  const note = noteBack({ ...about, papers: [{ paper, itemNumber: '5' }] });
  expect(note.subject).toBe('Please correct by 4 January 2027: Street lighting, Place Select Committee on 14 January 2027');
  expect(note.fileName).toBe('Note on Street lighting 2027-01-14.txt');
  expect(note.text).toBe(`Dear Idris Calloway,

Thank you for “Street lighting” for Place Select Committee on 14 January 2027. Please send it again by Monday 4 January 2027, put right as below. What was received is kept, and nothing in it was altered.

Item 5: Street lighting
(a.docx, received on 20 December 2026, version 2)

To be put right before it can go out:
1. after paragraph 3: It holds 2 tracked changes.

For your information:
1. Its properties name A. Writer.

Kind regards
Nell Harcourt
Secretary`);
});

test('papers with nothing to put right are thanked for, and not asked for again', () => {
  const about = { committee: 'Place Select Committee', meeting: null, deadline: '2027-01-04', to: '', from: [] };
  const paper = { title: 'Parks', file: { name: 'parks.pdf', hash: newId(), bytes: 1 }, number: 1, received: '2026-12-20', findings: [] };
  const bad = { ...paper, title: 'Lamps', findings: [{ weight: 'should' as const, words: 'It has no tags.', place: '' }] };
  const known = { ...paper, title: 'Roads', findings: [{ weight: 'note' as const, words: 'It is protected.', place: '' }] };
  const of = (...papers: readonly (typeof paper | typeof bad | typeof known)[]) =>
    noteBack({ ...about, papers: papers.map((one) => ({ paper: one, itemNumber: '' })) });

  const mixed = of(paper, bad, known);
  expect(mixed.subject).toBe('Please correct by 4 January 2027: Lamps, Place Select Committee');
  expect(mixed.text).toContain('Thank you for 3 papers for Place Select Committee. Please send one of them again by Monday 4 January 2027');
  expect(mixed.text).toContain(`With nothing to put right:
- Parks (parks.pdf, received on 20 December 2026)
- Roads (parks.pdf, received on 20 December 2026)`);
  expect(mixed.text).not.toContain('Nothing was found');

  const fine = of(paper, known);
  expect(fine.subject).toBe('Received: 2 papers, Place Select Committee');
  expect(fine.text).toContain('Nothing was found that has to be put right.');
  expect(fine.text).not.toContain('again');
  expect(fine.text).toContain('It is protected.');
});
