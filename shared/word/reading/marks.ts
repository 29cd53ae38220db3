import type { Marks } from '#shared/domain/report/index.ts';
import type { RunLook } from './styles.ts';
import { childOf, type XmlNode } from './xml-tree.ts';

/** What a report keeps of how characters look; undefined where that is nothing. */
export function marksOf(look: RunLook | undefined, link: string | undefined): Marks | undefined {
  if (!look && link === undefined) return undefined;
  const marks: Marks = {
    ...(look?.bold ? { bold: true } : {}),
    ...(look?.italic ? { italic: true } : {}),
    ...(look?.raised === 'superscript' ? { superscript: true } : {}),
    ...(look?.raised === 'subscript' ? { subscript: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
  return Object.keys(marks).length === 0 ? undefined : marks;
}

/** The typeface that a run names itself, or ''. */
export function fontOf(properties: XmlNode | undefined): string {
  const fonts = properties && childOf(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
}
