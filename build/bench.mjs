import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache', 'bench', 'run');

// `npm run bench` measures the app against its goals; `npm run bench -- --only word,register` only a part of it;
// `--reuse` takes the app as it was built for the run before.
// The bench is bundled first, so that it runs on every Node that the app runs on, and as the app's own code does.
await rm(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: join(root, 'test/bench/main.ts'),
    'export-process': join(root, 'test/bench/word/export-process.ts'),
    'typeset-process': join(root, 'test/bench/pdf/typeset-process.ts'),
  },
  platform: 'node',
  cwd: root,
  external: [/^node:/, /^(playwright-core|vite|@vitejs\/plugin-react|rolldown)$/, /^#build\//],
});
await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', minify: true });
await bundle.close();

const child = spawn(process.execPath, ['--expose-gc', join(folder, 'main.mjs'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
child.on('close', (code) => process.exit(code ?? 1));
