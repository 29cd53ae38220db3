import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { note, para, paperOf, recommend, table } from '#test/documents/papers.ts';
import { stripesPng } from '#test/documents/png.ts';
import { handOverOf } from './paper-files.ts';

/** A file of the folder that a secretary starts from. */
export type FolderFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Words of the withheld papers, each of which stands nowhere else. */
export const secretWords = [
  'Harbottle and Sons have bid £120,000, less than the depot is worth',
  'Quillmoor will settle before the hearing',
  'Tamsin Orlebar is to be moved to another post',
];
const secretTitles = ['Depot sale to Harbottle', 'Claim by Quillmoor', 'Post of Tamsin Orlebar'];

const topics = [
  'Street trees',
  'Library hours',
  'Bus shelters',
  'School meals',
  'Flood gates',
  'Park lights',
  'Day centres',
  'Foster care',
  'Road salt',
  'Food waste',
];

/** Ten open reports and three that their authors marked as exempt, as they are handed over. */
export async function handedOver(): Promise<readonly FolderFile[]> {
  const open = topics.map((topic) =>
    paperOf(
      countyCommittee,
      {
        'section:purpose': [para(`To report on ${topic.toLowerCase()} and on what they cost.`)],
        'section:information': [
          para([{ text: `The council has looked at ${topic.toLowerCase()} in every division.` }, note(`Counted in May, for ${topic.toLowerCase()}.`)]),
          table(
            `Costs of ${topic.toLowerCase()}`,
            [
              ['Year', 'Cost'],
              ['2026/27', '£120,000'],
              ['2027/28', '£98,000'],
            ],
            [1, 1],
          ),
          ...Array.from({ length: 14 }, (_, index) =>
            para(
              `Paragraph ${index + 1} of what was found about ${topic.toLowerCase()}, at a length at which it fills some lines of the page and can be read.`,
            ),
          ),
        ],
        'section:recommendations': [recommend(`Notes the report on ${topic.toLowerCase()}`), recommend('Asks for another in a year')],
      },
      { title: topic },
    ),
  );
  const exempt = secretTitles.map((title, index) =>
    paperOf(
      countyCommittee,
      { 'section:purpose': [para(`${secretWords[index]}.`)], 'section:recommendations': [recommend(`Agrees what is set out about ${title}`)] },
      { title, exempt: [index + 1] },
    ),
  );
  return Promise.all(
    [...open, ...exempt].map(async (records) => file(`${records.report.title}.boardpack`, 'application/x-boardpack', await handOverOf(records))),
  );
}

/** A later version of the first report, and one more report. */
export async function handedOverLater(): Promise<readonly FolderFile[]> {
  const late = paperOf(countyCommittee, { 'section:purpose': [para('To report on ferries, which came late.')] }, { title: 'Ferries' });
  return [file('Ferries.boardpack', 'application/x-boardpack', await handOverOf(late))];
}

/** Four PDFs from outside: protected by its owner, turned on its side, scanned, and of 200 pages. */
export async function foreignPdfs(): Promise<readonly FolderFile[]> {
  const made = async (title: string, draw: (document: PDFDocument) => Promise<void>, isProtected = false) => {
    const document = await PDFDocument.create();
    document.setTitle(title);
    await draw(document);
    if (isProtected) document.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: { modifying: false } });
    return file(`${title}.pdf`, 'application/pdf', await document.save({ useObjectStreams: !isProtected }));
  };
  const pages =
    (title: string, count: number, turned = 0) =>
    async (document: PDFDocument) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      for (let index = 0; index < count; index++) {
        const page = document.addPage([595, 842]);
        page.setRotation(degrees(turned));
        page.drawText(index === 0 ? title : `Sheet ${index + 1} of ${count}`, { x: 80, y: 700, size: 14, font });
      }
    };
  return [
    await made('Protected plan', pages('Protected plan', 2), true),
    await made('Map on its side', pages('Map on its side', 1, 90)),
    await made('Scanned letter', async (document) => {
      const picture = await document.embedPng(stripesPng(60, 80));
      document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    }),
    await made('Long survey', pages('Long survey', 200)),
  ];
}

function file(name: string, mimeType: string, bytes: Uint8Array): FolderFile {
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
