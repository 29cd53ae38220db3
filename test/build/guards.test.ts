import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRooms } from '#build/check-rooms.mjs';
import { collectNotices, isLicenceAllowed } from '#build/licences.mjs';
import { refusalOfImport, roomOf } from '#build/rooms.mjs';

/** Each wrong file, and the words by which the check must name it. */
const plants: readonly { what: string; file: string; text: string; named: string }[] = [
  {
    what: 'a feature that imports another',
    file: 'renderer/features/meetings/planted.ts',
    text: "import { thing } from '#renderer/features/reports/index.ts';\nexport const planted = thing;\n",
    named: 'renderer/features/meetings may not import from renderer/features/reports',
  },
  {
    what: 'a feature that reaches another by a relative path',
    file: 'renderer/features/meetings/planted-path.ts',
    text: "export { thing as planted } from '../reports/index.ts';\n",
    named: '../reports/index.ts leaves the room renderer/features/meetings',
  },
  {
    what: 'shared importing the renderer',
    file: 'shared/domain/planted.ts',
    text: "export type Planted = import('#renderer/data/index.ts').Store;\n",
    named: 'shared/domain may not import from renderer/data',
  },
  {
    what: 'Dexie outside the data room',
    file: 'renderer/parts/planted.ts',
    text: "import Dexie from 'dexie';\nexport const planted = new Dexie('x');\n",
    named: 'renderer/parts may not import the package dexie',
  },
  {
    what: 'the shell importing the renderer, when first needed',
    file: 'electron/planted.ts',
    text: "export const planted = () => import('#renderer/app/app.tsx');\n",
    named: 'electron may not import from renderer/app',
  },
  {
    what: 'the shell knowing a noun',
    file: 'electron/planted-noun.ts',
    text: "export { nouns as planted } from '#shared/domain/nouns.ts';\n",
    named: 'electron may not import from shared/domain',
  },
  {
    what: 'docx outside the Word room',
    file: 'shared/outline/planted.ts',
    text: "import type { Document } from 'docx';\nexport type Planted = Document;\n",
    named: 'shared/outline may not import the package docx',
  },
  {
    what: 'Node in a room that runs anywhere',
    file: 'shared/base/planted.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
    named: "shared/base may not use Node's modules",
  },
  {
    what: 'a worker that no room may start',
    file: 'renderer/ui/planted.ts',
    text: "export const planted = () => new Worker(new URL('../workers/word.worker.ts', import.meta.url));\n",
    named: 'renderer/ui may not import from renderer/workers',
  },
  { what: 'a room that is not on the plan', file: 'shared/tools/planted.ts', text: 'export const planted = 1;\n', named: 'lies in no room' },
  { what: 'a folder of helpers', file: 'shared/base/helpers/planted.ts', text: 'export const planted = 1;\n', named: 'a name that says nothing' },
  {
    what: 'a file that grew too long',
    file: 'shared/base/planted-long.ts',
    text: `${'// a line\n'.repeat(401)}export const planted = 1;\n`,
    named: '402 lines; 400 are the most',
  },
  {
    what: 'a cycle',
    file: 'shared/base/planted-one.ts',
    text: "import { two } from './planted-two.ts';\nexport const one = (): number => two();\n",
    named: 'lint/suspicious/noImportCycles',
  },
  {
    what: 'the other half of the cycle',
    file: 'shared/base/planted-two.ts',
    text: "import { one } from './planted-one.ts';\nexport const two = (): number => one();\n",
    named: 'lint/suspicious/noImportCycles',
  },
  {
    what: 'a default export',
    file: 'shared/base/planted-default.ts',
    text: 'const planted = 1;\nexport default planted;\n',
    named: 'lint/style/noDefaultExport',
  },
  { what: 'export of everything', file: 'shared/base/planted-all.ts', text: "export * from './ids.ts';\n", named: 'lint/performance/noReExportAll' },
  { what: 'any', file: 'shared/base/planted-any.ts', text: 'export const planted = (value: any): string => value;\n', named: 'lint/suspicious/noExplicitAny' },
  {
    what: 'a promise let go',
    file: 'shared/base/planted-promise.ts',
    text: 'const save = async (): Promise<number> => 1;\nexport const planted = (): void => {\n  save();\n};\n',
    named: 'lint/nursery/noFloatingPromises',
  },
  {
    what: 'an exception without a reason',
    file: 'shared/base/planted-reason.ts',
    text: '// biome-ignore lint/suspicious/noExplicitAny:\nexport type Planted = any;\n',
    named: 'suppressions/',
  },
];

describe('the guards of the rooms', () => {
  let copy = '';
  let output = '';
  let code: number | null = null;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'boardpack-guards-'));
    for (const part of ['shared', 'electron', 'renderer', 'build', 'package.json', 'tsconfig.json', '.biome.jsonc']) {
      await cp(part, join(copy, part), { recursive: true });
    }
    await mkdir(join(copy, 'test'));
    await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const { file, text } of plants) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
    const run = spawnSync(process.execPath, [join(copy, 'build', 'check.mjs'), 'rooms', 'lint'], { encoding: 'utf8', maxBuffer: 64e6 });
    output = run.stdout + run.stderr;
    code = run.status;
  }, 60_000);
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test('the check fails', () => {
    expect(code).toBe(1);
    expect(output).toMatch(/^failed {2}rooms/m);
    expect(output).toMatch(/^failed {2}lint/m);
  });

  test.each(plants)('the check names $what', ({ file, named }) => {
    expect(output.split('\n').filter((line) => line.includes(file) && line.includes(named))).not.toEqual([]);
  });

  test('the project itself keeps to its rooms', () => {
    expect(checkRooms(process.cwd()).errors).toEqual([]);
  });
});

describe('rooms', () => {
  test('a feature is a room of its own, with the plan of its kind or its own', () => {
    expect(roomOf('renderer/features/meetings/list.tsx')?.folder).toBe('renderer/features/meetings');
    expect(refusalOfImport('renderer/features/reports/editor/a.ts', '@tiptap/pm/state')).toBeNull();
    expect(refusalOfImport('renderer/features/meetings/a.ts', '@tiptap/pm/state')).toContain('@tiptap/pm');
  });

  test('what the plan allows is not refused', () => {
    expect(refusalOfImport('renderer/features/meetings/a.ts', '#renderer/data/index.ts')).toBeNull();
    expect(refusalOfImport('renderer/data/a.ts', 'dexie')).toBeNull();
    expect(refusalOfImport('shared/word/a.ts', 'docx')).toBeNull();
    expect(refusalOfImport('electron/main.ts', 'node:fs/promises')).toBeNull();
  });
});

describe('licences of shipped packages', () => {
  test.each(['MIT', 'ISC', 'MPL-2.0', 'OFL-1.1', 'BlueOak-1.0.0', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 OR MIT', 'CC0-1.0'])(
    '%s may be shipped',
    (licence) => {
      expect(isLicenceAllowed(licence)).toBe(true);
    },
  );

  test.each([
    'GPL-3.0',
    'GPL-2.0-only',
    'AGPL-3.0',
    'LGPL-3.0',
    'SSPL-1.0',
    'MIT AND GPL-3.0',
    '(GPL-2.0 OR AGPL-3.0)',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '',
    'MIT OR',
  ])('"%s" may not', (licence) => {
    expect(isLicenceAllowed(licence)).toBe(false);
  });

  test('a package under another licence, or without its text, stops the build by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'boardpack-licence-'));
    const plant = async (name: string, license: string, text: string | null) => {
      const place = join(folder, 'node_modules', name);
      await mkdir(place, { recursive: true });
      await writeFile(join(place, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
      if (text !== null) await writeFile(join(place, 'LICENSE'), text);
      return place;
    };
    const good = await plant('good', 'MIT', 'MIT License');
    const planted = await plant('planted', 'GPL-3.0', 'GNU General Public License');
    const silent = await plant('silent', 'MIT', null);
    expect(collectNotices([good])).toEqual([{ name: 'good', version: '1.0.0', licence: 'MIT', text: 'MIT License' }]);
    expect(() => collectNotices([good, planted])).toThrow('planted 1.0.0 is under "GPL-3.0", which may not be shipped');
    expect(() => collectNotices([silent])).toThrow('silent 1.0.0 brings no licence text');
    await rm(folder, { recursive: true, force: true });
  });

  test('a package that leaves its licence text at home is shipped with the text kept here', () => {
    const [notice] = collectNotices([fileURLToPath(new URL('../../node_modules/@myriaddreamin/typst-ts-web-compiler', import.meta.url))]);
    expect(notice?.licence).toBe('Apache-2.0');
    expect(notice?.text).toMatch(/^Typst, copyright the Typst project developers.*Version 2\.0, January 2004.*END OF TERMS AND CONDITIONS$/s);
  });

  test('the dictionary is shipped under the licences that its text gives, and the text is shown whole', () => {
    const [notice] = collectNotices([fileURLToPath(new URL('../../node_modules/dictionary-en-gb', import.meta.url))]);
    expect(notice?.licence).toBe('(MIT AND BSD-3-Clause)');
    expect(notice?.text).toContain('Permission to use, copy, modify, distribute and sell these word');
    expect(notice?.text).toContain('Copyright 1993, Geoff Kuenning');
    expect(notice?.text).toContain('(clause 4 removed with permission from Geoff Kuenning)');
  });
});
