/** Ends the reading of a file from outside, wherever it stands; answered outside as a `Result` with the same sentence. */
export class NotRead extends Error {
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.name = 'NotRead';
    this.reason = reason;
  }
}
