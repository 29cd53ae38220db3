import { expect, test } from 'vitest';
import { menuOf } from '#renderer/app/commands/native-menu.ts';
import { savingWords } from '#renderer/app/status-line.tsx';
import { recoveryWords } from '#renderer/parts/recovery-words.ts';

test('the line at the foot never says more than is known', () => {
  expect(savingWords({ kind: 'saving' }).text).toBe('Saving …');
  expect(savingWords({ kind: 'copied' }).text).toBe('Saved and copied');
  expect(savingWords({ kind: 'saved', copy: 'pending', message: null }).text).toBe('Saved');
  expect(savingWords({ kind: 'saved', copy: 'inside', message: null })).toMatchObject({
    text: 'Saved in this browser only',
    step: 'Choose a folder or make a backup',
  });
  expect(savingWords({ kind: 'saved', copy: 'failed', message: 'The drive is gone.' })).toMatchObject({ isProblem: true, detail: 'The drive is gone.' });
  expect(savingWords({ kind: 'failed', message: 'The disk is full.' })).toMatchObject({ text: 'Not saved', isProblem: true });
});

test('what a field refused is not called saved, though everything stored was copied', () => {
  const draft = { text: '31 Feb', problem: 'This is no date.', at: '/registers/risks/1' };
  expect(savingWords({ kind: 'copied' }, [draft])).toMatchObject({ text: 'One field is not saved', isProblem: true, detail: draft.problem, refused: draft });
  expect(savingWords({ kind: 'saved', copy: 'pending', message: null }, [draft, draft]).text).toBe('2 fields are not saved');
  expect(savingWords({ kind: 'saving' }, [draft]).text).toBe('Saving …');
});

test('what was found on opening is said in words, and nothing where nothing was amiss', () => {
  expect(recoveryWords({ kind: 'same' })).toBeNull();
  expect(recoveryWords({ kind: 'completed', toDatabase: 2, toJournal: 0, pictures: 0 })?.text).toContain('2 steps that the records lacked came back');
  expect(recoveryWords({ kind: 'behind' })?.tone).toBe('danger');
});

test('nobody is interrupted for a step that only the second copy lacked, as after closing in the middle of typing', () => {
  expect(recoveryWords({ kind: 'completed', toDatabase: 0, toJournal: 1, pictures: 0 })).toMatchObject({
    isNews: false,
    text: expect.stringContaining('one step that the second copy lacked was added'),
  });
  expect(recoveryWords({ kind: 'completed', toDatabase: 1, toJournal: 1, pictures: 0 })?.isNews).toBe(true);
  expect(recoveryWords({ kind: 'completed', toDatabase: 0, toJournal: 0, pictures: 2 })?.isNews).toBe(true);
});

test('the native menu is made of the commands, with the roles every editor has', () => {
  const menu = menuOf([
    { name: 'go.today', label: 'Go to Today', group: 'Go', shortcut: 'Ctrl+1', perform: () => {} },
    { name: 'record.delete', label: 'Delete risk', group: 'Record', enabledWhen: () => false, perform: () => {} },
  ]);
  expect(menu.find((one) => one.label === 'Go')?.entries).toEqual([
    { kind: 'command', command: 'go.today', label: 'Go to Today', accelerator: 'CmdOrCtrl+1', enabled: true },
  ]);
  expect(menu.find((one) => one.label === 'Record')?.entries[0]).toMatchObject({ enabled: false, accelerator: null });
  expect(menu.find((one) => one.label === 'Edit')?.entries).toContainEqual({ kind: 'role', role: 'paste' });
  expect(menu.some((one) => one.label === 'Report')).toBe(false);
});

test('recent files stand in a part of their own under File, above Quit', () => {
  const perform = () => {};
  const menu = menuOf([
    { name: 'report.print', label: 'Print', group: 'File', perform },
    { name: 'recent.a1', label: 'Open recent: a.docx', group: 'Recent files', perform },
  ]);
  const entries = menu.find((one) => one.label === 'File')?.entries.map((entry) => (entry.kind === 'command' ? entry.label : entry.kind));
  expect(entries).toEqual(['Print', 'separator', 'Open recent: a.docx', 'separator', 'role']);
});
