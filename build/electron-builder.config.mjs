/**
 * How the app is packed. The id and the name also decide where the app's data lies on each system, so they are fixed.
 * @type {import('electron-builder').Configuration}
 */
const configuration = {
  appId: 'uk.boardpack.Boardpack',
  productName: 'Boardpack',
  copyright: 'Copyright © The Boardpack authors',
  directories: { output: 'release', buildResources: 'build/icons' },
  // Everything is bundled into dist, so no package is carried besides.
  files: ['dist/electron/**', 'dist/renderer/**', 'LICENSE', 'package.json', '!**/*.map', '!**/node_modules/**'],
  asar: true,
  npmRebuild: false,
  icon: 'build/icons/icon.png',
  fileAssociations: [
    { ext: 'boardpack', name: 'Boardpack', description: 'Boardpack file', mimeType: 'application/x-boardpack', role: 'Editor', rank: 'Owner' },
  ],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  extraMetadata: { homepage: 'https://boardpack.example/' },
  win: { target: ['nsis', 'portable'], icon: 'build/icons/icon.ico' },
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false, artifactName: 'Boardpack-${version}-for-this-user.${ext}' },
  portable: { artifactName: 'Boardpack-${version}-portable.${ext}' },
  mac: { target: ['dmg'], icon: 'build/icons/icon.icns', category: 'public.app-category.productivity', hardenedRuntime: true },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/icon.png',
    category: 'Office',
    synopsis: 'Programme data and committee reports, offline',
    maintainer: 'The Boardpack authors <authors@boardpack.example>',
    executableName: 'boardpack',
  },
};

export default configuration;
