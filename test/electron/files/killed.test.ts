import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, expect, test } from 'vitest';
import { isLeftover } from '#electron/files/write-whole.ts';
import { makeFolder, removeFolders } from '../start-shell.ts';

afterAll(removeFolders);

test('the shell killed in the middle of writing loses no acknowledged line and leaves no half file', { timeout: 60_000 }, async () => {
  const program = join(await makeFolder(), 'write.mjs');
  const bundle = await rolldown({ input: join(import.meta.dirname, 'write-until-killed.ts'), platform: 'node' });
  await bundle.write({ file: program, format: 'esm' });
  await bundle.close();

  const folder = await makeFolder();
  let acknowledged = 0;
  for (let kill = 0; kill < 12; kill++) {
    acknowledged = await runAndKill(program, folder, acknowledged, 150 + kill * 17);
    const names = (await readdir(folder)).filter((name) => !isLeftover(name));
    expect(names.sort()).toEqual(['a.journal', 'whole.snapshot']);
    const snapshot = await readFile(join(folder, 'whole.snapshot'), 'utf8');
    expect([1_000_000, 1_500_000, 2_000_000]).toContain(snapshot.length);
    expect(new Set(snapshot).size).toBe(1);
    const text = await readFile(join(folder, 'a.journal'), 'utf8');
    const lines = text.split('\n').slice(0, -1);
    expect(lines).toEqual(lines.map((_line, index) => `line ${index + 1}`));
    expect(lines.length).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = lines.length;
  }
  expect(acknowledged).toBeGreaterThan(12);
});

/** Runs the program until both files were written and `pauseMs` passed, kills it, and answers the last line it acknowledged. */
function runAndKill(program: string, folder: string, start: number, pauseMs: number): Promise<number> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [program, folder, String(start)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), pauseMs);
      said += text;
    });
    child.on('error', fail);
    child.on('close', () => settle(Number(said.trimEnd().split('\n').at(-1))));
  });
}
