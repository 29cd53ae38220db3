import type { CSSProperties } from 'react';
import type { Outline } from '#shared/outline/outline.ts';

/** A paper's typeface, where this computer has it, and its size. Arial is drawn in the typeface with its widths. */
export function paperLook({ font, size }: Pick<Outline, 'font' | 'size'>): CSSProperties {
  return {
    ...(font === 'Arial' ? {} : { fontFamily: `${JSON.stringify(font)}, var(--face-paper)` }),
    ...(size === undefined ? {} : { '--paper-scale': size / 12 }),
  } as CSSProperties;
}
