import { expect, test } from 'vitest';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { readWord } from '#renderer/parts/read-word.ts';
import { makeDocx, par } from '#test/shared/word/reading/made-docx.ts';

const settings = settingsNoun.create(settingsId);

/** A GIF of one pixel. */
const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) => letter.charCodeAt(0));
const drawing =
  '<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="3600000"/><wp:docPr id="1" name="Picture" descr="A dot"/><a:graphic><a:graphicData uri="picture"><pic:pic><pic:blipFill><a:blip r:embed="dot"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

test('a Word file is read in a worker, and a picture that a report could not keep is turned into PNG', async () => {
  const file = makeDocx({
    body: par('To ask for lamps.') + par(drawing),
    relationships: '<Relationship Id="dot" Type="x/image" Target="media/dot.gif"/>',
    files: { 'word/media/dot.gif': gif },
  });
  const steps: number[] = [];
  const result = await readWord(file, 'lamps.docx', settings, { onProgress: (done) => steps.push(done) });
  if (!result.ok) throw new Error(result.problem.message);
  const { read, paper } = result.value;
  expect(paper.pictures.map(({ mediaType, width }) => [mediaType, width])).toEqual([['image/png', 1]]);
  expect(buildOutline(paper.records).nodes.map((node) => node.type)).toEqual(['heading', 'paragraph', 'picture']);
  expect(read.findings.map((one) => one.message).join()).toMatch(/turned into PNG/);
  expect(steps.length).toBeGreaterThan(0);
  expect(file.length).toBeGreaterThan(0);
});

test('what is no Word file is refused with a sentence, and reading can be cancelled', async () => {
  const refused = await readWord(new Uint8Array([0x25, 0x50, 0x44, 0x46]), 'a.docx', settings);
  expect(refused.ok ? '' : refused.problem.message).toMatch(/This is a PDF/);
  const cancelled = new AbortController();
  const reading = readWord(makeDocx({ body: par('Words.') }), 'a.docx', settings, { signal: cancelled.signal });
  cancelled.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
});
