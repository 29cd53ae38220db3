import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type FileTexts, type Secrets, secretsOf, sharedWords } from '#shared/packs/secrets.ts';
import { findLeaks, type Leak } from '#shared/packs/leaks/find-leaks.ts';
import { type OutputKind, type ReadOutput, readOutput } from '#shared/packs/leaks/read-output.ts';
import type { FileNote, PackSource } from '#shared/packs/pack-source.ts';
import { sealPack } from '#shared/packs/seal.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { type Form, type PdfTools, type Remark, writeForm, type WrittenFile } from './pack-forms.ts';
import { fileNote } from './file-note.ts';
import type { MadePack, PackProgress, PackRequest } from './pack-protocol.ts';

const kinds: Readonly<Record<Form, OutputKind>> = { pdf: 'pdf', word: 'docx', html: 'html', zip: 'zip' };
const audienceNames = { public: 'public', members: 'members’', officers: 'officers’' } as const;
const formNames: Readonly<Record<Form, string>> = { pdf: 'PDF', word: 'Word file', html: 'HTML file', zip: 'single papers' };

/**
 * Makes a pack in all its forms and reads each file back as those will who get it. Nothing is stored here: what withheld
 * words were found is part of the answer. Refused where a paper or file cannot be read.
 */
export async function makePack(request: PackRequest, tools: PdfTools, onProgress: (progress: PackProgress) => void): Promise<Result<MadePack>> {
  const { audiences, forms, blobs } = request;
  const steps = 2 + audiences.length * forms.length * 2;
  let at = 0;
  const begin = (step: string) => {
    at++;
    onProgress({ step, done: 0, at, of: steps });
    return (done: number) => onProgress({ step, done, at, of: steps });
  };
  const papers = new Map<string, KeptPaper>();
  begin('Reading the papers');
  for (const [hash, bytes] of request.kept) {
    const read = await readKeptPaper(bytes);
    if (!read.ok) return read;
    papers.set(hash, read.value);
  }
  const read = begin('Reading the files');
  const notes: Record<string, FileNote> = {};
  const texts = new Map<string, readonly string[]>();
  const hashes = filesOf(request.source, papers);
  for (const [index, { hash, name }] of hashes.entries()) {
    const bytes = blobs.get(hash);
    const note = bytes ? await fileNote(bytes) : null;
    if (!bytes || !note)
      return refuse('file', `“${name}” could not be read, so no pack was made. Your data stays as it was. Receive the file again, or take it off the agenda.`);
    notes[hash] = note;
    const text = note.isLocked ? null : await textOfPdf(bytes);
    if (text?.ok) texts.set(hash, [...text.value.pages, ...text.value.elsewhere.filter((one) => one.isForm !== true).map((one) => one.text)]);
    read((index + 1) / hashes.length);
  }
  const source: PackSource = { ...request.source, files: notes };
  const remarks: Remark[] = [];
  const files: WrittenFile[] = [];
  for (const audience of audiences)
    for (const form of forms) {
      const progress = begin(`Writing the ${audienceNames[audience]} ${formNames[form]}`);
      files.push(await writeForm(form, { source, papers, blobs, audience, forms, tools, onProgress: progress, remark: (remark) => remarks.push(remark) }));
    }
  const found = await lookForLeaks(source, papers, texts, files, (file) => {
    begin(`Reading back the ${audienceNames[file.audience]} ${formNames[file.form]}`);
    return readBack(file);
  });
  const { bytes: sealed, hash: seal } = await sealPack(source);
  return ok({ source, sealed, seal, files, remarks, ...found });
}

/** Everything that can be read in a file. */
export function readBack({ form, bytes, name }: WrittenFile): Promise<ReadOutput> {
  return readOutput(kinds[form], bytes, name, textOfPdf);
}

/** Reads files back and looks in each for what its audience must not read. */
export async function lookForLeaks(
  source: PackSource,
  papers: ReadonlyMap<string, KeptPaper>,
  texts: FileTexts,
  files: readonly WrittenFile[],
  read: (file: WrittenFile) => Promise<ReadOutput>,
): Promise<Pick<MadePack, 'leaks' | 'toDecide' | 'unread'>> {
  const leaks: Leak[] = [];
  const toDecide: Leak[] = [];
  const unread: string[] = [];
  for (const audience of new Set(files.map((one) => one.audience))) {
    const secrets = secretsOf(source, papers, texts, audience);
    toDecide.push(...sharedWords(secrets).map(({ place, ...one }) => ({ ...one, output: 'The open papers', place })));
    toDecide.push(...typedSecrets(secrets));
    // Those who may read everything are told nothing that they must not know.
    if (secrets.secrets.length === 0) continue;
    const outputs: ReadOutput[] = [];
    for (const file of files) if (file.audience === audience) outputs.push(await read(file));
    const found = findLeaks({ ...secrets, allowed: [...secrets.allowed, ...secrets.typed.map((one) => one.text)], outputs });
    leaks.push(...found.leaks);
    toDecide.push(...found.toDecide);
    unread.push(...found.unread);
  }
  return { leaks, toDecide, unread };
}

/** Words of withheld texts that somebody typed for everybody to read: they may be meant so or have slipped in, so a person decides. */
function typedSecrets({ typed, ...secrets }: Secrets): readonly Leak[] {
  const titles = new Set(typed.filter((one) => one.isTitle).map((one) => one.place));
  if (typed.length === 0 || secrets.secrets.length === 0) return [];
  const found = findLeaks({ ...secrets, outputs: [{ name: 'What was typed for this audience', texts: typed, unread: [] }] });
  return [...found.leaks, ...found.toDecide.filter((one) => !titles.has(one.place))];
}

/** The PDFs that a pack may join: received ones, and those attached to papers. */
function filesOf({ items }: Omit<PackSource, 'files'>, papers: ReadonlyMap<string, KeptPaper>): readonly { readonly hash: string; readonly name: string }[] {
  const received = items.flatMap(({ paper }) => (paper?.form === 'pdf' ? [{ hash: paper.hash, name: paper.name }] : []));
  const attached = [...papers.values()].flatMap(({ report }) =>
    report.appendices.flatMap(({ file }) => (file?.mediaType === 'application/pdf' ? [{ hash: file.blob, name: file.name }] : [])),
  );
  return [...new Map([...received, ...attached].map((one) => [one.hash, one])).values()];
}
