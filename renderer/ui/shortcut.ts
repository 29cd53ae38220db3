import { isEnabled, listCommands } from './commands.ts';

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is the shortcut: 'Ctrl+Shift+K', 'Alt+ArrowUp', 'F2'. */
export function matchesShortcut(event: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+').filter((part) => part !== '');
  const key = shortcut.endsWith('++') ? '+' : (parts[parts.length - 1] ?? '');
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const control = isMac ? event.metaKey : event.ctrlKey;
  if (control !== wants('Ctrl') || event.altKey !== wants('Alt')) return false;
  // A sign such as '/' or '?' may need Shift on some keyboards: only letters and named keys are strict about it.
  const strict = key.length > 1 || /[a-z0-9]/i.test(key);
  if (strict && event.shiftKey !== wants('Shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase() || (/^[0-9]$/.test(key) && event.code === `Digit${key}`);
}

/** The shortcut as people read it on this computer. */
export function shortcutLabel(shortcut: string): string {
  const words = shortcut.replace('Arrow', '').replace('Delete', 'Del');
  return isMac ? words.replace('Ctrl', '⌘').replace('Alt', '⌥').replace('Shift', '⇧') : words;
}

/** Whether keys typed at the element are meant as text. */
export function isTextTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

/** Performs the command whose shortcut was pressed; true where there was one. The last offered comes first. */
export function performShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const inText = isTextTarget(event.target);
  const commands = listCommands();
  for (let index = commands.length - 1; index >= 0; index--) {
    const command = commands[index];
    if (!command || ![command.shortcut, command.alsoShortcut].some((one) => one && matchesShortcut(event, one))) continue;
    if ((inText && command.inFields === false) || !isEnabled(command)) continue;
    event.preventDefault();
    void command.perform();
    return true;
  }
  return false;
}
