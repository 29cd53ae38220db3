/** The numbers ('R12') that more than one record of the same programme has, as 'programme:number' each; empty ones are let be. */
export function sharedNumbers(records: readonly { readonly programme: string | null; readonly reference: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const record of records) {
    if (record.reference === '') continue;
    const key = numberKey(record);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

/** How {@link sharedNumbers} names a record's number. */
export function numberKey({ programme, reference }: { readonly programme: string | null; readonly reference: string }): string {
  return `${programme ?? ''}:${reference}`;
}
