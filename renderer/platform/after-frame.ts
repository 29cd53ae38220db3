/** Where no frames are drawn, in a window out of sight, it is called after so many milliseconds. */
const longestWait = 100;

/**
 * `work`, put off until the next frame has been drawn; asked for several times before that it is done once. For what
 * follows a key on the screen but must not hold it up.
 */
export function afterFrame(work: () => void): () => void {
  let isWaiting = false;
  const perform = () => {
    if (!isWaiting) return;
    isWaiting = false;
    work();
  };
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => setTimeout(perform));
    setTimeout(perform, longestWait);
  };
}
