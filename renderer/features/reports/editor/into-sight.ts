/** So many frames in a row in one place, and it stays there; after so many it is left where it is. */
const calmFrames = 3;
const mostFrames = 40;

/**
 * Brings an element of the paper into sight. Blocks come to their real height when they are nearly in sight, and what
 * is below them moves: so it is done until the element rests, or the person scrolls or writes.
 */
export function bringIntoSight(node: globalThis.Node | null): void {
  if (!(node instanceof Element)) return;
  const stop = new AbortController();
  for (const event of ['wheel', 'pointerdown', 'keydown']) window.addEventListener(event, () => stop.abort(), { signal: stop.signal, passive: true });
  let [top, calm, frames] = [Number.NaN, 0, 0];
  const bring = () => {
    if (stop.signal.aborted || !node.isConnected) return stop.abort();
    const was = node.getBoundingClientRect().top;
    calm = was === top ? calm + 1 : 0;
    if (calm === calmFrames || frames++ === mostFrames) return stop.abort();
    node.scrollIntoView({ block: node.clientHeight > window.innerHeight / 2 ? 'start' : 'center' });
    top = node.getBoundingClientRect().top;
    requestAnimationFrame(bring);
  };
  bring();
}
