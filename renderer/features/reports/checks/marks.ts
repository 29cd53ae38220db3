import type { Found } from '#shared/checks/check-paper.ts';
import type { Severity } from '#shared/checks/finding.ts';
import type { PaperSession } from '../editor/paper-session.ts';

/**
 * Marks the blocks beside which something was found with how much it weighs (`data-finding`), and takes the mark from
 * all others. A mark is put on the element itself: no block is drawn anew, and no key passes by here.
 */
export function showMarks(session: PaperSession, found: readonly Pick<Found, 'at' | 'severity'>[]): void {
  if (session.editor.isDestroyed) return;
  // Findings come with what weighs most first.
  const marks = new Map<string, Severity>();
  for (const { at, severity } of found) if (!marks.has(at)) marks.set(at, severity);
  for (const element of session.editor.view.dom.querySelectorAll<HTMLElement>('.block[data-id], .fixture[data-part]')) {
    const mark = marks.get(element.dataset['id'] ?? element.dataset['part'] ?? '');
    if (element.dataset['finding'] === mark) continue;
    if (mark === undefined) delete element.dataset['finding'];
    else element.dataset['finding'] = mark;
  }
}
