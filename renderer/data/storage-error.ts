import { refuse } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';

/** A refusal that the code can tell apart: thrown inside a transaction to end it, answered as a `Result` outside. */
export class Refused extends Error {
  readonly problem: { readonly reason: string; readonly message: string };
  constructor(reason: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.problem = { reason, message };
  }
}

/** What a command belongs to is no longer as it was when it was given. */
export function movedOn(): Refused {
  return new Refused(
    'moved-on',
    'This was not saved, because what it belongs to has been changed or removed in the meantime. Nothing else was touched. Look at it again, then repeat the step.',
  );
}

/** Whether the disk had no room left. */
export function isDiskFull(error: unknown): boolean {
  return /quota|no_space|disk is full|storage is full/i.test(describe(error));
}

/** What a failed transaction means for people. Every kind of failure leaves what was stored before as it was. */
export function storageRefusal(error: unknown): { readonly ok: false; readonly problem: { readonly reason: string; readonly message: string } } {
  if (error instanceof Refused) return { ok: false, problem: error.problem };
  if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
  const words = describe(error);
  if (isDiskFull(error)) {
    return refuse(
      'storage-full',
      'This was not saved, because there is no room left on this disk. Everything saved before is safe. Free some space, then do it again; do not close Boardpack before.',
    );
  }
  if (/timed out/i.test(words)) {
    return refuse('storage-slow', 'This was not saved: the disk did not answer in time. Everything saved before is safe. Wait a moment, then do it again.');
  }
  if (/versionchange|databaseclosed|invalidstate/i.test(words)) {
    return refuse(
      'storage-closed',
      'This was not saved, because another window of Boardpack has taken over the data. Everything saved before is safe. Close this window, or reload it.',
    );
  }
  return refuse(
    'storage-failed',
    `This was not saved: the data store answered with an error (${words.slice(0, 120)}). Everything saved before is safe. Make a backup from Settings, then restart Boardpack.`,
  );
}

/** Why something on the screen could not be read, in a sentence. */
export function readingMessage(error: unknown): string {
  return `Some of your records could not be read just now (${describe(error).slice(0, 120)}). Nothing was changed. Reload the window; if this stays, restart Boardpack.`;
}

/** Why the records cannot be opened, in a sentence. */
export function openingMessage(error: unknown): string {
  if (error instanceof Refused || error instanceof BridgeRefused) return error.message;
  const words = describe(error);
  if (isDiskFull(error))
    return 'Your records cannot be opened, because there is no room left on this disk. Nothing was changed. Free some space before anything else, then try again.';
  return `Your records cannot be opened just now (${words.slice(0, 160)}). Nothing was changed. Try again; if this stays, restart the computer, and keep your backups.`;
}

/** The names and messages of an error and of what caused it; Dexie wraps the browser's own. */
function describe(error: unknown): string {
  const parts: string[] = [];
  for (let at = error, depth = 0; at && depth < 4; depth++) {
    const one = at as { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown };
    parts.push([one.name, one.message].filter((part) => typeof part === 'string' && part !== '').join(': ') || String(at));
    at = one.inner ?? one.cause;
  }
  return parts.join('; ');
}
