import { defaultMatrix } from '#shared/domain/risk-matrix.ts';
import { riskMapScene } from '#shared/pictures/risk-map/scene.ts';
import { ragHistoryPages } from '#shared/pictures/rag-history/scene.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';

/** A map of two risks at the same place and one elsewhere. */
export const riskMap = (room: Room): readonly Scene[] => [
  riskMapScene(
    {
      matrix: defaultMatrix,
      show: 'current',
      movement: { kind: 'none' },
      risks: [
        { id: 'r1', reference: 'R1', title: 'Too few carers', inherent: null, current: { likelihood: 5, impact: 5 }, target: null },
        { id: 'r2', reference: 'R2', title: 'Late contract', inherent: null, current: { likelihood: 2, impact: 2 }, target: null },
        { id: 'r3', reference: 'R3', title: 'Late building', inherent: null, current: { likelihood: 2, impact: 2 }, target: null },
      ],
    },
    room,
  ),
];

/** Strips of so many projects, which take several pages where they are many. */
export const ratings =
  (count: number) =>
  (room: Room): readonly Scene[] =>
    ragHistoryPages(
      {
        from: '2026-01-01',
        to: '2026-12-31',
        projects: Array.from({ length: count }, (_, index) => ({
          id: `p${index}`,
          letter: '',
          title: `Project ${index}`,
          ratings: [{ from: null, rag: 'red' as const }],
        })),
      },
      room,
    );
