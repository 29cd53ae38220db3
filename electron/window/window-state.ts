import type { BrowserWindow, Rectangle } from 'electron';
import { z } from '#shared/base/schema.ts';
import { keep, readKept } from '../files/kept-json.ts';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const shape = z.object({ bounds: bounds.nullable(), maximised: z.boolean() });

/** Where the window stood when it was last closed; `bounds` is null before the first time. */
export type WindowState = z.infer<typeof shape>;

/** The least size of the window, in pixels: at 400 % zoom the page is then still usable. */
export const leastSize = { width: 480, height: 400 } as const;

const usualSize = { width: 1280, height: 860 } as const;
/** How much of the title bar must lie on a display for a person to take hold of it. */
const grip = { width: 120, height: 30 } as const;

/** Reads the state kept at `path`. */
export function readWindowState(path: string): Promise<WindowState> {
  return readKept(path, shape, { bounds: null, maximised: false });
}

/**
 * The bounds to open with: those kept, where enough of the title bar lies on a display that is there now, never larger
 * than that display; else the usual size, centred by the system.
 */
export function boundsToOpen(
  state: WindowState,
  displays: readonly { readonly workArea: Rectangle }[],
): Partial<Rectangle> & { width: number; height: number } {
  const kept = state.bounds;
  const display = kept && displays.find(({ workArea }) => holdsGrip(workArea, kept));
  if (!kept || !display) return { ...usualSize };
  return {
    x: kept.x,
    y: kept.y,
    width: Math.max(leastSize.width, Math.min(kept.width, display.workArea.width)),
    height: Math.max(leastSize.height, Math.min(kept.height, display.workArea.height)),
  };
}

/** Keeps the window's state at `path`, a moment after each move, and when it closes. */
export function keepWindowState(window: BrowserWindow, path: string): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(pause);
    // The normal bounds are the ones to come back to from maximised or full screen.
    if (!window.isDestroyed()) void keep(path, { bounds: window.getNormalBounds(), maximised: window.isMaximized() } satisfies WindowState);
  };
  const saveSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(save, 500);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('close', save);
  window.on('closed', () => clearTimeout(pause));
}

function holdsGrip(area: Rectangle, kept: Rectangle): boolean {
  const shownWidth = Math.min(area.x + area.width, kept.x + kept.width) - Math.max(area.x, kept.x);
  return shownWidth >= grip.width && kept.y >= area.y && kept.y + grip.height <= area.y + area.height;
}
