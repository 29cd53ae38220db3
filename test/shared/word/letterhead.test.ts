import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { report as reportNoun } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { newId } from '#shared/base/ids.ts';

const blob = 'a'.repeat(64);
const bytes = new Uint8Array([137, 80, 78, 71]);
const letterhead: Template['letterhead'] = {
  position: 'centre',
  lines: ['Wendlebury County Council', ' '],
  picture: { blob, mediaType: 'image/png', width: 200, height: 100, millimetres: 40, alt: 'Crest of the council' },
};
const outlineOf = (change: Partial<Template>) =>
  buildOutline({
    template: { ...countyCommittee, ...change },
    report: { ...reportNoun.create(newId()), title: 'Hubs' },
    blocks: [],
    people: [],
    settings: settings.create(settingsId),
    committee: null,
    meeting: null,
  });
const partsOf = async (change: Partial<Template>, blobs = new Map([[blob, bytes]])) => {
  const files = unzipSync(await writeDocx(outlineOf(change), { blobs }));
  return (name: string) => (files[name] ? strFromU8(files[name]) : null);
};

test('a letterhead stands in the header of the first page alone, with its picture 40 mm wide', async () => {
  const part = await partsOf({ letterhead });
  expect(part('word/header2.xml')).toContain('Wendlebury County Council');
  expect(part('word/header2.xml')).toContain('<w:jc w:val="center"/>');
  expect(part('word/header2.xml')).toContain('<wp:extent cx="1440000" cy="720000"/>');
  expect(part('word/header2.xml')).toContain('descr="Crest of the council"');
  expect(part('word/_rels/header2.xml.rels')).toContain(`media/${blob}.png`);
  expect(part(`word/media/${blob}.png`)).not.toBeNull();
  expect(part('word/document.xml')).toMatch(/<w:headerReference w:type="first" r:id="(rId\d+)"\/>/);
  expect(part('[Content_Types].xml')).toContain('/word/header2.xml');
});

test('a picture that would fill the page is printed 60 mm high', async () => {
  const tall = { ...letterhead, picture: { ...letterhead?.picture, width: 100, height: 400 } } as Template['letterhead'];
  expect((await partsOf({ letterhead: tall }))('word/header2.xml')).toContain('<wp:extent cx="540000" cy="2160000"/>');
});

test('without one, or with an empty one, the first page has no header', async () => {
  for (const change of [{}, { letterhead: { position: 'left', lines: [' '], picture: null } }] as const) {
    const part = await partsOf(change);
    expect(part('word/header2.xml')).toBeNull();
    expect(part('word/document.xml')).not.toContain('w:type="first" r:id="null"');
    expect(part('word/document.xml')?.match(/headerReference/g)).toHaveLength(1);
  }
});

test('a picture whose bytes are missing leaves the lines', async () => {
  const part = await partsOf({ letterhead }, new Map());
  expect(part('word/header2.xml')).toContain('Wendlebury County Council');
  expect(part('word/header2.xml')).not.toContain('w:drawing');
  expect(part('word/_rels/header2.xml.rels')).toBeNull();
});

test('typeface and size of the template come before the council’s, and headings keep their proportion', async () => {
  const styles = (await partsOf({ font: { name: 'Gill Sans', size: 14 } }))('word/styles.xml') ?? '';
  expect(styles).toContain('w:ascii="Gill Sans"');
  expect(styles).toContain('<w:sz w:val="28"/>');
  expect(styles).toContain('<w:sz w:val="37"/>');
  const usual = (await partsOf({ font: { name: '', size: 12 } }))('word/styles.xml') ?? '';
  expect(usual).toBe((await partsOf({}))('word/styles.xml'));
  expect(usual).toContain('w:ascii="Arial"');
});
