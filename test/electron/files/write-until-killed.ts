import { join } from 'node:path';
import { appendFlushed } from '#electron/files/append-flushed.ts';
import { longPatience, writeWhole } from '#electron/files/write-whole.ts';

// A program of its own, for the test that kills it: replaces one file and appends to another until it ends.
const [folder = '.', start = '0'] = process.argv.slice(2);

async function replace(): Promise<void> {
  for (let round = 0; ; round++) await writeWhole(join(folder, 'whole.snapshot'), String(round % 10).repeat(1_000_000 + (round % 3) * 500_000), longPatience);
}

async function append(): Promise<void> {
  for (let line = Number(start) + 1; ; line++) {
    await appendFlushed(join(folder, 'a.journal'), `line ${line}\n`);
    process.stdout.write(`${line}\n`);
  }
}

// From the first line on, the other file is there too.
await writeWhole(join(folder, 'whole.snapshot'), '0'.repeat(1_000_000), longPatience);
await Promise.all([replace(), append()]);
