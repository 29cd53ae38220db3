/** Throws when reached: the end of a switch over a closed union. The compiler refuses the call while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}

/** Throws a bug report with `what` unless `value` is there. For states that only a programming error can bring about. */
export function assertThere<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Missing: ${what}`);
  return value;
}
