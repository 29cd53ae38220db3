/** @typedef {import('rolldown').RolldownOptions & { output: import('rolldown').OutputOptions }} Bundle */

const external = ['electron', /^node:/];

/**
 * The shell's bundles, each written to dist/electron.
 * @type {readonly Bundle[]}
 */
const bundles = [
  {
    input: { main: 'electron/main.ts' },
    platform: 'node',
    external,
    output: { dir: 'dist/electron', format: 'esm', entryFileNames: '[name].js' },
  },
  {
    // A sandboxed preload script is one CommonJS file and can load nothing but Electron itself.
    input: { preload: 'electron/preload.ts' },
    platform: 'node',
    external,
    output: { dir: 'dist/electron', format: 'cjs', entryFileNames: '[name].cjs' },
  },
  {
    // The table of files, for the server on 127.0.0.1, which runs on plain Node.
    input: { assets: 'electron/assets.ts' },
    platform: 'node',
    output: { dir: 'dist/electron', format: 'esm', entryFileNames: '[name].js' },
  },
];

export default bundles;
