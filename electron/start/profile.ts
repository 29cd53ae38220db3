import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from '#shared/base/schema.ts';

const shape = z.object({ engine: z.int() });

/**
 * Whether this engine (Electron's major version) may open the profile described at `path`: an older one must not open
 * what a newer one has written, since Chromium then discards it. Notes the engine where it may.
 */
export function mayOpenProfile(path: string, engine: number): boolean {
  const last = lastEngine(path);
  if (last !== null && last > engine) return false;
  if (last !== engine) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ engine }));
  }
  return true;
}

function lastEngine(path: string): number | null {
  try {
    const checked = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return checked.success ? checked.data.engine : null;
  } catch {
    return null;
  }
}
