import { afterEach, expect, test } from 'vitest';
import { type Command, listCommands, offerCommands, performCommand } from '#renderer/ui/commands.ts';
import { matchesShortcut, performShortcut } from '#renderer/ui/shortcut.ts';

const stops: (() => void)[] = [];
const offer = (commands: readonly Command[]) => stops.push(offerCommands(commands));
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

const keys = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

test('a shortcut is exactly its keys', () => {
  expect(matchesShortcut(keys({ key: 'k', ctrlKey: true }), 'Ctrl+K')).toBe(true);
  expect(matchesShortcut(keys({ key: 'K', ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
  expect(matchesShortcut(keys({ key: 'k' }), 'Ctrl+K')).toBe(false);
  expect(matchesShortcut(keys({ key: '?', ctrlKey: true, shiftKey: true }), 'Ctrl+?')).toBe(true);
  expect(matchesShortcut(keys({ key: 'F2' }), 'F2')).toBe(true);
  expect(matchesShortcut(keys({ key: '¡', code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true);
});

test('the command offered last comes first; one that is not possible is passed over', () => {
  const done: string[] = [];
  offer([{ name: 'a', label: 'A', group: 'Edit', shortcut: 'Ctrl+Z', perform: () => void done.push('a') }]);
  offer([{ name: 'b', label: 'B', group: 'Edit', shortcut: 'Ctrl+Z', enabledWhen: () => false, perform: () => void done.push('b') }]);
  performShortcut(keys({ key: 'z', ctrlKey: true }));
  offer([{ name: 'c', label: 'C', group: 'Edit', shortcut: 'Ctrl+Z', perform: () => void done.push('c') }]);
  performShortcut(keys({ key: 'z', ctrlKey: true }));
  expect(done).toEqual(['a', 'c']);
});

test('undo inside a field is the field’s own', () => {
  const done: string[] = [];
  offer([{ name: 'edit.undo', label: 'Undo', group: 'Edit', shortcut: 'Ctrl+Z', inFields: false, perform: () => void done.push('undo') }]);
  const input = document.body.appendChild(document.createElement('input'));
  const seen: boolean[] = [];
  document.addEventListener('keydown', (event) => seen.push(performShortcut(event)), { once: true });
  input.dispatchEvent(keys({ key: 'z', ctrlKey: true }));
  expect(seen).toEqual([false]);
  expect(done).toEqual([]);
});

test('a command of the same name stands before the earlier one while it is offered', () => {
  offer([{ name: 'x', label: 'Earlier', group: 'Edit', perform: () => {} }]);
  const stop = offerCommands([{ name: 'x', label: 'Later', group: 'Edit', perform: () => {} }]);
  expect(
    listCommands()
      .filter((one) => one.name === 'x')
      .map((one) => one.label),
  ).toEqual(['Later']);
  stop();
  expect(listCommands().find((one) => one.name === 'x')?.label).toBe('Earlier');
  expect(performCommand('not there')).toBe(false);
});
