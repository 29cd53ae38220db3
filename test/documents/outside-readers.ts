import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { runProgram, tools } from '#test/tools.ts';

/** What Microsoft's Open XML SDK has against a file, for the oldest and the newest Word we write for. */
export async function validateWithSdk(bytes: Uint8Array): Promise<readonly string[]> {
  const found: string[] = [];
  for (const version of ['Office2013', 'Microsoft365'] as const) {
    for (const one of await validate(bytes, 'docx', version)) found.push(`${version}: ${JSON.stringify(one)}`);
  }
  return found;
}

/** A paper as LibreOffice reads it: plain text with its own numbers, one paragraph a line. */
export async function readWithLibreOffice(bytes: Uint8Array): Promise<string> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'txt:Text (encoded):UTF8');
    return readFile(join(folder, 'paper.txt'), 'utf8');
  });
}

/** A paper opened and saved again as .docx by LibreOffice. */
export async function saveWithLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'docx:Office Open XML Text', join(folder, 'again'));
    return new Uint8Array(await readFile(join(folder, 'again', 'paper.docx')));
  });
}

/** A paper opened by LibreOffice, saved as .odt, opened and saved again as .docx. */
export async function saveAsTextDocument(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'odt');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'again');
    await runProgram(
      tools.soffice ?? '',
      ['--headless', profile, '--convert-to', 'docx:Office Open XML Text', '--outdir', target, join(folder, 'paper.odt')],
      100_000,
    );
    return new Uint8Array(await readFile(join(target, 'paper.docx')));
  });
}

/** A paper as the text of the PDF that LibreOffice prints. */
export async function printWithLibreOffice(bytes: Uint8Array): Promise<string> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'pdf');
    const printed = await runProgram(tools.poppler ?? '', ['-layout', join(folder, 'paper.pdf'), '-']);
    return printed.stdout;
  });
}

/** A paper as pandoc reads it, in its own JSON or another of its formats, with its tracked changes accepted or rejected. */
export async function readWithPandoc(bytes: Uint8Array, format: string, changes: 'accept' | 'reject' = 'accept'): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'paper.docx'), bytes);
    const { code, stdout, stderr } = await runProgram(tools.pandoc ?? '', [
      join(folder, 'paper.docx'),
      '-t',
      format,
      '--wrap=none',
      `--track-changes=${changes}`,
    ]);
    if (code !== 0) throw new Error(`pandoc refused the file: ${stderr}`);
    return stdout;
  });
}

async function convert(folder: string, bytes: Uint8Array, format: string, target = folder): Promise<void> {
  await writeFile(join(folder, 'paper.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await runProgram(tools.soffice ?? '', ['--headless', profile, '--convert-to', format, '--outdir', target, join(folder, 'paper.docx')], 100_000);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-paper-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
