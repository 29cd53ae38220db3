import type { LegendItem } from '../legend.ts';
import type { Colour, Shape } from '../scene.ts';
import { words } from '../shapes.ts';
import type { RiskMapInput } from './input.ts';

/** The signs of the map. The bands stand in the cells themselves, in words. */
export function riskLegend({ movement, matrix }: RiskMapInput): readonly LegendItem[] {
  const line = (x: number, y: number, look: { stroke: Colour; weight: number; dashed?: boolean; arrow?: boolean }): readonly Shape[] => [
    {
      shape: 'line',
      points: [
        [x, y],
        [x + 22, y],
      ],
      ...look,
    },
  ];
  const items: LegendItem[] = [
    {
      label: 'number of risks',
      width: 14,
      draw: (x, y) => [
        { shape: 'circle', x: x + 7, y, radius: 6.8, fill: 'surface', stroke: 'ink-soft', weight: 0.75 },
        words(x + 7, y + 3.2, 'n', { bold: true, anchor: 'middle' }),
      ],
    },
    { label: `appetite: scores above ${matrix.appetite} lie beyond it`, width: 22, draw: (x, y) => line(x, y, { stroke: 'ink', weight: 2.5 }) },
  ];
  if (movement.kind === 'none') return items;
  const moved = movement.kind === 'since' ? 'movement since then' : 'inherent to current score';
  items.push({ label: moved, width: 22, draw: (x, y) => line(x, y, { stroke: 'ink', weight: 1.25, arrow: true }) });
  if (movement.kind === 'controls')
    items.push({ label: 'current to target score', width: 22, draw: (x, y) => line(x, y, { stroke: 'ink', weight: 1.25, dashed: true, arrow: true }) });
  return items;
}
