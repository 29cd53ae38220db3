import { assertNever } from '#shared/base/assert.ts';
import type { Recovery } from '#renderer/data/index.ts';

/** `isNews`: worth interrupting for. What was only put right in the second copy is told in Settings alone. */
export type RecoveryWords = { readonly tone: 'plain' | 'warning' | 'danger'; readonly text: string; readonly isNews: boolean };

/** What is said about the comparison of records and second copy at the start; null where there is nothing to say. */
export function recoveryWords(recovery: Recovery): RecoveryWords | null {
  switch (recovery.kind) {
    case 'same':
      return null;
    case 'completed': {
      const steps = (count: number) => (count === 1 ? 'one step' : `${count} steps`);
      const parts = [
        recovery.toDatabase > 0 ? `${steps(recovery.toDatabase)} that the records lacked came back from the second copy` : '',
        recovery.toJournal > 0 ? `${steps(recovery.toJournal)} that the second copy lacked ${recovery.toJournal === 1 ? 'was' : 'were'} added to it` : '',
        recovery.pictures > 0
          ? `${recovery.pictures === 1 ? 'one picture or attachment was' : `${recovery.pictures} pictures or attachments were`} completed`
          : '',
      ].filter(Boolean);
      if (parts.length === 0) return null;
      return {
        tone: 'plain',
        text: `Records and second copy were compared: ${parts.join('; ')}. Nothing is missing.`,
        isNews: recovery.toDatabase + recovery.pictures > 0,
      };
    }
    case 'renewed':
      return {
        tone: 'plain',
        isNews: true,
        text:
          recovery.why === 'missing'
            ? 'The second copy was not there and was begun anew from your records.'
            : 'The second copy was damaged or belonged to other records. It was begun anew from your records, which are complete.',
      };
    case 'behind':
      return {
        tone: 'danger',
        text: 'The records here hold less than their second copy, so some of your work is missing. Nothing is written until you decide.',
        isNews: true,
      };
    default:
      return assertNever(recovery);
  }
}
