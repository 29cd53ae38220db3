import { newId } from '#shared/base/ids.ts';
import { placeBetween, placesBetween, type Place } from '#shared/base/order-key.ts';
import type { Result } from '#shared/base/result.ts';
import type { Block, BlockOf, Report } from '#shared/domain/report/index.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';
import type { Store } from '#renderer/data/index.ts';
import { type PutIn, putAtEnd } from '../report-place/put-at-end.ts';
import type { ReportPlace } from '../report-place/report-places.ts';
import { drawPng } from './draw-canvas.ts';
import { factsTable } from './facts-table.ts';

/** The room of a picture on an upright page, in points: the width of the text, and as high as Word sets a picture. */
export const portrait: Room = { width: 464, height: 560 };
/** The same on a page that lies on its side. */
export const landscape: Room = { width: 708, height: 380 };

/** The room that a part of a report has for a picture. */
export function roomOf({ isLandscape }: Pick<ReportPlace, 'isLandscape'>): Room {
  return isLandscape ? landscape : portrait;
}

/**
 * The words that go with a picture; `withTable` puts its facts below it as a table. Where it takes several pages, each
 * one's own description is kept instead.
 */
export type WordsOfPicture = { readonly alt: string; readonly caption: string; readonly withTable?: boolean };

/** Draws the pictures, keeps them, and puts them at the end of a part of a report: one change. Refused with a sentence. */
export async function putIntoReport(
  store: Store,
  report: Pick<Report, 'id'>,
  { slot }: Pick<ReportPlace, 'slot'>,
  scenes: readonly Scene[],
  words: WordsOfPicture,
): Promise<Result<PutIn>> {
  const kept: Omit<BlockOf<'picture'>, 'id' | 'place'>[] = [];
  for (const scene of scenes) {
    const drawn = await drawPng(scene);
    const blob = await store.putBlob(drawn.bytes, 'image/png');
    if (!blob.ok) return blob;
    const part = scenes.length === 1 ? words : { alt: scene.alt, caption: `${words.caption} ${/\(\d+ of \d+\)$/.exec(scene.title)?.[0] ?? ''}`.trim() };
    const { alt, caption } = { alt: part.alt.slice(0, 2000), caption: part.caption.slice(0, 300) };
    kept.push({ slot, type: 'picture', blob: blob.value, mediaType: 'image/png', width: drawn.width, height: drawn.height, share: 1, alt, caption });
  }
  const label = kept.length === 1 ? 'Put picture into report' : `Put ${kept.length} pictures into report`;
  return putAtEnd(store, { report: report.id, slot }, { command: 'report.put-picture', label, what: 'the picture' }, (after) => {
    const places = placesBetween(after, null, kept.length);
    const pictures = kept.map((one, index): Block => ({ ...one, id: newId(), place: places[index] as Place }));
    const table = words.withTable ? factsTable(scenes, { slot, place: placeBetween(places.at(-1) ?? after, null) }) : [];
    return [...pictures, ...table];
  });
}
