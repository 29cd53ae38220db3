/** Brings an element of the paper into sight. Blocks come to their real height when they are nearly in sight, and what is below them moves: so it is done twice. */
export function bringIntoSight(node: globalThis.Node | null): void {
  if (!(node instanceof Element)) return;
  const block = node.clientHeight > window.innerHeight / 2 ? 'start' : 'center';
  node.scrollIntoView({ block });
  requestAnimationFrame(() => requestAnimationFrame(() => node.scrollIntoView({ block })));
}
