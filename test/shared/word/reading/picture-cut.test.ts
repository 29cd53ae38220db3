import { expect, test } from 'vitest';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { stripesPng } from '#test/documents/png.ts';
import { makeDocx, par } from './made-docx.ts';

const inline = (cut: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="3600000"/><wp:docPr id="1" name="Picture" descr="Stripes"/><a:graphic><a:graphicData uri="picture"><pic:pic><pic:blipFill><a:blip r:embed="one"/>${cut}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const vml = (crop: string) => `<w:r><w:pict><v:shape alt="Stripes"><v:imagedata r:id="one" ${crop}/></v:shape></w:pict></w:r>`;

async function read(drawing: string) {
  const found = await readDocx(
    makeDocx({
      body: par(drawing),
      relationships: '<Relationship Id="one" Type="x/image" Target="media/one.png"/>',
      files: { 'word/media/one.png': stripesPng(8, 8) },
    }),
  );
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}
const cutOf = async (drawing: string) => (await read(drawing)).elements.flatMap((one) => (one.type === 'picture' ? [one.cut ?? null] : []));

test('what a drawing cuts off a picture is read, however it is written', async () => {
  const half = { left: 0.5, top: 0, right: 0.25, bottom: 0 };
  expect(await cutOf(inline('<a:srcRect l="50000" r="25000"/>'))).toEqual([half]);
  expect(await cutOf(inline('<a:srcRect l="50%" r="25%"/>'))).toEqual([half]);
  expect(await cutOf(vml('cropleft="32768f" cropright=".25"'))).toEqual([half]);
});

test('a picture that shows all of itself, or more, is whole', async () => {
  for (const drawing of [inline(''), inline('<a:srcRect/>'), inline('<a:srcRect l="-20000"/>'), vml('')]) expect(await cutOf(drawing)).toEqual([null]);
});

test('a picture of which a part was cut off is told, and not printed before it was cut', async () => {
  const found = await read(inline('<a:srcRect l="50000"/>'));
  expect(found.findings.map((one) => one.message).join()).toMatch(/A picture here is cropped/);
  const paper = paperFromRead(found, { name: 'Plan', settings: settings.create(settingsId) });
  expect(paper.pictures).toEqual([]);
  expect(paper.records.blocks.some((one) => one.type === 'picture')).toBe(false);
});
