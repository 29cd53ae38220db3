import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, runProgram, tools } from '#test/tools.ts';

/** A Word file as the PDF that LibreOffice makes of it, with tags and bookmarks. */
export function pdfByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const options = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'paper.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await runProgram(tools.soffice ?? '', ['--headless', profile, '--convert-to', options, '--outdir', folder, join(folder, 'paper.docx')], 100_000);
    return new Uint8Array(await readFile(join(folder, 'paper.pdf')));
  });
}

/** A web page as the PDF that a browser prints, with tags and bookmarks. */
export async function pdfByBrowser(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: tools.chromium ?? '', args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return new Uint8Array(await page.pdf({ format: 'A4', tagged: true, outline: true }));
  } finally {
    await browser.close();
  }
}

/** A PDF as qpdf changes it; '@' in the arguments stands for the file. */
export function pdfByQpdf(pdf: Uint8Array, ...args: readonly string[]): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const path = join(folder, 'in.pdf');
    await writeFile(path, pdf);
    const { code, stderr } = await runProgram(tools.qpdf ?? '', [...args.map((arg) => (arg === '@' ? path : arg)), join(folder, 'out.pdf')]);
    if (code !== 0) throw new Error(`qpdf refused the file: ${stderr}`);
    return new Uint8Array(await readFile(join(folder, 'out.pdf')));
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-pdf-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
