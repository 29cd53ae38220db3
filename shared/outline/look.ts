import type { Settings } from '#shared/domain/settings.ts';
import type { Letterhead, Template } from '#shared/domain/template/index.ts';
import type { Outline } from './outline.ts';

const usualSize = 12;

/** The typeface and size of a paper: its template's, where it names them, else the council's at 12 points. */
export function fontOf({ font }: Template, settings: Settings): Pick<Outline, 'font' | 'size'> {
  const size = font?.size ?? usualSize;
  return { font: font?.name.trim() || settings.wordFont.trim() || 'Arial', ...(size === usualSize ? {} : { size }) };
}

/** Whether a letterhead prints anything. */
export function hasLetterhead({ picture, lines }: Letterhead): boolean {
  return picture !== null || lines.some((line) => line.trim() !== '');
}

const highestPicture = 60;

/** The printed size of a letterhead's picture in millimetres: as wide as asked for, and never so high that it fills the page. */
export function letterheadPicture({ millimetres, width, height }: NonNullable<Letterhead['picture']>): { readonly wide: number; readonly high: number } {
  const high = (millimetres * height) / width;
  const scale = Math.min(1, highestPicture / high);
  return { wide: millimetres * scale, high: high * scale };
}
