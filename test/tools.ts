import { spawn } from 'node:child_process';
import { chromiumArguments, findTool } from '#build/tools.mjs';

/** Where each program that the tests use lies; null where it is not installed, and its tests are skipped by name. */
export const tools = {
  chromium: findTool('chromium'),
  soffice: findTool('soffice'),
  poppler: findTool('poppler'),
  qpdf: findTool('qpdf'),
  pandoc: findTool('pandoc'),
};

export { chromiumArguments };

/** What a program printed, and how it ended. */
export type ProgramRun = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a program to its end and returns what it printed. Throws where it cannot be started or passes the time limit (milliseconds). */
export const runProgram = (path: string, args: readonly string[], limit = 60_000): Promise<ProgramRun> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === null) reject(new Error(`${path} was ended by ${signal ?? 'a signal'}: ${stderr}`));
      else resolve({ code, stdout, stderr });
    });
  });
