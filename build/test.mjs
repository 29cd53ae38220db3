import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { installTools } from './install-tools.mjs';
import { projectRoot, runTool } from './run-tool.mjs';

/**
 * @typedef {{ testResults: readonly { name: string, status: string, message: string,
 *   assertionResults: readonly { status: string, fullName: string }[] }[] }} Report vitest's JSON report
 */

const reportFile = join(projectRoot, '.cache', 'test-report.json');

const missing = await installTools();
const checks = await runChecks();

// Without a Chromium these projects cannot even be listed, so their files stand for their tests.
const withoutBrowser = missing.includes('chromium');
const projects = withoutBrowser ? ['unit', 'documents'] : ['unit', 'browser', 'e2e', 'documents'];
await mkdir(join(projectRoot, '.cache'), { recursive: true });
await rm(reportFile, { force: true });
const { code } = await runTool(
  'node_modules/vitest/vitest.mjs',
  [
    'run',
    '-c',
    'build/vitest.config.ts',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ],
  { show: true, env: { NO_COLOR: '1' } },
);

/** @type {Report} */
const report = await readFile(reportFile, 'utf8').then(JSON.parse, () => ({ testResults: [] }));
const tests = report.testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name.slice(projectRoot.length) })));
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);
const passed = tests.filter(({ status }) => status === 'passed').length + checks.filter(({ ok }) => ok).length;
let failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles.length + checks.filter(({ ok }) => !ok).length;
// An error outside any test must not pass for success.
if (code !== 0 && tests.every(({ status }) => status !== 'failed') && brokenFiles.length === 0) failed++;

const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ file, fullName }) => `${file}: ${fullName}`);
for (const folder of withoutBrowser ? ['test/renderer', 'test/e2e'] : []) {
  const files = (await readdir(join(projectRoot, folder), { recursive: true })).filter((file) => /\.test\.tsx?$/.test(file));
  skipped.push(...files.map((file) => `${folder}/${file}: needs Chromium`));
}

for (const { name } of checks.filter(({ ok }) => !ok)) console.log(`failed: npm run check -- ${name}`);
for (const { name, message } of brokenFiles) console.log(`failed: ${name.slice(projectRoot.length)}: ${message.split('\n')[0]}`);
for (const { file, fullName } of tests.filter(({ status }) => status === 'failed')) console.log(`failed: ${file}: ${fullName}`);
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
