import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { type Block, inlineOf, type Slot } from '#shared/domain/report/index.ts';

const bullet = /^\s*[-–•*]\s+/;
const number = /^\s*\(?\d{1,3}(?:\.\d{1,2})*[.)]\s+/;

/**
 * The words of an answer as blocks of a part: a line is a paragraph, one that begins with a dash or a dot is a bullet.
 * Numbers that were typed before paragraphs are left out, for the paper makes its own.
 */
export function answerBlocks(text: string, slot: Slot): readonly Block[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.replace(/[\s\p{Control}]+/gu, ' ').trim())
    .filter((line) => line !== '');
  const places = placesBetween(null, null, lines.length);
  return lines.map((line, index): Block => {
    const common = { id: newId(), slot, place: places[index] as string };
    if (bullet.test(line)) return { ...common, type: 'item', style: 'bulleted', level: 0, text: inlineOf(line.replace(bullet, '')) };
    return { ...common, type: 'paragraph', numbered: true, text: inlineOf(line.replace(number, '')) };
  });
}
