import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build.mjs';
import { checkRooms } from './check-rooms.mjs';
import { projectRoot, runTool } from './run-tool.mjs';

/** @typedef {{ readonly name: string, readonly ok: boolean, readonly output: string }} CheckResult */

/** @param {string} script @param {readonly string[]} args */
const tool = async (script, args) => {
  const { code, output } = await runTool(script, args, { env: { NO_COLOR: '1' } });
  return { ok: code === 0, output: code === 0 ? '' : output };
};

const rooms = async () => {
  const { errors, warnings } = checkRooms(projectRoot);
  return { ok: errors.length === 0, output: [...errors, ...warnings.map((warning) => `(${warning})`)].join('\n') };
};

const licences = async () => {
  const dist = await mkdtemp(join(tmpdir(), 'boardpack-check-'));
  try {
    await buildApp(dist);
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
};

/** @type {Readonly<Record<string, { about: string, run: () => Promise<{ ok: boolean, output: string }> }>>} */
const checks = {
  types: { about: 'types of every room', run: () => tool('node_modules/typescript/bin/tsc', ['-b']) },
  lint: {
    about: 'lint, format and import cycles',
    run: () => tool('node_modules/@biomejs/biome/bin/biome', ['check', '--colors=off', '--max-diagnostics=300']),
  },
  rooms: { about: 'import directions, sizes, names', run: rooms },
  unused: { about: 'unused code', run: () => tool('node_modules/knip/bin/knip.js', ['--config', 'build/knip.json', '--no-progress']) },
  licences: { about: 'build, and licences of what it ships', run: licences },
};

/**
 * Runs the checks one after the other and prints a line for each, with what it found.
 * @param {readonly string[]} [names] all by default
 * @returns {Promise<CheckResult[]>}
 */
export const runChecks = async (names = Object.keys(checks)) => {
  /** @type {CheckResult[]} */
  const results = [];
  for (const name of names) {
    const check = checks[name];
    if (check === undefined) throw new Error(`There is no check "${name}"; there are ${Object.keys(checks).join(', ')}.`);
    const started = Date.now();
    const { ok, output } = await check.run();
    console.log(`${ok ? 'ok    ' : 'failed'}  ${name.padEnd(9)} ${check.about}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (output !== '') console.log(output.trim().replace(/^/gm, '        '));
    results.push({ name, ok, output });
  }
  return results;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await runChecks(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
