import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import { packHandOver } from '#shared/papers/hand-over.ts';
import { keepPaper } from '#shared/papers/keep-paper.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { blocksIn, para, paperOf, recommend } from '#test/documents/papers.ts';

/** A file of a folder that somebody sends: its name with its folders, and its bytes. */
export type SentFile = { readonly path: string; readonly bytes: Uint8Array };

/** A PDF of one page with these lines, one under the other; with a password where it is given. */
export async function pdfOf(lines: readonly string[], { title = '', password = '' } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  lines.forEach((line, index) => page.drawText(line, { x: 60, y: 780 - index * 22, size: 12, font }));
  if (title !== '') document.setTitle(title);
  if (password !== '') document.encrypt({ userPassword: password, ownerPassword: 'owner' });
  return document.save({ useObjectStreams: password === '' });
}

/** A report as it is handed over; `words` are those of its purpose. */
export async function handOverOf(records: PaperRecords): Promise<Uint8Array> {
  const kept = await keepPaper(records, { made: '2027-01-04T09:30:00.000Z', by: 'Idris Calloway', version: null, note: '' }, []);
  const packed = await packHandOver(kept, new Map(), '0.1.0');
  if (!packed.ok) throw new Error(packed.problem.message);
  return packed.value;
}

const street = (words: string) => [
  'Report to the Place Select Committee',
  '14 January 2027',
  'Agenda Item: 5',
  'REPORT OF THE CORPORATE DIRECTOR, PLACE',
  'STREET LIGHTING: THE SECOND PHASE',
  'Purpose of the Report',
  words,
];

/** A report on libraries, and the same with more to say. */
export function libraries(): { readonly first: PaperRecords; readonly second: PaperRecords } {
  const first = paperOf(countyCommittee, {
    'section:purpose': [para('To report on the libraries.')],
    'section:recommendations': [recommend('To note the report.')],
  });
  const more = blocksIn('section:information', [para('Two libraries will open on Sundays.')]);
  return { first, second: { ...first, blocks: [...first.blocks, ...more] } };
}

/** A folder as it lies on a share before a meeting: good papers, second versions, one paper twice, and what cannot be read. */
export async function sentFolder(): Promise<readonly SentFile[]> {
  const { first, second } = libraries();
  const hubs = paperOf(
    countyCommittee,
    { 'section:purpose': [para('To report on the evening hubs.')] },
    { title: 'Evening hubs in the north', agendaItem: '6' },
  );
  const libraryFile = await handOverOf(first);
  const text = (words: string) => new TextEncoder().encode(words);
  return [
    { path: 'for January/Libraries.boardpack', bytes: libraryFile },
    { path: 'for January/Copy of Libraries.boardpack', bytes: libraryFile },
    { path: 'for January/Item 5 lighting.pdf', bytes: await pdfOf(street('To agree the second phase.'), { title: 'Microsoft Word - draft3.docx' }) },
    { path: 'for January/late/Item 5 lighting.pdf', bytes: await pdfOf(street('To agree the second phase, at a lower cost.')) },
    { path: 'for January/late/Libraries.boardpack', bytes: await handOverOf(second) },
    { path: 'for January/Evening hubs.docx', bytes: await writeDocx(buildOutline(hubs), { blobs: new Map() }) },
    { path: 'for January/Locked.pdf', bytes: await pdfOf(['Secret'], { password: 'rosebud' }) },
    { path: 'for January/Broken.pdf', bytes: text('%PDF-1.7\nnothing that holds together') },
    { path: 'for January/Old notes.doc', bytes: text('an old file') },
    { path: 'for January/Costs.xlsx', bytes: text('PK a workbook') },
    { path: 'for January/Thumbs.db', bytes: text('thumbs') },
    { path: 'for January/late/logo.png', bytes: text('picture') },
  ];
}
