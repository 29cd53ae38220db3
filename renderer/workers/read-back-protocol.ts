import type { Secret } from '#shared/packs/leaks/find-leaks.ts';
import type { OutputKind } from '#shared/packs/leaks/read-output.ts';

/** A finished file, what must not be read in it, and what may. */
export type ReadBackRequest = {
  readonly kind: OutputKind;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly secrets: readonly Secret[];
  readonly allowed: readonly string[];
};
