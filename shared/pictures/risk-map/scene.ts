import { type Score, scoreProblem } from '#shared/domain/risk-matrix.ts';
import { wrapText } from '../fit-text.ts';
import { layoutLegend } from '../legend.ts';
import { lineHeight, type Mark, type Room, type Scene, type Shape, textSize } from '../scene.ts';
import { rule, wordLines, words } from '../shapes.ts';
import { textWidth } from '../text-widths.ts';
import { cellOf } from './cell.ts';
import { cellKey, type MapCell, type MapGrid, type MappedRisk, type RiskMapInput } from './input.ts';
import { riskLegend } from './legend.ts';
import { appetiteLine, movementMarks } from './movement.ts';
import { riskMapAlt, riskMapTable, riskMapTitle } from './words.ts';

/**
 * The risk heat map: likelihood up, impact across, in every cell its band, its product, how many risks stand there and
 * which, with the line of the council's appetite. Cells grow with what they hold as far as the room allows.
 */
export function riskMapScene(input: RiskMapInput, room: Room): Scene {
  const { matrix } = input;
  const labelWidth = Math.min(room.width * 0.18, 4 + Math.max(...matrix.likelihood.map((label, index) => textWidth(`${index + 1} ${label}`, textSize))));
  const left = labelWidth + 6;
  const cellWidth = (room.width - left - 1) / matrix.impact.length;
  const legend = layoutLegend(riskLegend(input), left, 0, room.width - left);
  const impactLines = matrix.impact.map((label, index) => wrapText(`${index + 1} ${label}`, cellWidth - 4, textSize, 3));
  const footHeight = Math.max(...impactLines.map((lines) => lines.length)) * lineHeight + lineHeight + 8;
  const top = lineHeight + 4;
  const lists = placeRisks(input);
  const roomForCells = room.height - top - footHeight - legend.height - 6;

  let rows = layoutRows(input, lists, left, top, cellWidth, steps[0]);
  for (const step of steps.slice(1)) {
    if (rows.bottom - top <= roomForCells) break;
    rows = layoutRows(input, lists, left, top, cellWidth, step);
  }

  const { cells, bottom } = rows;
  const ground: Shape[] = [words(0, lineHeight - 2, 'Likelihood', { bold: true, colour: 'ink-soft' })];
  for (const cell of cells.values()) ground.push(...cell.ground);
  for (const [index, label] of matrix.likelihood.entries()) {
    const cell = cells.get(cellKey({ likelihood: index + 1, impact: 1 }));
    if (!cell) continue;
    const lines = wrapText(`${index + 1} ${label}`, labelWidth, textSize, 3);
    ground.push(...wordLines(0, cell.box.y + cell.box.height / 2 + 3 - ((lines.length - 1) * lineHeight) / 2, lines, lineHeight));
  }
  for (const [index, lines] of impactLines.entries())
    ground.push(...wordLines(left + (index + 0.5) * cellWidth, bottom + lineHeight + 1, lines, lineHeight, { anchor: 'middle' }));
  ground.push(words(room.width, bottom + footHeight - 5, 'Impact', { bold: true, colour: 'ink-soft', anchor: 'end' }));
  ground.push(rule([left, bottom], [room.width - 1, bottom], 'line'));
  const grid: MapGrid = { matrix, cells };
  const moves = movementMarks(input, grid);
  ground.push(...appetiteLine(grid), ...moves.shapes, ...[...cells.values()].flatMap((cell) => cell.head));
  const legendTop = bottom + footHeight + 2;
  ground.push(...layoutLegend(riskLegend(input), left, legendTop, room.width - left).shapes);
  const marks: Mark[] = [...[...cells.values()].flatMap((cell) => cell.marks), ...moves.marks];
  return {
    title: riskMapTitle(input),
    width: room.width,
    height: legendTop + legend.height,
    alt: riskMapAlt(input),
    ground,
    marks,
    table: riskMapTable(input),
  };
}

/** How much each cell may take: fewer lines of references first, then lower cells, at last how many risks alone. */
const steps = [
  { most: 9, least: 38 },
  { most: 7, least: 38 },
  { most: 5, least: 38 },
  { most: 4, least: 38 },
  { most: 3, least: 38 },
  { most: 3, least: 22 },
  { most: 2, least: 22 },
  { most: 1, least: 22 },
  { most: 0, least: 22 },
] as const;

function placeRisks({ risks, matrix, show }: RiskMapInput): ReadonlyMap<string, readonly MappedRisk[]> {
  const lists = new Map<string, MappedRisk[]>();
  for (const risk of risks) {
    const score = risk[show];
    if (!score || scoreProblem(score, matrix)) continue;
    const list = lists.get(cellKey(score));
    if (list) list.push(risk);
    else lists.set(cellKey(score), [risk]);
  }
  return lists;
}

function layoutRows(
  input: RiskMapInput,
  lists: ReadonlyMap<string, readonly MappedRisk[]>,
  left: number,
  top: number,
  width: number,
  { most, least }: { readonly most: number; readonly least: number },
): { readonly cells: ReadonlyMap<string, MapCell>; readonly bottom: number } {
  const { matrix } = input;
  const cells = new Map<string, MapCell>();
  const hasArrows = input.movement.kind !== 'none';
  let y = top;
  for (let likelihood = matrix.likelihood.length; likelihood >= 1; likelihood--) {
    const scores = matrix.impact.map((_, index) => ({ likelihood, impact: index + 1 }));
    const lay = (score: Score, x: number, height: number) =>
      cellOf({ score, risks: lists.get(cellKey(score)) ?? [], input, box: { x, y, width, height }, most, least, hasArrows });
    const height = Math.max(...scores.map((score) => lay(score, 0, 0).needs));
    for (const [index, score] of scores.entries()) cells.set(cellKey(score), lay(score, left + index * width, height));
    y += height;
  }
  return { cells, bottom: y };
}
