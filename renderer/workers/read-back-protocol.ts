import type { Secret } from '#shared/packs/leaks/find-leaks.ts';
import type { OutputKind } from '#shared/packs/leaks/read-output.ts';

/** A finished file, what must not be read in it, what may, and what was typed for its readers, in which both can stand. */
export type ReadBackRequest = {
  readonly kind: OutputKind;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly secrets: readonly Secret[];
  readonly allowed: readonly string[];
  readonly typed: readonly string[];
};
