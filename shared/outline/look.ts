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
