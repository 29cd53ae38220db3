import { useCallback } from 'react';
import type { Report } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import type { SaveNext } from '#renderer/parts/record-form/save-next.ts';

/** How a field of the report is saved: `save('divisions')` gives what a field editor needs. An issued one stays as it is. */
export function useReportSave(report: Report): { readonly readOnly: boolean; readonly save: (field: keyof Report) => SaveNext } {
  const store = useStore();
  const save = useCallback(
    (field: keyof Report): SaveNext =>
      async (next) => {
        const result = await saveField(store, 'report', report.id, field, next);
        return result.ok ? null : result.problem.message;
      },
    [store, report.id],
  );
  return { readOnly: !store.writable || report.issued !== null, save };
}

/** Items of a list with one changed. */
export function changeItem<T extends { readonly id: string }>(items: unknown, id: string, change: (item: T) => T): readonly T[] {
  return (items as readonly T[]).map((item) => (item.id === id ? change(item) : item));
}
