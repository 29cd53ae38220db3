import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { valueHere } from '#renderer/features/reports/figures/value-here.ts';
import { openSession, storeReport, typeAt } from '../editor/stored-report.ts';

const made = storeReport();
const words = 'It costs £1,200.50, opens on 5 April 2027 and serves 3,400 people. ';

/** What is found with these words of the first paragraph selected, or with the cursor after so many of them. */
function foundAt(select: string | number) {
  const session = openSession(made);
  typeAt(session, 2, words);
  const { state } = session.editor;
  const from = 2 + (typeof select === 'number' ? select : words.indexOf(select));
  const to = typeof select === 'number' ? from : from + select.length;
  return valueHere(state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to))));
}

describe('the figure in the text', () => {
  test.each([
    ['£1,200.50', '£1,200.50'],
    [' £1,200.50, ', '£1,200.50'],
    ['costs £1,200.50', '£1,200.50'],
    ['5 April 2027', '5 April 2027'],
    ['3,400', '3,400'],
    [12, '£1,200.50'],
    [32, '5 April 2027'],
  ])('with %s selected is %s', (select, value) => {
    const found = foundAt(select);
    expect(found?.words).toBe(value);
    expect(words.slice(found?.place.from, found?.place.to)).toBe(value);
    expect(found?.place).toMatchObject({ block: made.blocks[0]?.id, column: null, piece: 0 });
  });

  test.each(['It costs', 'opens on', 'April', 3])('is none with %s', (select) => {
    expect(foundAt(select)).toBeNull();
  });
});
