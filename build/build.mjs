import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot, runTool } from './run-tool.mjs';

/** @param {string} dist */
const writeBuild = async (dist) => {
  const [{ build }, { rolldown }, { default: bundles }] = await Promise.all([import('vite'), import('rolldown'), import('./rolldown.config.mjs')]);
  await build({
    configFile: join(projectRoot, 'build', 'vite.config.ts'),
    build: { outDir: join(dist, 'renderer'), emptyOutDir: true },
    logLevel: 'warn',
  });
  for (const { output, ...input } of bundles) {
    const { dir: _dir, file, ...shape } = output;
    const bundle = await rolldown({ ...input, cwd: projectRoot });
    await bundle.write({ ...shape, ...(file === undefined ? { dir: join(dist, 'electron') } : { file: join(dist, 'electron', basename(file)) }) });
    await bundle.close();
  }
  if (!existsSync(join(dist, 'renderer', 'index.html'))) throw new Error(`The build left nothing in ${dist}.`);
};

/**
 * Builds the app into a folder: `renderer/` with the web app, `electron/` with the shell and the table of files. Throws
 * with what the bundler said where it fails. Runs in a process of its own, so that the bundler's memory is not carried on.
 * @param {string} dist an absolute path
 * @returns {Promise<void>}
 */
export const buildApp = async (dist) => {
  const { code, output } = await runTool('build/build.mjs', [dist], { env: { NO_COLOR: '1' } });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A test runner that starts this names its own surroundings, which would make another app.
  process.env['NODE_ENV'] = 'production';
  await writeBuild(resolve(process.argv[2] ?? join(projectRoot, 'dist')));
}
