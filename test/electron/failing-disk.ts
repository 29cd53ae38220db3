import { vi } from 'vitest';

type Methods = Record<string, unknown>;

/** A plan for the disk: which step fails, counted over everything that is asked of it, and with which of Node's codes. */
export type DiskPlan = { failAt: number; code: string; steps: string[]; times: number };

/**
 * Puts the real disk behind a counter, for modules that are imported afterwards: the step number `failAt` (1 first)
 * and the `times - 1` after it with the same name fail with `code` before anything is done; a write then stops half-way.
 */
export function stubDisk(): DiskPlan {
  const plan: DiskPlan = { failAt: 0, code: 'EIO', steps: [], times: 1 };
  const count = (step: string): void => {
    plan.steps.push(step);
    const place = plan.steps.length;
    const isPlanned = plan.failAt > 0 && place >= plan.failAt && place < plan.failAt + plan.times;
    if (isPlanned) throw Object.assign(new Error(`${plan.code}: planned failure of ${step}`), { code: plan.code });
  };
  const guard = (target: Methods, name: string, wrapResult: (value: unknown) => unknown = (value) => value) => {
    const real = (target[name] as (...args: unknown[]) => Promise<unknown>).bind(target);
    return async (...args: unknown[]) => {
      try {
        count(name);
      } catch (error) {
        // A disk that fills up takes a part before it refuses.
        if (name.endsWith('File') && typeof args[0] === 'string' && target !== disk) await real(args[0].slice(0, args[0].length / 2));
        throw error;
      }
      return wrapResult(await real(...args));
    };
  };
  const wrapHandle = (handle: unknown): unknown => {
    const methods = handle as Methods;
    const wrapped: Methods = { close: () => (methods['close'] as () => Promise<void>).call(handle) };
    for (const name of ['writeFile', 'appendFile', 'sync', 'datasync', 'stat', 'truncate', 'readFile']) wrapped[name] = guard(methods, name);
    return wrapped;
  };
  let disk: Methods = {};
  vi.doMock('node:fs/promises', async (original) => {
    disk = (await original()) as Methods;
    return { ...disk, open: guard(disk, 'open', wrapHandle), rename: guard(disk, 'rename'), mkdir: guard(disk, 'mkdir'), rm: guard(disk, 'rm') };
  });
  return plan;
}
