import type { KeyboardEvent } from 'react';

/**
 * The keys of a clerk who minutes as it is said: Enter in a field of one line goes to the next field of the item,
 * Ctrl+Enter to the minute of the next item, with Shift to the one before.
 */
export function moveOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented) return;
  const from = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey) {
    const minutes = [...document.querySelectorAll<HTMLTextAreaElement>('.minute-words textarea')];
    const own = minutes.findIndex((one) => event.currentTarget.contains(one));
    const next = minutes[own + (event.shiftKey ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.closest('.item-minute')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  if (!(from instanceof HTMLInputElement) || from.type !== 'text' || from.getAttribute('aria-expanded') === 'true') return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, select, textarea')];
  const next = fields[fields.indexOf(from) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
