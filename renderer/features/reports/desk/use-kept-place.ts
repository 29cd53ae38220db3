import { useEffect } from 'react';
import type { PaperSession } from '../editor/paper-session.ts';

type Place = { readonly block: string; readonly offset: number };

/** Where each report was left, as long as this window is open. */
const places = new Map<string, Place>();
const mostFrames = 30;
const calmFrames = 3;

/** Opens a report where it was left. Not where a place in it was asked for. */
export function useKeptPlace(session: PaperSession | null, id: string, isAskedFor: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only how it is opened counts.
  useEffect(() => {
    const desk = session && document.querySelector<HTMLElement>('.report-desk');
    if (!desk) return;
    const stop = new AbortController();
    const { signal } = stop;
    let isSettled = false;
    const place = isAskedFor ? undefined : places.get(id);
    if (place)
      void bringBack(desk, place, signal).then(() => {
        isSettled = true;
      });
    else isSettled = true;
    let frame = 0;
    const onScroll = () => {
      if (!isSettled) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const found = placeOfTop(desk);
        if (found) places.set(id, found);
      });
    };
    desk.addEventListener('scroll', onScroll, { signal, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      stop.abort();
    };
  }, [session, id]);
}

/** The block at the upper edge of what is in sight. */
function placeOfTop(desk: HTMLElement): Place | null {
  const { top } = seen(desk);
  const sheet = desk.querySelector('.sheet')?.getBoundingClientRect();
  if (!sheet || sheet.width === 0) return null;
  for (const below of [12, 40, 80]) {
    const block = document.elementFromPoint(sheet.left + sheet.width / 2, top + below)?.closest<HTMLElement>('.draft .block');
    const id = block?.dataset['id'];
    if (block && id) return { block: id, offset: block.getBoundingClientRect().top - top };
  }
  return null;
}

function seen(desk: HTMLElement): { readonly top: number } {
  const tools = desk.querySelector('.tools-place')?.getBoundingClientRect();
  return { top: Math.max(desk.getBoundingClientRect().top, tools?.bottom ?? 0) };
}

/** Blocks come to their real height when they are nearly in sight, and move what is below: it is asked for until it rests. */
async function bringBack(desk: HTMLElement, { block, offset }: Place, signal: AbortSignal): Promise<void> {
  for (let frame = 0, calm = 0; frame < mostFrames && calm < calmFrames && !signal.aborted; frame++) {
    const element = desk.querySelector(`.draft .block[data-id="${CSS.escape(block)}"]`);
    const by = element ? element.getBoundingClientRect().top - seen(desk).top - offset : 0;
    calm = element && Math.abs(by) < 1 ? calm + 1 : 0;
    if (by !== 0) desk.scrollTop += by;
    await new Promise(requestAnimationFrame);
  }
}
