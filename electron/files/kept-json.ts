import { readFile } from 'node:fs/promises';
import type { z } from '#shared/base/schema.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { shortPatience, writeWhole } from './write-whole.ts';

/** Reads a small file of settings; `otherwise` where it is missing, damaged or of another shape: it can be done without. */
export async function readKept<T>(path: string, shape: z.ZodType<T>, otherwise: T): Promise<T> {
  try {
    const checked = shape.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return checked.success ? checked.data : otherwise;
  } catch {
    return otherwise;
  }
}

/** Writes a small file of settings, whole. A failure is left alone: it must not disturb the work it is a convenience to. */
export async function keep(path: string, value: unknown): Promise<void> {
  await oneAtATime(path, () => writeWhole(path, JSON.stringify(value), shortPatience)).catch(() => undefined);
}
