import type { Found } from '#shared/checks/check-paper.ts';
import type { Missing } from '#shared/templates/index.ts';

/** What must be mended before a report goes out, each as a line of a list with the place it leads to. */
export function mustsAmong(found: readonly Found[]): readonly Missing[] {
  return found.flatMap(({ check, severity, at, message, where }) => {
    if (severity !== 'must') return [];
    // What is missing says itself where, and may be listed as missing already.
    const saysWhere = where === '' || check === 'required-parts' || check === 'implications';
    return [{ at, message: saysWhere ? message : `${where}: ${message}` }];
  });
}
