/**
 * A worker that is started with the first question and kept for the next ones. Questions and answers carry an `id`.
 * What is asked is null where it failed; it is started anew with the next question then.
 */
export function keptWorker<Question extends { readonly id: number }, Answer extends { readonly id: number }>(
  start: () => Worker,
): (questionOf: (id: number) => Question, transfer?: Transferable[]) => Promise<Answer | null> {
  let worker: Worker | null = null;
  let next = 1;
  const waiting = new Map<number, (answer: Answer | null) => void>();
  const begin = () => {
    const made = start();
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    made.onerror = () => {
      for (const settle of waiting.values()) settle(null);
      waiting.clear();
      made.terminate();
      worker = null;
    };
    return made;
  };
  return (questionOf, transfer = []) => {
    worker ??= begin();
    const id = next++;
    const answered = new Promise<Answer | null>((resolve) => waiting.set(id, resolve));
    worker.postMessage(questionOf(id), transfer);
    return answered;
  };
}
