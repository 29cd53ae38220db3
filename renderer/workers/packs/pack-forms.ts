import { counted } from '#shared/base/count.ts';
import type { Audience, PackFile } from '#shared/domain/pack/index.ts';
import { splitPapers } from '#shared/outline/pack-papers.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { Typeset } from '#shared/pdf/typeset.ts';
import { joinFiles } from '#shared/pdf/merging/join-files.ts';
import { writeHtml } from '#shared/html/index.ts';
import { writeDocx } from '#shared/word/index.ts';
import { zipSync } from 'fflate';
import { nameOfFile } from '#shared/base/file-name.ts';
import type { Papers, ShownItem } from '#shared/packs/item-nodes.ts';
import { packName } from '#shared/packs/pack-names.ts';
import { type FilePlace, withFilesElsewhere } from '#shared/packs/file-words.ts';
import { agendaOutline, itemOutline, packOutline, shownItems } from '#shared/packs/pack-outline.ts';
import type { PackSource } from '#shared/packs/pack-source.ts';

/** PDF, Word, HTML, or a zip of single papers. */
export type Form = PackFile['form'];

/** A pack's source with its kept papers and the bytes of pictures and files, by their SHA-256. */
export type PackPapers = { readonly source: PackSource; readonly papers: Papers; readonly blobs: ReadonlyMap<string, Uint8Array> };

/** The bytes of pictures and files by their SHA-256. */
export type Blobs = ReadonlyMap<string, Uint8Array>;

/** A finished file of a pack. */
export type WrittenFile = {
  readonly audience: Audience;
  readonly form: Form;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
};

/** What PDF files are made with: the typesetter, and the typeface of what is stamped on pages that are joined. */
export type PdfTools = {
  readonly typeset: (outline: Outline, blobs: Blobs, onProgress: (done: number) => void) => Promise<Typeset>;
  readonly font: Uint8Array;
};

/** Something about the making that people are told: a picture that is missing, a letter that cannot be printed. */
export type Remark = { readonly output: string; readonly sentence: string };

type Making = PackPapers & {
  readonly audience: Audience;
  /** All forms that are made for this audience. */
  readonly forms: readonly Form[];
  readonly tools: PdfTools;
  readonly onProgress: (done: number) => void;
  readonly remark: (remark: Remark) => void;
};

/** One form of a pack for one audience. Throws where a file cannot be joined. */
export async function writeForm(form: Form, making: Making): Promise<WrittenFile> {
  const { source, papers, audience, blobs, onProgress } = making;
  const name = packName(source, audience);
  if (form === 'zip') return { audience, form, name: `${name}.zip`, bytes: await writeItems(making), pages: null };
  const outline = packOutline(source, papers, audience);
  const named = withFilesElsewhere(outline, (file) => placeInPack(file, making, name));
  if (form === 'html') {
    const bytes = new TextEncoder().encode(writeHtml(named, { blobs, files: addresses(named, outline) }));
    return { audience, form, name: `${name}.html`, bytes, pages: null };
  }
  if (form === 'word') return { audience, form, name: `${name}.docx`, bytes: await writeDocx(named, { blobs, onProgress }), pages: null };
  const { pdf, pages } = await writePdf(outline, making, `${name}.pdf`);
  return { audience, form, name: `${name}.pdf`, bytes: pdf, pages };
}

/** Where a file stands for those who read the Word or HTML form of a pack. */
function placeInPack({ name }: { readonly name: string }, { forms }: Pick<Making, 'forms'>, pack: string): FilePlace {
  if (forms.includes('pdf'))
    return { name: `${pack}.pdf`, words: 'It is not part of this file: it stands in the PDF of this pack, which is published beside it.' };
  return { name, words: 'It is not part of this file. Ask for it from the contact on the front of this pack.' };
}

/** The addresses of the files that lie elsewhere than they were called at first. */
function addresses(named: Outline, { nodes }: Outline): ReadonlyMap<string, string> {
  const before = new Map(nodes.map((node) => [node.id, node.type === 'file' ? node.name : '']));
  return new Map(
    named.nodes.flatMap((node) => (node.type === 'file' && node.name !== before.get(node.id) ? [[node.id, encodeURIComponent(node.name)] as const] : [])),
  );
}

/** An outline as a PDF with its files joined in. */
export async function writePdf(
  outline: Outline,
  { blobs, tools, onProgress, remark }: Pick<Making, 'blobs' | 'tools' | 'onProgress' | 'remark'>,
  name: string,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const set = await tools.typeset(outline, picturesOf(outline, blobs), (done) => onProgress(done * 0.7));
  for (const { sentence } of set.findings) remark({ output: name, sentence });
  const files = set.joins.flatMap(({ node, blob, after, pages }) => {
    const bytes = blobs.get(blob);
    if (pages === 0) return [];
    if (!bytes) throw new Error(`The bytes of a file that belongs to ${name} are missing`);
    const { title, header } = headOf(outline, node);
    return [{ after, bytes, pages, title, header }];
  });
  const { paging } = outline;
  if (files.length === 0 && !paging) return { pdf: set.pdf, pages: set.pages };
  const joined = await joinFiles(set.pdf, files, {
    font: tools.font,
    isCounted: !outline.nodes.some((node) => node.type === 'paper'),
    ...(paging ? { paging } : {}),
    onProgress: (done) => onProgress(0.7 + done * 0.3),
  });
  if (!joined.ok) throw new Error(joined.problem.message);
  for (const [index, { commentsLeft, linksLeft }] of joined.value.files.entries()) {
    const title = files[index]?.title ?? '';
    if (commentsLeft > 0) remark({ output: name, sentence: `${counted(commentsLeft, 'comment', 'comments')} on the pages of “${title}” did not come along.` });
    if (linksLeft > 0)
      remark({
        output: name,
        sentence: `${counted(linksLeft, 'link', 'links')} on the pages of “${title}” led to a disk, a program or nowhere, and did not come along.`,
      });
  }
  return { pdf: joined.value.pdf, pages: joined.value.pages };
}

/** Pictures that an outline shows, and no other bytes. */
function picturesOf({ nodes, letterhead }: Outline, blobs: Blobs): Blobs {
  const heads = [letterhead, ...nodes.flatMap((node) => (node.type === 'paper' ? [node.letterhead] : []))];
  const named = [...nodes.flatMap((node) => (node.type === 'picture' ? [node.blob] : [])), ...heads.flatMap((one) => one?.picture?.blob ?? [])];
  return new Map(named.flatMap((hash) => (blobs.has(hash) ? [[hash, blobs.get(hash) as Uint8Array]] : [])));
}

/** What a joined file is called, and what stands at the head of the paper that it belongs to. */
function headOf({ nodes, header }: Outline, id: string): { readonly title: string; readonly header: string } {
  const found = splitPapers(nodes).find((one) => one.nodes.some((node) => node.id === id));
  const at = found?.nodes.findIndex((node) => node.id === id) ?? -1;
  const file = found?.nodes[at];
  const before = found?.nodes.slice(0, at).findLast((node) => node.type === 'page' && node.header !== undefined);
  const own = before?.type === 'page' ? before.header : undefined;
  return { title: file?.type === 'file' ? file.text : '', header: own ?? found?.paper?.header ?? header };
}

/** Each paper as a file of its own, with the agenda. Papers that are files themselves are PDFs with their cover page. */
async function writeItems(making: Making): Promise<Uint8Array> {
  const { source, papers, audience, blobs, onProgress } = making;
  const items = shownItems(source, papers, audience).filter((one) => one.to !== null);
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, extension: string, bytes: Uint8Array) => {
    let free = `${name}.${extension}`;
    for (let count = 2; files[free] !== undefined; count++) free = `${name} (${count}).${extension}`;
    files[free] = bytes;
  };
  put('Agenda', 'docx', await writeDocx(agendaOutline(source, papers, audience), { blobs }));
  for (const [index, shown] of items.entries()) {
    const name = nameOfFile(`Item ${shown.item.number} ${shown.title}`);
    const outline = itemOutline(source, shown, audience);
    if (holdsFiles(shown)) put(name, 'pdf', (await writePdf(outline, { ...making, onProgress: () => {} }, `${name}.pdf`)).pdf);
    const beside = withFilesElsewhere(outline, () => ({ name: `${name}.pdf`, words: 'It is not part of this file, and stands in the PDF beside it.' }));
    if (shown.outline) put(name, 'docx', await writeDocx(beside, { blobs }));
    onProgress((index + 1) / items.length);
  }
  // The same pack gives the same bytes: the day in an archive is the one on which it was made.
  const day = source.made.slice(0, 10);
  const mtime = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return zipSync(files, { level: 0, mtime });
}

function holdsFiles({ nodes }: ShownItem): boolean {
  return nodes.some((node) => node.type === 'file' && node.pages > 0);
}
