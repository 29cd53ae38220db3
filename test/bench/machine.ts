import { cpus, loadavg } from 'node:os';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const busyTime = async (): Promise<{ readonly busy: number; readonly all: number }> => {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (pick: (one: (typeof times)[number]) => number) => times.reduce((total, one) => total + pick(one), 0);
  const idle = sum((one) => one.idle);
  const all = sum((one) => one.idle + one.user + one.sys + one.nice + one.irq);
  return { busy: all - idle, all };
};

/** The part of all processors that was at work during `period` milliseconds, 0 to 1. */
export async function machineLoad(period = 300): Promise<number> {
  const before = await busyTime();
  await wait(period);
  const after = await busyTime();
  return after.all === before.all ? 0 : (after.busy - before.busy) / (after.all - before.all);
}

/** Waits until the processors are nearly idle, but no longer than `limit` milliseconds: a busy machine is measured busy. */
export async function waitForIdle(limit = 4_000): Promise<void> {
  const end = Date.now() + limit;
  while (Date.now() < end && (await machineLoad()) > 0.15) await wait(200);
}

/** What the figures were measured on. */
export async function describeMachine(): Promise<string> {
  const kind = cpus()[0]?.model ?? 'unknown processor';
  const memory = await readFile('/proc/meminfo', 'utf8').then(
    (text) => /MemTotal:\s+(\d+)/.exec(text)?.[1],
    () => undefined,
  );
  const memoryText = memory === undefined ? '' : `, ${Math.round(Number(memory) / 1_048_576)} GiB`;
  return `${cpus().length} x ${kind}${memoryText}, Node ${process.versions.node}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
