import type { Store } from '#renderer/data/index.ts';

/**
 * Begins a piece of saving once the screen shows what is saved. Until it is done the screen says Saving, and closing the
 * window begins it at once.
 */
export function saveAfterPaint(store: Pick<Store, 'holdDraft'>, save: () => Promise<void>): void {
  let begun: Promise<void> | null = null;
  const begin = () => {
    begun ??= save().finally(() => release());
    return begun;
  };
  const release = store.holdDraft(begin);
  requestAnimationFrame(() => setTimeout(begin));
}
