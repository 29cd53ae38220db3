import { expect, test } from 'vitest';
import { sha256 } from '#shared/base/hash.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { packEnvelope } from '#shared/exchange/envelope.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { templates } from '#shared/templates/index.ts';
import { knownOf } from '#shared/templates/taking-in.ts';
import { openTemplate, packTemplate } from '#shared/templates/template-file.ts';

const about = { made: '2026-11-22T10:00:00.000Z', app: '0.1.0' };
const picture = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
const withHead = async (): Promise<Template> => ({
  ...countyCommittee,
  letterhead: {
    position: 'centre',
    lines: ['Wendlebury County Council'],
    picture: { blob: await sha256(picture), mediaType: 'image/png', width: 10, height: 5, millimetres: 40, alt: 'Crest' },
  },
});
const packJson = (value: unknown) =>
  packEnvelope({ type: 'boardpack-template', format: 1, counts: {}, ...about }, [
    { name: 'template.json', bytes: new TextEncoder().encode(JSON.stringify(value)) },
  ]);
const refusalOf = async (bytes: Uint8Array) => {
  const opened = await openTemplate(bytes);
  return opened.ok ? expect.fail('it was opened') : opened.problem;
};

test.each(templates.map((one) => [one.name, one] as const))('%s comes back from a file as it was', async (_name, content) => {
  const opened = await openTemplate(await packTemplate({ content, isDraft: false, picture: null }, about));
  expect(opened).toEqual({ ok: true, value: { content, isDraft: false, picture: null } });
});

test('the picture of the letterhead comes along, and is checked', async () => {
  const content = await withHead();
  const opened = await openTemplate(await packTemplate({ content, isDraft: true, picture }, about));
  expect(opened.ok && opened.value.picture).toEqual(picture);
  expect((await refusalOf(await packTemplate({ content, isDraft: true, picture: null }, about))).message).toContain('picture of the letterhead');
  expect((await refusalOf(await packTemplate({ content, isDraft: true, picture: new Uint8Array(9) }, about))).reason).toBe('damaged');
});

test('what is no template is refused in a sentence', async () => {
  expect((await refusalOf(new Uint8Array())).reason).toBe('empty');
  expect((await refusalOf(new TextEncoder().encode('{"content":{}}'))).message).toContain('not a Boardpack template');
  const whole = await packTemplate({ content: countyCommittee, isDraft: false, picture: null }, about);
  expect((await refusalOf(whole.slice(0, -40))).reason).toBe('truncated');
  const altered = whole.slice();
  altered[60] = (altered[60] ?? 0) ^ 1;
  expect((await refusalOf(altered)).reason).toBe('damaged');
  expect((await refusalOf(await packJson({ isDraft: false }))).message).toContain('no template that Boardpack can use');
  expect((await refusalOf(await packJson({ isDraft: false, content: { ...countyCommittee, parts: [{ part: 'poem' }] } }))).message).toContain(
    'content.parts.0',
  );
  expect((await refusalOf(await packJson({ isDraft: false, content: { ...countyCommittee, name: 'x'.repeat(400) } }))).reason).toBe('not-valid');
});

test('what is here already decides how it can be taken in', () => {
  const coming = { ...countyCommittee, id: 'ours' };
  const own = (version: number, change: Partial<Template> = {}, isDraft = false) => ({
    id: `own${version}`,
    title: 'Ours',
    content: { ...coming, version, ...change },
    isDraft,
  });
  expect(knownOf(coming, [], []).ways).toEqual(['version', 'own']);
  expect(knownOf(coming, [], [own(1, { validTo: '2030-01-01' })]).ways).toEqual([]);
  expect(knownOf(coming, [], [own(1, { name: 'Otherwise' })]).ways).toEqual(['own']);
  expect(knownOf(coming, [], [own(1, { name: 'Otherwise' }, true)]).ways).toEqual(['replace', 'own']);
  expect(knownOf(coming, [], [own(2)])).toMatchObject({ ways: ['version', 'own'] });
  expect(knownOf(coming, [], [own(2)]).words).toContain('A newer version');
  expect(knownOf({ ...coming, version: 3 }, [], [own(2)]).words).toContain('An older version');
  expect(knownOf(countyCommittee, templates, []).ways).toEqual([]);
});
