import type { Kind } from '#shared/domain/noun.ts';

/** The colours a picture may use. Each has one value in light and one in dark; paper takes the light one. */
export const colours = [
  'surface',
  'sunk',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'accent',
  'accent-wash',
  'severe',
  'severe-ink',
  'high',
  'high-ink',
  'medium',
  'medium-ink',
  'low',
  'low-ink',
  'red',
  'amber',
  'green',
] as const;
export type Colour = (typeof colours)[number];

/** Strokes over a fill, so that areas differ without colour: '/', '\', both, or dots. */
export type Hatch = 'rising' | 'falling' | 'crossed' | 'dotted';

export type Point = readonly [x: number, y: number];
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Paint = {
  readonly fill?: Colour;
  /** Drawn over the fill in the colour of the stroke. */
  readonly hatch?: Hatch;
  readonly stroke?: Colour;
  /** Width of the stroke; 1 unless said. */
  readonly weight?: number;
  readonly dashed?: boolean;
};

/** One thing to draw. All measures are points (1/72 inch), from the top left corner. */
export type Shape =
  | ({ readonly shape: 'box'; readonly radius?: number } & Box & Paint)
  | ({ readonly shape: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  | ({ readonly shape: 'polygon'; readonly points: readonly Point[] } & Paint)
  /** Open; with `arrow` its last point carries a head. */
  | ({ readonly shape: 'line'; readonly points: readonly Point[]; readonly arrow?: boolean } & Omit<Paint, 'fill' | 'hatch'>)
  /** `y` is the baseline. Set in Arimo. */
  | {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly colour: Colour;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** A rim in the colour of the surface, where lines may lie behind the words. */
      readonly halo?: boolean;
    };

/** What a mark stands for in the registers. */
export type RecordRef = { readonly kind: Kind; readonly id: string };

/** A part of the picture that can be walked to: its name says in words what it shows. */
export type Mark = { readonly id: string; readonly label: string; readonly box: Box; readonly record: RecordRef | null; readonly shapes: readonly Shape[] };

/** The facts of a picture once more; every row has a cell for each column. `nameColumn` is the one that names the row. */
export type SceneTable = {
  readonly nameColumn: number;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly record: RecordRef | null }[];
};

/** A picture as plain data, whoever draws it. `ground` lies below the marks, in the order of drawing. */
export type Scene = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** What it shows and what follows from it, for those who do not see it. */
  readonly alt: string;
  readonly ground: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly table: SceneTable;
};

/** How much room a picture has, in points. `height` may be Infinity on a screen. */
export type Room = { readonly width: number; readonly height: number };

/** Size of the smallest words, in points. */
export const textSize = 9;
/** From one line of words to the next. */
export const lineHeight = 11.5;
