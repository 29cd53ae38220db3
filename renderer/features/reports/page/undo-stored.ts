import type { Store } from '#renderer/data/index.ts';
import { takeBack } from '#renderer/parts/take-back.ts';
import { say } from '#renderer/ui/message.tsx';

/**
 * Ctrl+Z on the page when its own history is used up, as after a reload: takes back the last stored change of the
 * block with the cursor, else of the report's text. Never a whole report, a field or an import.
 */
export async function undoStored(store: Store, report: string, block: string | null): Promise<void> {
  for (const scope of [block === null ? null : `block:${block}`, `report:${report}`]) {
    const last = scope && (await store.undoable([scope]));
    if (!last || !isWriting(last.command)) continue;
    return takeBack(store, last, { done: null });
  }
  say('There is nothing left to take back in this report.');
}

function isWriting(command: string): boolean {
  return command === 'report.write' || command.startsWith('report.fill-');
}
