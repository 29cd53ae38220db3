import { addDays, longDate } from '#shared/base/calendar-date.ts';
import { ragChoices, type Rag } from '#shared/domain/rag.ts';
import { wrapText } from '../fit-text.ts';
import { type LegendItem, layoutLegend } from '../legend.ts';
import { pagesOf } from '../pages.ts';
import { type Box, lineHeight, type Mark, type Room, type Scene, type Shape, textSize } from '../scene.ts';
import { rule, wordLines, words } from '../shapes.ts';
import { textWidth } from '../text-widths.ts';
import { axisHeight, drawTimeAxis, placeOfDay, timeAxis } from '../time-axis.ts';
import type { RagHistoryInput, RatedStretch } from './input.ts';
import { ratingLooks, ratingSign } from './rating-look.ts';
import { ragHistoryAlt, ragHistoryTable, ragWord, stretchesOf } from './stretches.ts';

const stripHeight = 17;

/** A strip for each project: its rating along the time, in colour, hatching, shape and word. */
export function ragHistoryScene(input: RagHistoryInput, { width }: Pick<Room, 'width'>): Scene {
  const name = (one: { letter: string; title: string }) => (one.letter ? `${one.letter}  ${one.title}` : one.title);
  const labelWidth = Math.min(width * 0.3, Math.max(40, ...input.projects.map((one) => textWidth(name(one), textSize, true)))) + 2;
  const axis = timeAxis(input, labelWidth + 8, width - labelWidth - 9);
  const ground: Shape[] = [];
  const marks: Mark[] = [];
  let y = axisHeight + 1;
  for (const project of input.projects) {
    const lines = wrapText(name(project), labelWidth, textSize, 3, true);
    const height = Math.max(stripHeight, lines.length * lineHeight) + 7;
    ground.push(...wordLines(0, y + height / 2 + 3.2 - ((lines.length - 1) * lineHeight) / 2, lines, lineHeight, { bold: true }));
    for (const stretch of stretchesOf(project, input)) {
      const x = placeOfDay(axis, stretch.from);
      const box = { x, y: y + (height - stripHeight) / 2, width: Math.max(1, placeOfDay(axis, addDays(stretch.to, 1)) - x), height: stripHeight };
      marks.push({
        id: `rating:${project.id}:${stretch.from}`,
        label: `${project.title}: ${ragWord(stretch.rag)} from ${longDate(stretch.from)} to ${longDate(stretch.to)}`,
        box,
        record: { kind: 'project', id: project.id },
        shapes: drawStretch(stretch, box),
      });
    }
    y += height;
    ground.push(rule([0, y], [width - 1, y], 'line', 0.5));
  }
  const used = new Set(input.projects.flatMap((one) => stretchesOf(one, input).map((stretch) => stretch.rag)));
  const legend = layoutLegend(
    ragChoices.filter((one) => used.has(one.value as Rag)).map((one) => legendItem(one.value as Rag)),
    0,
    y + 8,
    width,
  );
  return {
    title: 'History of ratings by project',
    width,
    height: y + 8 + legend.height,
    alt: ragHistoryAlt(input),
    ground: [...drawTimeAxis(axis, 0, y), ...ground, ...legend.shapes],
    marks,
    table: ragHistoryTable(input),
  };
}

function drawStretch({ rag }: Pick<RatedStretch, 'rag'>, box: Box): readonly Shape[] {
  const look = ratingLooks[rag];
  const shapes: Shape[] = [
    { shape: 'box', ...box, fill: look.fill, stroke: rag === 'none' ? 'line-strong' : 'surface', weight: 0.75, ...(look.hatch ? { hatch: look.hatch } : {}) },
  ];
  const middle = box.y + box.height / 2;
  const label = [ragWord(rag), look.short].find((word) => textWidth(word, textSize, true) + 18 <= box.width);
  const inner = label === undefined ? 12 : textWidth(label, textSize, true) + 18;
  if (inner > box.width) return shapes;
  // The words stand on a plain patch, so that the hatching does not run through them.
  if (look.hatch) shapes.push({ shape: 'box', x: box.x + 0.5, y: box.y + 0.5, width: inner - 0.5, height: box.height - 1, fill: look.fill });
  shapes.push(ratingSign(rag, box.x + 7, middle));
  if (label !== undefined) shapes.push(words(box.x + 14, middle + 3.2, label, { bold: true, colour: look.ink }));
  return shapes;
}

function legendItem(rag: Rag): LegendItem {
  const look = ratingLooks[rag];
  return {
    label: `${ragWord(rag)} (${look.short})`,
    width: 26,
    draw: (x, y) => [
      {
        shape: 'box',
        x,
        y: y - 6,
        width: 26,
        height: 12,
        fill: look.fill,
        stroke: rag === 'none' ? 'line-strong' : 'surface',
        weight: 0.75,
        ...(look.hatch ? { hatch: look.hatch } : {}),
      },
      ...(look.hatch ? [{ shape: 'box', x: x + 0.5, y: y - 5.5, width: 12, height: 11, fill: look.fill } as const] : []),
      ratingSign(rag, x + 6.5, y),
    ],
  };
}

/** The same, cut into pages by projects where it is too high for its room. */
export function ragHistoryPages(input: RagHistoryInput, room: Room): readonly Scene[] {
  return pagesOf(input.projects, room, (projects) => ragHistoryScene({ ...input, projects }, room));
}
