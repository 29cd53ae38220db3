import { median } from './statistics.ts';

/** In which order works follow each other in a round: every second one the other way round, as what comes first may warm the way. */
export function orderIn<Name>(round: number, names: readonly Name[]): readonly Name[] {
  return round % 2 === 0 ? names : [...names].reverse();
}

/**
 * Runs several works in turn, first `warmups` times unmeasured, then `rounds` times, so that a busy moment strikes them
 * alike. Returns the middle time of each in milliseconds. Starts each from a swept memory where the host allows.
 */
export async function measureInTurn<Name extends string>(
  works: { readonly [K in Name]: () => unknown },
  { warmups, rounds }: { readonly warmups: number; readonly rounds: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmups; round < rounds; round++) {
    for (const name of orderIn(round, names)) {
      globalThis.gc?.();
      const start = performance.now();
      await works[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}
