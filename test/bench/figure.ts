/** One line of the report: what was measured, and against what. */
export type Figure = {
  readonly bench: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'x' | 'MiB' | 'KiB' | 'ms' | 'rows' | 'files' | 'frames';
  /** 'at most' or 'at least' this much; null where the figure only informs. */
  readonly goal: { readonly bound: 'at most' | 'at least'; readonly value: number } | null;
  /** How the figure came about, with the times behind a ratio. */
  readonly detail: string;
};

/** Adds figures to the report while a bench runs. */
export type Report = {
  readonly add: (figure: Omit<Figure, 'bench'>) => void;
  /** Says on the screen what is being measured now. */
  readonly say: (text: string) => void;
};

/** Something that can be measured by itself with `--only`. Throws where it cannot run. */
export type Bench = { readonly name: string; readonly run: (report: Report) => Promise<void> };

export const atMost = (value: number): Figure['goal'] => ({ bound: 'at most', value });
export const atLeast = (value: number): Figure['goal'] => ({ bound: 'at least', value });

/** How many times as long one thing takes as another (milliseconds), and at most how many it may. `more` follows the times. */
export function timesAs(name: string, [ours, theirs]: readonly [number, number], most: number | null = null, more = ''): Omit<Figure, 'bench'> {
  return { name, value: ours / theirs, unit: 'x', goal: most === null ? null : atMost(most), detail: `${milliseconds(ours)} : ${milliseconds(theirs)}${more}` };
}

/** Whether the figure reaches its goal; null where it has none. */
export function isMet({ value, goal }: Pick<Figure, 'value' | 'goal'>): boolean | null {
  if (goal === null) return null;
  return goal.bound === 'at most' ? value <= goal.value : value >= goal.value;
}

/** '12.3 ms'. */
export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}
