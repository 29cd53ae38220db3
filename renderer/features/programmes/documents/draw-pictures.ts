import { addDays } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { placeBetween } from '#shared/base/order-key.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { projectsInOrder } from '#shared/domain/project.ts';
import type { Block, BlockOf, Slot } from '#shared/domain/report/index.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { benefitYearsOf, budgetFundingOf, governanceOf, mapRisks, ragHistoryOf, timelineOf } from '#shared/pictures/from-records.ts';
import { governancePages } from '#shared/pictures/governance/scene.ts';
import { benefitProfileScene } from '#shared/pictures/money/benefit-profile.ts';
import { budgetFundingScene } from '#shared/pictures/money/budget-funding.ts';
import { ragHistoryPages } from '#shared/pictures/rag-history/scene.ts';
import { riskMapScene } from '#shared/pictures/risk-map/scene.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';
import { timelinePages } from '#shared/pictures/timeline/scene.ts';
import type { Part, Template } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { drawPng } from '#renderer/parts/pictures/draw-canvas.ts';
import { landscape, portrait } from '#renderer/parts/pictures/put-into-report.ts';
import { lastPlace } from './fill-paper.ts';

type PictureName = NonNullable<Extract<Part, { part: 'section' }>['pictures']>[number];
type Draw = (records: FillRecords, room: Room) => readonly Scene[];

/** How each picture is drawn for a paper; none where there is nothing to show. */
const draw: Readonly<Record<PictureName, Draw>> = {
  governance: ({ of }, room) => {
    const people = new Map(of('person').map((one) => [one.id, one.name]));
    const bodies = governanceOf(of('board'), (person) => people.get(person) ?? null);
    return bodies.length === 0 ? [] : governancePages(bodies, room);
  },
  timeline: ({ programme, day, of }, room) => {
    const input = timelineOf(projectsInOrder(of('project'), programme.id), of('milestone'), day);
    return input.milestones.length === 0 ? [] : timelinePages(input, room);
  },
  'risk-map': ({ settings, of }, room) => {
    const risks = mapRisks(of('risk'), null);
    if (!risks.some((one) => one.current !== null)) return [];
    return [riskMapScene({ risks, matrix: settings.matrix, show: 'current', movement: { kind: 'none' } }, room)];
  },
  ratings: ({ programme, day, of }, room) => {
    const input = ragHistoryOf(projectsInOrder(of('project'), programme.id), addDays(day, -365), day);
    return input.projects.length === 0 ? [] : ragHistoryPages(input, room);
  },
  'benefit-profile': ({ of }, room) => {
    const years = benefitYearsOf(of('benefit'));
    return years.length === 0 ? [] : [benefitProfileScene({ of: 'all benefits', years }, room)];
  },
  budget: ({ programme, of }, room) => {
    const input = { of: programme.title, ...budgetFundingOf(of('budgetLine'), of('funding')) };
    return input.budget.length + input.funding.length === 0 ? [] : [budgetFundingScene(input, room)];
  },
};

/** A picture that is drawn and kept, and the part of the paper that it goes to. */
export type DrawnForPaper = Omit<BlockOf<'picture'>, 'id' | 'place'>;

/** Draws and keeps every picture that a template asks for. `onDrawn` is told after each; an aborted `signal` throws its reason. */
export async function drawPictures(
  store: Store,
  template: Template,
  records: FillRecords,
  { signal, onDrawn }: { readonly signal: AbortSignal; readonly onDrawn: (count: number, of: number) => void },
): Promise<Result<readonly DrawnForPaper[]>> {
  const scenes = template.parts.flatMap((part) =>
    part.part === 'section'
      ? (part.pictures ?? []).flatMap((name) =>
          draw[name](records, part.landscape ? landscape : portrait).map((scene) => ({ scene, slot: `section:${part.key}` as Slot })),
        )
      : [],
  );
  const drawn: DrawnForPaper[] = [];
  for (const { scene, slot } of scenes) {
    const { bytes, width, height } = await drawPng(scene);
    signal.throwIfAborted();
    const blob = await store.putBlob(bytes, 'image/png');
    if (!blob.ok) return blob;
    const words = { alt: scene.alt.slice(0, 2000), caption: scene.title.slice(0, 300) };
    drawn.push({ slot, type: 'picture', blob: blob.value, mediaType: 'image/png', width, height, share: 1, ...words });
    onDrawn(drawn.length, scenes.length);
  }
  return ok(drawn);
}

/** The pictures as blocks at the end of their parts. */
export function placePictures(blocks: readonly Block[], pictures: readonly DrawnForPaper[]): readonly Block[] {
  const all = [...blocks];
  for (const one of pictures) all.push({ ...one, id: newId(), place: placeBetween(lastPlace(all, one.slot), null) });
  return all;
}
