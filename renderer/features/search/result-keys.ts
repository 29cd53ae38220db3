/**
 * Moves the focus for a key among the results of a room: down from the field and back to it, to the first and the
 * last; Enter in the field opens the first. False where the key is for something else.
 */
export function stepThroughResults(key: string, room: HTMLElement | null, field: HTMLInputElement | null): boolean {
  const links = [...(room?.querySelectorAll<HTMLAnchorElement>('.search-results a') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isField = document.activeElement === field;
  if (at < 0 && !isField) return false;
  if (key === 'Enter' && isField && links[0]) {
    links[0].click();
    return true;
  }
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1, Escape: -1 }[key];
  if (to === undefined || (isField && key !== 'ArrowDown')) return false;
  const target = to < 0 ? field : links[Math.min(to, links.length - 1)];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  return true;
}
