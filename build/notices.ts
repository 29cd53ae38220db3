import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { collectNotices, packageFolderOf } from './licences.mjs';
import shellBundles from './rolldown.config.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The packages that the shell's bundles contain, found by bundling them without writing. */
const shellPackages = async (): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const { output, ...input } of shellBundles) {
    const bundle = await rolldown({ ...input, cwd: project });
    const { output: chunks } = await bundle.generate({ format: output.format ?? 'esm' });
    for (const chunk of chunks) if (chunk.type === 'chunk') files.push(...chunk.moduleIds);
    await bundle.close();
  }
  return files.map(packageFolderOf).filter((folder) => folder !== null);
};

/** Both halves of the notices: one plugin that watches the page's modules, one that watches each worker's. */
export type NoticePlugins = { readonly page: Plugin; readonly worker: () => Plugin };

/**
 * Writes `notices.json`: name, version, licence and licence texts of every package that the build really contains, the
 * shell and the workers included. The build fails where one of them may not be shipped.
 */
export const noticePlugins = (): NoticePlugins => {
  const folders = new Set<string>();
  let root = project;
  const watch = (file: string): void => {
    const folder = packageFolderOf(file);
    if (folder !== null) folders.add(folder);
  };
  const worker = (): Plugin => ({
    name: 'boardpack-worker-notices',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') output.moduleIds.forEach(watch);
    },
  });
  return {
    worker,
    page: {
      name: 'boardpack-notices',
      configResolved(config) {
        root = config.root;
      },
      async generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.moduleIds.forEach(watch);
          else for (const file of output.originalFileNames) watch(resolve(root, file));
        }
        for (const folder of await shellPackages()) folders.add(folder);
        this.emitFile({ type: 'asset', fileName: 'notices.json', source: JSON.stringify(collectNotices(folders), null, 1) });
      },
      // While the app is developed nothing is bundled, so nothing can be listed truly.
      configureServer(server) {
        server.middlewares.use('/notices.json', (_request, response) => {
          response.writeHead(404).end();
        });
      },
    },
  };
};
