import { counted } from '#shared/base/count.ts';
import { isOpenIssue } from '#shared/domain/due.ts';
import { type AnyRecord, nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { BelongingKind } from './use-belonging.ts';

/** When a record still asks for something, by the kinds that can. */
const open = {
  milestone: (one: RecordOf['milestone']) => !one.done,
  risk: (one: RecordOf['risk']) => !one.closed,
  issue: isOpenIssue,
  action: (one: RecordOf['action']) => one.status === 'open' || one.status === 'begun',
  decision: (one: RecordOf['decision']) => one.status === 'wanted',
};
const isOpen = open as Readonly<Record<string, ((record: never) => boolean) | undefined>>;

/** What of a project is not done, in a sentence that says what becomes of it when the project is closed; '' where nothing is. */
export function stillOpenWords(belonging: readonly BelongingKind[]): string {
  const parts = belonging.flatMap(({ kind, records }) => {
    const count = records.filter((record: AnyRecord) => isOpen[kind]?.(record as never)).length;
    return count === 0 ? [] : [{ count, words: counted(count, nouns[kind].label, nouns[kind].plural) }];
  });
  const last = parts.at(-1);
  if (!last) return '';
  const list = [
    parts
      .slice(0, -1)
      .map((one) => one.words)
      .join(', '),
    last.words,
  ]
    .filter(Boolean)
    .join(' and ');
  const isOne = parts.length === 1 && last.count === 1;
  return `${list} ${isOne ? 'is' : 'are'} still open. Closing the project does not end ${isOne ? 'it' : 'them'}: finish ${isOne ? 'it' : 'them'} in the registers, or merge the project into the one that goes on.`;
}
