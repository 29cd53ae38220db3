import type { Refusal } from '#shared/base/result.ts';

/** How a call of the bridge says no: `message` is the sentence for people, `reason` the short name for code. */
export class BridgeRefused extends Error {
  readonly reason: string;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'BridgeRefused';
    this.reason = refusal.reason;
  }
}
