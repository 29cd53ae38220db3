/** An expected outcome as a value: bugs throw, everything a user can bring about is a `Result`. */
export type Result<T, Problem = Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Why something was not done, in a sentence a committee officer understands, and what is safe or to do next. */
export type Refusal = { readonly reason: string; readonly message: string };

/** A successful result. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refused result. `reason` is a short name for code and tests, `message` is the sentence for people. */
export function refuse(reason: string, message: string): { readonly ok: false; readonly problem: Refusal } {
  return { ok: false, problem: { reason, message } };
}
