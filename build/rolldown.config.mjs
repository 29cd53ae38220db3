/** @typedef {import('rolldown').RolldownOptions & { output: import('rolldown').OutputOptions }} Bundle */

/**
 * The shell's bundles, each written to dist/electron.
 * @type {readonly Bundle[]}
 */
const bundles = [
  {
    // The table of files, for the server on 127.0.0.1, which runs on plain Node.
    input: { assets: 'electron/assets.ts' },
    platform: 'node',
    output: { dir: 'dist/electron', format: 'esm', entryFileNames: '[name].js' },
  },
];

export default bundles;
