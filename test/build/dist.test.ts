import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '#build/build.mjs';
import configuration from '#build/electron-builder.config.mjs';
import { manifest } from '#build/web-app.ts';
import { appId } from '#electron/identity.ts';
import { fileKinds } from '#renderer/platform/file-kinds.ts';

type Validate = (config: object, log: object) => Promise<void>;
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = fromBuilder('app-builder-lib/out/util/config/config') as { validateConfiguration: Validate };
const { DebugLogger } = fromBuilder('builder-util') as { DebugLogger: new (enabled: boolean) => object };

describe("the packager's configuration", () => {
  test('is valid, and a wrong one is not', async () => {
    await expect(validateConfiguration({ ...configuration }, new DebugLogger(false))).resolves.not.toThrow();
    await expect(validateConfiguration({ ...configuration, planted: true }, new DebugLogger(false))).rejects.toThrow(/planted/);
  });

  test('names every target, the id under which the data lies, and the file association', () => {
    expect(configuration.win?.target).toEqual(['nsis', 'portable']);
    expect(configuration.nsis?.perMachine).toBe(false);
    expect(configuration.nsis?.deleteAppDataOnUninstall).toBe(false);
    expect(configuration.mac?.target).toEqual(['dmg']);
    expect(configuration.linux?.target).toEqual(['AppImage', 'deb']);
    expect(configuration.appId).toBe(appId);
    expect(configuration.fileAssociations).toMatchObject([{ ext: 'boardpack' }]);
  });

  test('opens the same files as the web app that is installed from a browser', () => {
    const associations = [configuration.fileAssociations ?? []].flat().map(({ mimeType, ext }) => [mimeType, [`.${ext}`]]);
    expect(manifest.file_handlers).toEqual([{ action: manifest.scope, accept: Object.fromEntries(associations) }]);
    expect(fileKinds.boardpack.accept).toEqual(manifest.file_handlers[0]?.accept);
  });

  test("closes every way to run other code with the app's program", () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('has its icons in the form of each system', async () => {
    const ico = await readFile('build/icons/icon.ico');
    const icns = await readFile('build/icons/icon.icns');
    const png = await readFile('build/icons/icon.png');
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 6]);
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1024, 1024]);
  });
});

describe.runIf(process.platform === 'linux')('the archive, packed with a stand-in for the runtime', () => {
  let project = '';
  let archive = '';

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'boardpack-dist-'));
    await Promise.all(['package.json', 'LICENSE'].map((file) => copyFile(file, join(project, file))));
    await buildApp(join(project, 'dist'));
    const runtime = join(project, 'runtime');
    await mkdir(runtime);
    await writeFile(join(runtime, 'version'), '45.4.1');
    await writeFile(join(runtime, 'electron'), '#!/bin/sh\nexit 0\n');
    await chmod(join(runtime, 'electron'), 0o755);
    // Fuses are flipped in the real program's bytes, which a stand-in does not have.
    const config = {
      ...configuration,
      electronFuses: null,
      electronDist: runtime,
      electronVersion: '45.4.1',
      icon: null,
      linux: { target: ['dir'], icon: fileURLToPath(new URL('../../build/icons/icon.png', import.meta.url)), executableName: 'boardpack' },
    };
    const script = `import { build } from ${JSON.stringify(createRequire(import.meta.url).resolve('electron-builder'))};
      await build({ projectDir: ${JSON.stringify(project)}, publish: 'never', dir: true, config: ${JSON.stringify(config)} });`;
    await writeFile(join(project, 'pack.mjs'), script);
    execFileSync(process.execPath, [join(project, 'pack.mjs')], { stdio: 'pipe', timeout: 60_000 });
    archive = join(project, 'release', 'linux-unpacked', 'resources', 'app.asar');
  }, 90_000);
  afterAll(() => rm(project, { recursive: true, force: true }));

  test('holds the shell, the page and the notices', () => {
    const files = listPackage(archive, { isPack: false });
    for (const file of [
      '/package.json',
      '/LICENSE',
      '/dist/electron/main.js',
      '/dist/electron/preload.cjs',
      '/dist/renderer/index.html',
      '/dist/renderer/notices.json',
    ]) {
      expect(files).toContain(file);
    }
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string };
    expect(files).toContain(`/${manifest.main}`);
  });

  test('holds no package, no source, no map and no test', () => {
    const strange = listPackage(archive, { isPack: false }).filter((file) => /node_modules|\.map$|\.tsx?$|\/(?:test|build|release)(?:\/|$)|\.env/.test(file));
    expect(strange).toEqual([]);
  });
});
