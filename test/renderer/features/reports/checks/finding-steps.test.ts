import { undo } from '@tiptap/pm/history';
import { expect, test } from 'vitest';
import { mend, placeOf, selectWords } from '#renderer/features/reports/checks/finding-steps.ts';
import { nextFinding } from '#renderer/features/reports/checks/walk-findings.ts';
import { showMarks } from '#renderer/features/reports/checks/marks.ts';
import type { Found } from '#shared/checks/check-paper.ts';
import { fieldsOf, openSession, storeReport, typeAt } from '../editor/stored-report.ts';

const made = storeReport();
const finding = (at: string, more: Partial<Found> = {}): Found => ({ severity: 'should', check: 'repeated-words', where: '', message: '', at, ...more });
const idOf = (index: number) => made.blocks[index]?.id ?? '';
const words = (text: string, was: string, by: string): Pick<Found, 'fix'> => {
  const from = text.indexOf(was);
  return { fix: { fix: 'words', label: 'Mend', was, by, range: { from, to: from + was.length } } };
};

test('the words of a finding are marked', () => {
  const session = openSession(made);
  selectWords(session, finding(idOf(1), { range: { from: 0, to: 6 } }));
  const { from, to } = session.editor.state.selection;
  expect(session.editor.state.doc.textBetween(from, to)).toBe('Second');
});

test('a fix replaces the words, and one step takes it back', () => {
  const session = openSession(made);
  expect(mend(session, finding(idOf(0), words('First words.', 'First', 'Opening')))).toBe(true);
  expect(session.editor.state.doc.textContent).toContain('Opening words.');
  session.perform(undo);
  expect(session.editor.state.doc.textContent).toContain('First words.');
});

test('a fix of words that say something else by now alters nothing', () => {
  const session = openSession(made);
  typeAt(session, 2, 'The ');
  const before = session.editor.state.doc;
  expect(mend(session, finding(idOf(0), words('First words.', 'First', 'Opening')))).toBe(false);
  expect(session.editor.state.doc).toBe(before);
});

test('an issued report is not mended', () => {
  const session = openSession(made);
  session.setFields(fieldsOf(made, { issued: '2026-11-20' }));
  expect(mend(session, finding(idOf(0), words('First words.', 'First', 'Opening')))).toBe(false);
});

test('typed words become a live reference, and what is printed of it counts as words', () => {
  const session = openSession(made);
  typeAt(session, 2, 'See paragraph 3 of this. ');
  const typed = 'See paragraph 3 of this. First words.';
  const from = typed.indexOf('3');
  const fix = { fix: 'reference', label: 'Link', range: { from, to: from + 1 }, was: '3', to: [idOf(2)], form: 'list' } as const;
  expect(mend(session, finding(idOf(0), { fix }))).toBe(true);
  const paragraph = session.editor.view.dom.querySelector(`[data-id="${idOf(0)}"]`);
  expect(paragraph?.querySelector('.reference')?.textContent).toBe('3');
  expect(mend(session, finding(idOf(0), words(typed, 'First', 'Opening')))).toBe(true);
  expect(session.editor.state.doc.textContent).toContain('Opening words.');
});

test('what a register says is shown by the block that follows it', () => {
  const session = openSession(made);
  expect(placeOf(session, { at: `${idOf(2)}-4` })).toBe(idOf(2));
  expect(placeOf(session, { at: idOf(2) })).toBe(idOf(2));
  expect(placeOf(session, { at: 'part:front' })).toBe('part:front');
});

test('marks stand beside what weighs most, and go with it', () => {
  const session = openSession(made);
  const marks = () => [...session.editor.view.dom.querySelectorAll<HTMLElement>('.block')].map((one) => one.dataset['finding'] ?? '');
  showMarks(session, [
    { at: idOf(0), severity: 'must' },
    { at: idOf(0), severity: 'advice' },
    { at: idOf(2), severity: 'should' },
  ]);
  expect(marks().slice(0, 3)).toEqual(['must', '', 'should']);
  showMarks(session, [{ at: idOf(2), severity: 'advice' }]);
  expect(marks().slice(0, 3)).toEqual(['', '', 'advice']);
});

test('from the cursor on, findings follow one another through the text and round again', () => {
  const session = openSession(made);
  const found = [finding(idOf(2)), finding('part:front'), finding(idOf(0), { range: { from: 6, to: 11 } }), finding(idOf(0), { range: { from: 0, to: 5 } })];
  const walked = (step: 1 | -1) => {
    const next = nextFinding(session, found, step);
    if (next) {
      session.goTo(next.at);
      selectWords(session, next);
    }
    return next ? found.indexOf(next) : null;
  };
  session.goTo(idOf(1));
  expect([walked(1), walked(1), walked(1), walked(1)]).toEqual([0, 3, 2, 0]);
  expect([walked(-1), walked(-1), walked(-1)]).toEqual([2, 3, 0]);
  expect(nextFinding(session, [finding('part:front')], 1)).toBeNull();
});
