import { longDate } from '#shared/base/calendar-date.ts';
import type { Clearance, Comment } from '#shared/domain/report/index.ts';

/** How far a comment has come, in a few words. */
export function clearanceWords(state: Clearance, { deadline, asked, cleared }: Comment): string {
  const due = deadline ? `, due ${longDate(deadline)}` : '';
  switch (state) {
    case 'wanted':
      return 'Not asked for yet';
    case 'asked':
      return asked ? `Asked for on ${longDate(asked)}${due}` : 'Asked for';
    case 'late':
      return `Late${due.replace(', due', ': was due')}`;
    case 'received':
      return 'Received, not signed';
    case 'signed':
      return 'Signed, not cleared';
    case 'stale':
      return 'Changed since it was signed';
    case 'cleared':
      return cleared ? `Cleared on ${longDate(cleared)}` : 'Cleared';
  }
}

/** What stands between a comment and its clearance, as a thing to do; null where nothing does. */
export function clearanceLack(state: Clearance, name: string): string | null {
  switch (state) {
    case 'wanted':
      return `Ask for the ${name}.`;
    case 'asked':
      return `The ${name} have not come yet.`;
    case 'late':
      return `The ${name} are late: remind who was asked.`;
    case 'received':
      return `The ${name} are not signed and dated.`;
    case 'signed':
      return `The ${name} are signed and not marked as cleared.`;
    case 'stale':
      return `What the ${name} rest on was changed after they were signed: have them signed again.`;
    case 'cleared':
      return null;
  }
}
