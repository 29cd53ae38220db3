import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { insertItem } from '#shared/changes/edits.ts';
import type { Block, BlockOf, Report, Slot } from '#shared/domain/report/index.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { drawPng } from './draw-canvas.ts';
import { factsTable } from './facts-table.ts';

/** The room of a picture on an upright page, in points: the width of the text, and as high as Word sets a picture. */
export const portrait: Room = { width: 464, height: 560 };
/** The same on a page that lies on its side. */
export const landscape: Room = { width: 708, height: 380 };

/** A part of a report that a picture can be put at the end of; `isUsual` where registers fill it too. */
export type PicturePlace = { readonly slot: Slot; readonly label: string; readonly room: Room; readonly isUsual: boolean };

/** The parts of a report that take pictures: the sections of its template, and the appendices written here. */
export function picturePlaces(report: Report): readonly PicturePlace[] {
  const template = templateFor(report.template, report.templateVersion);
  const sections = (template?.parts ?? []).flatMap((part) =>
    part.part === 'section'
      ? [{ slot: `section:${part.key}` as Slot, label: part.heading, room: part.landscape ? landscape : portrait, isUsual: part.fill.length > 0 }]
      : [],
  );
  const appendices = report.appendices
    .filter((one) => one.file === null)
    .map((one) => ({ slot: `appendix:${one.id}` as Slot, label: `Appendix: ${one.title || 'without a title'}`, room: portrait, isUsual: false }));
  return [...sections, ...appendices];
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
  { slot }: PicturePlace,
  scenes: readonly Scene[],
  words: WordsOfPicture,
): Promise<Result<readonly BlockOf<'picture'>[]>> {
  const kept: Omit<BlockOf<'picture'>, 'id' | 'place'>[] = [];
  for (const scene of scenes) {
    const drawn = await drawPng(scene);
    const blob = await store.putBlob(drawn.bytes, 'image/png');
    if (!blob.ok) return blob;
    const part = scenes.length === 1 ? words : { alt: scene.alt, caption: `${words.caption} ${/\(\d+ of \d+\)$/.exec(scene.title)?.[0] ?? ''}`.trim() };
    const { alt, caption } = { alt: part.alt.slice(0, 2000), caption: part.caption.slice(0, 300) };
    kept.push({ slot, type: 'picture', blob: blob.value, mediaType: 'image/png', width: drawn.width, height: drawn.height, share: 1, alt, caption });
  }
  let refused: Result<never> | null = null;
  let blocks: readonly BlockOf<'picture'>[] = [];
  const result = await store.run(
    { command: 'report.put-picture', label: kept.length === 1 ? 'Put picture into report' : `Put ${kept.length} pictures into report` },
    async (reader) => {
      const now = await reader.get('report', report.id);
      refused = !now
        ? refuse('gone', 'This report is no longer there, so the picture was not put in.')
        : now.issued !== null
          ? refuse('issued', 'This report has been issued, so the picture was not put in. What was issued stays as it was.')
          : null;
      if (refused) return [];
      const there = (await reader.blocks(report.id)).filter((block: Block) => block.slot === slot).sort(byPlace);
      let place = there.at(-1)?.place ?? null;
      blocks = kept.map((one) => {
        place = placeBetween(place, null);
        return { ...one, id: newId(), place };
      });
      const table = words.withTable ? factsTable(scenes, { slot, place: placeBetween(place, null) }) : [];
      return [...blocks, ...table].map((block) => insertItem('report', report.id, 'blocks', block));
    },
  );
  if (refused) return refused;
  return result.ok ? ok(blocks) : result;
}
