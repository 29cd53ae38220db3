import { useEffect, useSyncExternalStore } from 'react';
import { useCommands } from '#renderer/ui/commands.ts';
import { say } from '#renderer/ui/message.tsx';
import './focus-mode.css';

const key = 'boardpack.focus-mode';
const listeners = new Set<() => void>();
let isOn = readKept();

/** Kept as long as this window is: a reload leaves the page as it was, and the next day begins with everything in sight. */
function readKept(): boolean {
  try {
    return sessionStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

function set(next: boolean): void {
  isOn = next;
  try {
    if (next) sessionStorage.setItem(key, 'on');
    else sessionStorage.removeItem(key);
  } catch {
    // Where the browser keeps nothing it lasts until the page is loaded anew.
  }
  for (const listener of listeners) listener();
}

function leave(): void {
  set(false);
  say('Everything is in sight again.');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Nothing but the page while a report is open: rooms, parts and panel are out of sight until F9 or Escape. */
export function useFocusMode(): void {
  const on = useSyncExternalStore(subscribe, () => isOn);
  useCommands([
    {
      name: 'view.focus',
      label: on ? 'Leave focus mode' : 'Focus mode: only the page',
      group: 'View',
      shortcut: 'F9',
      words: 'distraction full screen',
      perform: () => {
        if (on) leave();
        else {
          set(true);
          say('Only the page is shown. F9 or Escape brings everything else back.');
        }
      },
    },
  ]);
  useEffect(() => {
    if (!on) return;
    document.documentElement.dataset['focus'] = '';
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector('dialog[open], :popover-open, [aria-expanded="true"][role="combobox"]')) return;
      // What is open over the page is closed first.
      if (event.target instanceof Element && event.target.closest('.find-bar, .split-pane')) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      delete document.documentElement.dataset['focus'];
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [on]);
}
