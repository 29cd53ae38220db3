/**
 * Asks a worker that was made for this one request and ends it, so that typing goes on and what never ends can be given
 * up. Null where it failed, or took longer than `limit` milliseconds.
 */
export function askOnce<Answer>(worker: Worker, request: unknown, limit: number): Promise<Answer | null> {
  return new Promise<Answer | null>((settle) => {
    const timer = setTimeout(() => settle(null), limit);
    worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      clearTimeout(timer);
      settle(event.data);
    });
    worker.addEventListener('error', () => settle(null));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
