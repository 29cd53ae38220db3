import { type Place, placesBetween } from '#shared/base/order-key.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { BlockOf, WrittenBlock } from '#shared/domain/report/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import type { FillPlace } from '#shared/outline/fill-blocks.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { ownedBy } from '#shared/outline/register-blocks.ts';
import { type Chosen, chosenOf, listOf, wordsOf } from '#shared/outline/registers/option.ts';
import { readPeriod, type Store } from '#renderer/data/index.ts';
import { localDay } from '../local-day.ts';
import { nextTask } from '#renderer/workers/spare-worker.ts';
import { landscape, portrait } from '../pictures/put-into-report.ts';
import { readRegisters } from '../report-making/read-registers.ts';
import { periodSince } from './changes-filling.ts';
import { drawLive } from './drawn-pictures.ts';
import type { BlockFilling, PictureFilling } from './filling.ts';
import { blockFillingNamed } from './fillings.ts';

/** A block that follows the registers. */
export type RegisterBlock = BlockOf<'register'>;

/** What a block says at present, and what its author should know about that: a sentence that is not printed, or ''. */
export type Said = { readonly blocks: readonly WrittenBlock[]; readonly note: string };

/** What of a paper decides what its blocks say, besides the registers. */
export type PaperFrame = Pick<PaperRecords, 'report' | 'template' | 'meeting'>;

/** The records of the report's programme for some kinds, as fillings ask for them; null where there is no programme. */
export function readFillRecords(store: Store, { report, meeting }: PaperFrame, reads: readonly Kind[]): Promise<FillRecords | null> {
  return store.read(async (reader) => {
    const programme = report.programme === null ? null : await reader.get('programme', report.programme);
    if (!programme) return null;
    return {
      programme,
      settings: (await reader.get('settings', settingsId)) ?? settingsNoun.create(settingsId),
      day: meeting?.date ?? report.issued ?? localDay(),
      of: await readRegisters(reader, programme.id, reads),
    };
  });
}

/**
 * What blocks say as the registers stand, by their ids: read at once, then written one by one, so that a long paper
 * never holds the page up. Pictures are drawn; {@link pictureReader} gives their bytes.
 */
export async function readContents(store: Store, frame: PaperFrame, blocks: readonly RegisterBlock[]): Promise<ReadonlyMap<string, Said>> {
  const fillings = blocks.flatMap((block) => blockFillingNamed(block.filling) ?? []);
  const records = await readFillRecords(store, frame, [...new Set(fillings.flatMap((one) => one.reads))]);
  const said = new Map<string, Said>();
  for (const block of blocks) {
    said.set(block.id, records ? await sayBlock(store, frame, records, block) : { blocks: [], note: noProgramme(frame) });
    await nextTask();
  }
  return said;
}

function noProgramme({ report }: PaperFrame): string {
  return report.programme === null
    ? 'This report belongs to no programme yet, so there are no registers to follow. Choose the programme under Details.'
    : 'The programme of this report is no longer there. Choose another under Details, or take its removal back in History.';
}

/** What one block says of records that were read for it. */
export async function sayBlock(store: Store, frame: PaperFrame, records: FillRecords, block: RegisterBlock): Promise<Said> {
  const filling = blockFillingNamed(block.filling);
  if (!filling) return { blocks: [], note: 'This block was made by a newer Boardpack, and says nothing here. Install the newer version to see it.' };
  const chosen = chosenOf(filling.options, block.options);
  const isAcross = frame.template.parts.some((part) => part.part === 'section' && part.landscape && `section:${part.key}` === block.slot);
  const at: FillPlace = { slot: block.slot, after: null, before: null, page: isAcross ? 'landscape' : 'portrait', owner: block.id };
  const made = 'draw' in filling ? await sayPictures(filling, records, chosen, at) : await sayWords(store, frame, filling, { records, chosen, block }, at);
  return { blocks: ownedBy(block.id, made), note: goneWords(filling, records, chosen) };
}

async function sayWords(
  store: Store,
  { report }: PaperFrame,
  filling: Exclude<BlockFilling, PictureFilling>,
  { records, chosen, block: { form } }: { readonly records: FillRecords; readonly chosen: Chosen; readonly block: RegisterBlock },
  at: FillPlace,
): Promise<readonly WrittenBlock[]> {
  if ('write' in filling) return written(filling.write(records, form, chosen, at));
  const since = filling.since(records, report, chosen);
  const period = periodSince(since, records, localDay());
  const { states } = await readPeriod(store, period);
  return written(filling.tell({ records, states, since, form, chosen }, at));
}

function written(blocks: readonly (WrittenBlock | RegisterBlock)[]): readonly WrittenBlock[] {
  return blocks.filter((block) => block.type !== 'register');
}

async function sayPictures(filling: PictureFilling, records: FillRecords, chosen: Chosen, at: FillPlace): Promise<readonly WrittenBlock[]> {
  const scenes = filling.draw(records, chosen, at.page === 'landscape' ? landscape : portrait);
  const owner = at.owner ?? '';
  if (scenes.length === 0) {
    const words = `There is nothing to show in this picture yet (${filling.from}).`;
    return [{ id: `${owner}-1`, slot: at.slot, place: 'V', type: 'paragraph', numbered: true, text: [{ text: words }] }];
  }
  const own = wordsOf(chosen, 'caption').trim();
  const places = placesBetween(null, null, scenes.length);
  const pictures: WrittenBlock[] = [];
  for (const [index, scene] of scenes.entries()) {
    const { blob, width, height } = await drawLive(scene);
    const part = /\(\d+ of \d+\)$/.exec(scene.title)?.[0] ?? '';
    const caption = own === '' ? scene.title : `${own} ${part}`.trim();
    pictures.push({
      id: `${owner}-${index + 1}`,
      slot: at.slot,
      place: places[index] as Place,
      type: 'picture',
      blob,
      mediaType: 'image/png',
      width,
      height,
      share: 1,
      alt: scene.alt.slice(0, 2000),
      caption: caption.slice(0, 300),
    });
  }
  return pictures;
}

/** What was chosen by name and is no longer in the registers. */
function goneWords(filling: BlockFilling, records: FillRecords, chosen: Chosen): string {
  const gone = filling.options.reduce((sum, option) => {
    if (option.type !== 'records') return sum;
    const there = new Set(records.of(option.kind).map((one) => one.id));
    return sum + listOf(chosen, option.name).filter((id) => !there.has(id)).length;
  }, 0);
  if (gone === 0) return '';
  return gone === 1
    ? 'One record that was chosen for this block was removed from the registers.'
    : `${gone} records that were chosen for this block were removed from the registers.`;
}
