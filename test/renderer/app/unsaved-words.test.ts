import { expect, test } from 'vitest';
import { unsavedWords } from '#renderer/app/unsaved-words.ts';

const saved = { kind: 'copied' } as const;

test('says nothing where everything is stored, or another window writes', () => {
  expect(unsavedWords(saved, [])).toBeNull();
  expect(unsavedWords({ kind: 'saved', copy: 'failed', message: 'The folder is gone.' }, [])).toBeNull();
  expect(unsavedWords({ kind: 'reading', message: 'Another window writes.' }, [])).toBeNull();
});

test('names what is not stored and why', () => {
  expect(unsavedWords({ kind: 'failed', message: 'There is no room left.' }, [])).toBe('There is no room left.');
  expect(unsavedWords(saved, [{ text: '31 Feb', problem: 'This is no date.', at: '/' }])).toBe('One field is not stored: “31 Feb”. This is no date.');
  expect(unsavedWords(saved, [{ text: '31 Feb', problem: '“31 Feb” is no date.', at: '/' }])).toBe('One field is not stored: “31 Feb” is no date.');
  const two =
    unsavedWords({ kind: 'saving' }, [
      { text: `${'word '.repeat(40)}end`, problem: 'Too long.', at: '/' },
      { text: 'x', problem: 'No.', at: '/' },
    ]) ?? '';
  expect(two).toMatch(/^What you typed last is not stored yet\. 2 fields are not stored, the first of them: “word .* …”\. Too long\.$/);
  expect(two.length).toBeLessThan(170);
});
