/** Leads to what stands under an id in a paper that is shown: into sight, and with the focus. Does nothing where it is not there. */
export function showNode(id: string): void {
  const found = document.querySelector<HTMLElement>(`.paper [data-node="${CSS.escape(id)}"]`);
  if (!found) return;
  found.tabIndex = -1;
  found.scrollIntoView({ block: 'start' });
  found.focus({ preventScroll: true });
}
