import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, tools } from '#test/tools.ts';

/** What of a tagged PDF another program reads: an element of its structure, or text. */
export type Tagged = { readonly tag: string; readonly within: readonly string[]; readonly text: string };

/** The structure of a PDF as poppler reads it: each piece of text with the tags it stands in, outermost first. */
export async function structureOf(pdf: Uint8Array): Promise<readonly Tagged[]> {
  const open: { readonly depth: number; readonly tag: string }[] = [];
  const found: Tagged[] = [];
  for (const line of (await poppler('pdfinfo', pdf, ['-struct-text'])).split('\n')) {
    const depth = line.length - line.trimStart().length;
    const shown = line.trim();
    if (shown === '' || shown.startsWith('/') || shown.startsWith('Object ')) continue;
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    if (shown.startsWith('"')) found.push({ tag: open[open.length - 1]?.tag ?? '', within: open.map(({ tag }) => tag), text: shown.slice(1, -1) });
    else open.push({ depth, tag: /^\w+/.exec(shown)?.[0] ?? '' });
  }
  return found;
}

/** The text of each page as poppler shows it. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  return (await poppler('pdftotext', pdf, [], ['-'])).split('\f').slice(0, -1);
}

/** What a poppler program prints of a PDF. */
export function poppler(
  program: 'pdfinfo' | 'pdftotext' | 'pdffonts',
  pdf: Uint8Array,
  before: readonly string[] = [],
  after: readonly string[] = [],
): Promise<string> {
  return withFile(pdf, async (path) => {
    const { code, stdout, stderr } = await runProgram((tools.poppler ?? '').replace(/pdftotext/, program), [...before, path, ...after]);
    if (code !== 0) throw new Error(`${program} refused the file: ${stderr}`);
    return stdout;
  });
}

/** What qpdf has against a PDF; '' where it is sound. */
export function refusedByQpdf(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, async (path) => {
    const { code, stdout, stderr } = await runProgram(tools.qpdf ?? '', ['--check', path]);
    return code === 0 ? '' : stdout + stderr;
  });
}

type Bookmark = { readonly title: string; readonly destpageposfrom1: number; readonly kids: readonly Bookmark[] };

/** The bookmarks as 'words, page', each two spaces deeper than the one it stands beneath. */
export function bookmarksOf(pdf: Uint8Array): Promise<readonly string[]> {
  const lines = (all: readonly Bookmark[], depth: number): readonly string[] =>
    all.flatMap(({ title, destpageposfrom1, kids }) => [`${'  '.repeat(depth)}${title}, ${destpageposfrom1}`, ...lines(kids, depth + 1)]);
  return withFile(pdf, async (path) => {
    const { stdout } = await runProgram(tools.qpdf ?? '', ['--json=2', '--json-key=outlines', path]);
    return lines((JSON.parse(stdout) as { readonly outlines: readonly Bookmark[] }).outlines, 0);
  });
}

/** Operators that paint outside of all marks, by their page's stream: what a screen reader could neither read nor leave out. */
export function unmarkedOperators(pdf: Uint8Array): Promise<readonly string[]> {
  return withFile(pdf, async (path) => {
    const { stdout } = await runProgram(tools.qpdf ?? '', ['--qdf', '--object-streams=disable', '--normalize-content=y', path, '-']);
    const found: string[] = [];
    for (const [page, stream] of [...stdout.matchAll(/%% Contents for page (\d+).*?stream\n(.*?)endstream/gs)].map((one) => [one[1], one[2] ?? ''] as const)) {
      let depth = 0;
      for (const token of stream.replace(/\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f]*>/g, '').split(/\s+/)) {
        if (token === 'BDC' || token === 'BMC') depth++;
        else if (token === 'EMC') depth--;
        else if (depth === 0 && /^(Tj|TJ|'|"|Do|f|f\*|F|S|s|B|B\*|b|b\*|sh|EI)$/.test(token)) found.push(`page ${page}: ${token}`);
      }
    }
    return found;
  });
}

async function withFile<Read>(pdf: Uint8Array, read: (path: string) => Promise<Read>): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-pdf-'));
  try {
    await writeFile(join(folder, 'paper.pdf'), pdf);
    return await read(join(folder, 'paper.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
