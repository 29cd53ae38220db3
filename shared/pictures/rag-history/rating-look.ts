import type { Rag } from '#shared/domain/rag.ts';
import type { Colour, Hatch, Shape } from '../scene.ts';
import { diamond, triangle } from '../shapes.ts';

/** How a rating is drawn: colour, hatching and a short word, so that any one of them is enough. */
export const ratingLooks: Readonly<Record<Rag, { readonly fill: Colour; readonly hatch?: Hatch; readonly ink: Colour; readonly short: string }>> = {
  none: { fill: 'sunk', ink: 'ink-soft', short: '–' },
  red: { fill: 'red', hatch: 'crossed', ink: 'surface', short: 'R' },
  'amber-red': { fill: 'amber', hatch: 'falling', ink: 'surface', short: 'A/R' },
  amber: { fill: 'amber', hatch: 'rising', ink: 'surface', short: 'A' },
  'amber-green': { fill: 'green', hatch: 'dotted', ink: 'surface', short: 'A/G' },
  green: { fill: 'green', ink: 'surface', short: 'G' },
};

/** The shape of a rating, the same as beside its word everywhere: diamond, triangle or circle. */
export function ratingSign(rag: Rag, x: number, y: number): Shape {
  const paint = { fill: ratingLooks[rag].ink } as const;
  if (rag === 'red') return { shape: 'polygon', points: diamond(x, y, 4), ...paint };
  if (rag === 'amber' || rag === 'amber-red') return { shape: 'polygon', points: triangle(x, y, 3.8), ...paint };
  if (rag === 'none')
    return {
      shape: 'line',
      points: [
        [x - 3, y],
        [x + 3, y],
      ],
      stroke: 'ink-soft',
      weight: 1.25,
    };
  return { shape: 'circle', x, y, radius: 3.3, ...paint };
}
