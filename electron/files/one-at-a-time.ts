const last = new Map<string, Promise<unknown>>();

/** Runs steps with the same key one after the other, in the order asked, whether or not those before went well. */
export function oneAtATime<T>(key: string, step: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const done = before.then(step, step);
  last.set(key, done);
  const forget = () => {
    if (last.get(key) === done) last.delete(key);
  };
  done.then(forget, forget);
  return done;
}
