import { z } from '#shared/base/schema.ts';

const modifiers = ['Command', 'Cmd', 'Control', 'Ctrl', 'CommandOrControl', 'CmdOrCtrl', 'Alt', 'Option', 'Shift', 'Super', 'Meta'];
const namedKeys = [
  'Plus',
  'Space',
  'Tab',
  'Backspace',
  'Delete',
  'Insert',
  'Return',
  'Enter',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
  'Esc',
];

/**
 * Whether a shortcut is one that a native menu can show: modifiers and one key, joined by '+', as in 'CmdOrCtrl+Shift+K'.
 * A menu would throw at any other text where it is built; such an entry is shown without its shortcut.
 */
export function isAccelerator(text: string): boolean {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const isKey = namedKeys.includes(key) || /^F([1-9]|1[0-9]|2[0-4])$/.test(key) || /^[!-*,-~]$/.test(key);
  return isKey && parts.every((part) => modifiers.includes(part)) && new Set(parts).size === parts.length;
}

const label = z.string().min(1).max(200);
const entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('command'),
    command: z.string().min(1).max(100),
    label,
    accelerator: z.string().max(60).nullable(),
    enabled: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('separator') }),
  z.strictObject({
    kind: z.literal('role'),
    role: z.enum(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit', 'toggleDevTools', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen']),
  }),
]);

/** The native menu as it crosses the bridge. */
export const menu = z.array(z.strictObject({ label, entries: z.array(entry).max(200) })).max(20);
