import { type Score, scoreProblem, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { countOf, listInWords } from '../in-words.ts';
import type { Mark, Point, Shape } from '../scene.ts';
import { boundsOfAll } from '../shapes.ts';
import { stripOf } from './cell.ts';
import { cellKey, type MapGrid, nameOfRisk, type RiskMapInput } from './input.ts';
import { scoreWords } from './words.ts';

type Leg = { readonly from: Score; readonly to: Score; readonly planned: boolean; readonly names: string[] };

/** The arrows of a map: risks that went the same way share one, thicker the more they are. */
export function movementMarks(input: RiskMapInput, grid: MapGrid): { readonly shapes: readonly Shape[]; readonly marks: readonly Mark[] } {
  const legs = legsOf(input);
  const ends = new Map<string, number>();
  const used = new Map<string, number>();
  for (const leg of legs) for (const score of [leg.from, leg.to]) ends.set(cellKey(score), (ends.get(cellKey(score)) ?? 0) + 1);
  /** The next free place on a cell's strip. */
  const place = (score: Score): Point => {
    const key = cellKey(score);
    const cell = grid.cells.get(key);
    if (!cell) throw new Error(`No cell ${key}`);
    const index = (used.get(key) ?? 0) + 1;
    used.set(key, index);
    return [cell.box.x + (cell.box.width * index) / ((ends.get(key) ?? 0) + 1), stripOf(cell)];
  };
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  for (const [index, leg] of legs.entries()) {
    const points = [place(leg.from), place(leg.to)];
    const weight = Math.min(3, 0.9 + leg.names.length * 0.35);
    const drawn: Shape[] = [
      { shape: 'line', points, stroke: 'surface', weight: weight + 2.2 },
      { shape: 'line', points, stroke: leg.planned ? 'ink-soft' : 'ink', weight, dashed: leg.planned, arrow: true },
      { shape: 'circle', x: points[0]?.[0] ?? 0, y: points[0]?.[1] ?? 0, radius: 2.2, fill: 'surface', stroke: 'ink', weight: 1 },
    ];
    shapes.push(...drawn);
    marks.push({
      id: `move:${index}`,
      label:
        `${countOf(leg.names.length, 'risk')} ${leg.planned ? 'to be brought' : 'moved'} from ${scoreWords(leg.from, input.matrix)} ` +
        `to ${scoreWords(leg.to, input.matrix)}: ${listInWords(leg.names, 40)}`,
      box: boundsOfAll(drawn, 3),
      record: null,
      shapes: [],
    });
  }
  return { shapes, marks };
}

function legsOf({ risks, matrix, movement }: RiskMapInput): readonly Leg[] {
  const legs = new Map<string, Leg>();
  const add = (name: string, from: Score | null | undefined, to: Score | null | undefined, planned: boolean) => {
    if (!from || !to || cellKey(from) === cellKey(to) || scoreProblem(from, matrix) || scoreProblem(to, matrix)) return;
    const key = `${cellKey(from)}>${cellKey(to)}${planned}`;
    const leg = legs.get(key);
    if (leg) leg.names.push(name);
    else legs.set(key, { from, to, planned, names: [name] });
  };
  for (const risk of risks) {
    if (movement.kind === 'since') add(nameOfRisk(risk), risk.earlier, risk.current, false);
    if (movement.kind !== 'controls') continue;
    add(nameOfRisk(risk), risk.inherent, risk.current, false);
    add(nameOfRisk(risk), risk.current, risk.target, true);
  }
  return [...legs.values()].sort((a, b) => Number(a.planned) - Number(b.planned) || a.to.impact - b.to.impact || a.from.impact - b.from.impact);
}

/** The heavy line between what the council accepts and what lies beyond its appetite. */
export function appetiteLine({ matrix, cells }: MapGrid): readonly Shape[] {
  const edges: (readonly [Point, Point])[] = [];
  for (const { score, box } of cells.values()) {
    if (scoreProduct(score) <= matrix.appetite) continue;
    const isWithin = (other: Score) => cells.has(cellKey(other)) && scoreProduct(other) <= matrix.appetite;
    if (isWithin({ ...score, impact: score.impact - 1 }))
      edges.push([
        [box.x, box.y],
        [box.x, box.y + box.height],
      ]);
    if (isWithin({ ...score, likelihood: score.likelihood - 1 }))
      edges.push([
        [box.x, box.y + box.height],
        [box.x + box.width, box.y + box.height],
      ]);
  }
  const casing = edges.map((points): Shape => ({ shape: 'line', points, stroke: 'surface', weight: 5 }));
  return [...casing, ...edges.map((points): Shape => ({ shape: 'line', points, stroke: 'ink', weight: 2.5 }))];
}
