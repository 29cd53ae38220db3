const since = { adviser: null, asked: null, deadline: null, concerns: [], received: null, receivedFrom: '', signedOver: [], cleared: null };

/** A comment, or the comments, of a report of format 1, which knew kind, initials and date alone, as of format 2; all else as it is. */
export function raiseComments(older: unknown): unknown {
  if (Array.isArray(older)) return older.map(raiseComments);
  return typeof older === 'object' && older !== null && 'kind' in older ? { ...since, ...older } : older;
}
