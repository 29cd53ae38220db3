import type { LegendItem } from '../legend.ts';
import type { Shape } from '../scene.ts';
import { diamond } from '../shapes.ts';
import type { LaidMilestone, Stretch } from './lanes.ts';

/** What a date is: it decides the sign. */
type SignKind = 'planned' | 'forecast' | 'actual';

const size = 4.6;

/** A sign at a point: planned an open diamond, forecast a full one, actual a full circle. */
function sign(kind: SignKind, x: number, y: number): Shape {
  if (kind === 'actual') return { shape: 'circle', x, y, radius: size - 0.6, fill: 'ink', stroke: 'surface', weight: 0.75 };
  if (kind === 'forecast') return { shape: 'polygon', points: diamond(x, y, size), fill: 'accent', stroke: 'surface', weight: 0.75 };
  return { shape: 'polygon', points: diamond(x, y, size - 0.4), fill: 'surface', stroke: 'ink-soft', weight: 1.1 };
}

/** A period as a bar behind its sign. */
function bar(kind: SignKind, { from, to }: Stretch, y: number): readonly Shape[] {
  if (to - from < 1) return [];
  const look =
    kind === 'planned' ? ({ fill: 'surface', stroke: 'ink-soft' } as const) : ({ fill: 'accent-wash', stroke: kind === 'actual' ? 'ink' : 'accent' } as const);
  return [{ shape: 'box', x: from, y: y - 2.5, width: to - from, height: 5, radius: 2.5, ...look, weight: 0.75 }];
}

/** The signs of one milestone around the middle of its lane, and what lies between planned and expected. */
export function milestoneSigns({ planned, expected, slip }: LaidMilestone, y: number): readonly Shape[] {
  const expectedKind: SignKind = slip.isDone ? 'actual' : 'forecast';
  if (!expected) return planned ? [...bar(slip.isDone ? 'actual' : 'planned', planned, y), sign(slip.isDone ? 'actual' : 'planned', planned.sign, y)] : [];
  const shapes: Shape[] = [];
  const isSame = planned !== null && slip.days === 0 && Math.abs(planned.sign - expected.sign) < 1;
  if (planned && !isSame) {
    shapes.push(...bar('planned', planned, y), ...bar(expectedKind, expected, y));
    if (Math.abs(expected.sign - planned.sign) > 2 * size) {
      const forward = expected.sign > planned.sign ? 1 : -1;
      const points = [
        [planned.sign + forward * size, y],
        [expected.sign - forward * size, y],
      ] as const;
      shapes.push({ shape: 'line', points, stroke: forward > 0 ? 'red' : 'green', weight: 1.5, dashed: forward < 0 });
    }
    shapes.push(sign('planned', planned.sign, y));
  } else shapes.push(...bar(expectedKind, expected, y));
  return [...shapes, sign(expectedKind, expected.sign, y)];
}

const item = (label: string, width: number, draw: LegendItem['draw']): LegendItem => ({ label, width, draw });

/** What the signs of the timeline mean. */
export const timelineLegend: readonly LegendItem[] = [
  item('planned', 10, (x, y) => [sign('planned', x + 5, y)]),
  item('forecast', 10, (x, y) => [sign('forecast', x + 5, y)]),
  item('done', 10, (x, y) => [sign('actual', x + 5, y)]),
  item('some time in a month, quarter or year', 24, (x, y) => [...bar('forecast', { from: x, to: x + 24, sign: x + 12 }, y), sign('forecast', x + 12, y)]),
  item('by the end of it', 24, (x, y) => [...bar('forecast', { from: x, to: x + 20, sign: x + 20 }, y), sign('forecast', x + 20, y)]),
  item('later than planned', 18, (x, y) => [
    {
      shape: 'line',
      points: [
        [x, y],
        [x + 18, y],
      ],
      stroke: 'red',
      weight: 1.5,
    },
  ]),
  item('earlier', 18, (x, y) => [
    {
      shape: 'line',
      points: [
        [x, y],
        [x + 18, y],
      ],
      stroke: 'green',
      weight: 1.5,
      dashed: true,
    },
  ]),
];
