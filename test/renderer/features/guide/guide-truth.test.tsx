import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { appCommands } from '#renderer/app/commands/app-commands.ts';
import { rooms } from '#renderer/app/rooms.ts';
import { savingWords } from '#renderer/app/status-line.tsx';
import type { SaveState } from '#renderer/data/index.ts';
import { GuideRoom } from '#renderer/features/guide/index.ts';
import { paperKinds } from '#renderer/features/programmes/documents/papers.ts';
import { programmeParts, registerViews } from '#renderer/features/programmes/parts.ts';
import { shortcutLabel } from '#renderer/ui/shortcut.ts';
import { templatesWith } from '#shared/templates/index.ts';

const states: readonly SaveState[] = [
  { kind: 'saving' },
  { kind: 'saved', copy: 'pending', message: null },
  { kind: 'saved', copy: 'inside', message: null },
  { kind: 'saved', copy: 'failed', message: null },
  { kind: 'copied' },
  { kind: 'failed', message: '' },
  { kind: 'reading', message: '' },
];

test('the guide explains every message about saving, in the words of the screen, and no other', async () => {
  const screen = await render(<GuideRoom />);
  const terms = [...screen.container.querySelectorAll('section[aria-labelledby="guide-saving"] dt')].map((term) => term.textContent);
  const shown = states.map((state) => savingWords(state).text.replace(/: .*$/, ''));
  expect([...terms].sort()).toEqual([...shown].sort());
});

test('the keys in the guide are the keys of the app', async () => {
  const screen = await render(<GuideRoom />);
  const nothing = () => {};
  const commands = appCommands({
    navigate: nothing,
    openPalette: nothing,
    openShortcuts: nothing,
    panel: { open: true, setOpen: nothing },
    rail: { isFolded: false, canChoose: true, setFolded: nothing },
  });
  const known = new Set(commands.flatMap((command) => (command.shortcut ? [shortcutLabel(command.shortcut)] : [])));
  const named = [...screen.container.querySelectorAll('.guide-keys kbd')].map((key) => key.textContent ?? '');
  // Undo belongs to the screen one is on, and is not among the commands of the frame.
  for (const key of named.filter((one) => one !== shortcutLabel('Ctrl+Z'))) expect(known).toContain(key);
  const firstRooms = rooms.slice(0, 5).map((room) => room.label);
  expect(screen.container.querySelector('.guide-keys')?.textContent).toContain(firstRooms.join(', '));
});

test('the guide explains every part of a programme’s page and every paper that one button makes, in the words of the screen', async () => {
  const screen = await render(<GuideRoom />);
  const terms = (chapter: string) => [...screen.container.querySelectorAll(`section[aria-labelledby="guide-${chapter}"] dt`)].map((term) => term.textContent);
  expect(terms('programmes')).toEqual(programmeParts.map((part) => part.label));
  expect(terms('papers')).toEqual(
    paperKinds.map(
      (paper) =>
        templatesWith([])
          .offered('2026-11-22')
          .find((template) => template.id === paper.template)?.name,
    ),
  );
  const registers = screen.container.querySelector('section[aria-labelledby="guide-programmes"]')?.textContent?.toLowerCase();
  for (const { label } of registerViews) expect(registers).toContain(label.toLowerCase());
});
