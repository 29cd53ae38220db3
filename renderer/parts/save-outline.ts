import { nameOfFile } from '#shared/base/file-name.ts';
import { localDay } from '#shared/base/calendar-date.ts';
import { listWords } from '#shared/base/list-words.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { writeHtml } from '#shared/html/index.ts';
import { datedBy } from '#shared/outline/dated.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { LeakSearch } from '#shared/packs/leaks/find-leaks.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';
import type { ReadBackRequest } from '#renderer/workers/read-back-protocol.ts';
import { typesetOutline } from './pdf-export.ts';
import { saveFile } from './save-file.ts';
import { exportOutline } from './word-export.ts';

/** The kinds of file in which a document of the committee office is saved. */
export type DocumentForm = 'docx' | 'pdf' | 'html';

/** What the readers of a document must not find in it, and what they may. */
export type PrivateWords = Pick<ReadBackRequest, 'secrets' | 'allowed' | 'typed'>;

/** How a document is named where it could not be written. */
const forms: Readonly<Record<DocumentForm, string>> = { docx: 'Word file', pdf: 'PDF', html: 'web page' };

/** Reading a short document back takes a moment; one that takes longer than this (milliseconds) is given up, and not saved. */
const limit = 60_000;

/** A finished file; `pages` are those of a PDF. */
type WrittenDocument = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number | null };

type Withheld = { readonly withheld: PrivateWords | null; readonly decided?: boolean };

/** Writes a document as {@link writeOutline} does and asks where to save it. The value is the name of the file, or null where the person cancelled. */
export async function saveOutline(outline: Outline, fileName: string, form: DocumentForm, withheld: Withheld): Promise<Result<string | null>> {
  const written = await writeOutline(outline, fileName, form, withheld);
  if (!written.ok) return written;
  return saveFile({ suggestedName: written.value.name, kind: form, bytes: written.value.bytes });
}

/**
 * Writes a document without pictures (minutes, a notice, a decision) as a file, and reads it back as those will who get
 * it: where words of `withheld` are found, it is refused ('leak') and says where. Names, titles and amounts that could be
 * of either kind are refused for the reason 'decide', unless `decided`.
 */
export async function writeOutline(
  outline: Outline,
  fileName: string,
  form: DocumentForm,
  { withheld, decided = false }: Withheld,
): Promise<Result<WrittenDocument>> {
  try {
    const name = `${nameOfFile(fileName)}.${form}`;
    const { bytes, pages } = await fileOf(outline, form);
    if (withheld && withheld.secrets.length > 0) {
      const problem = await leakIn(form, bytes, name, withheld);
      if (problem !== null && !(decided && problem.reason === 'decide')) return refuse(problem.reason, problem.words);
    }
    return ok({ name, bytes, pages });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the reason is not known';
    return refuse('not-written', `The ${forms[form]} could not be written: ${reason}. Your data stays as it was. Try again.`);
  }
}

async function fileOf(outline: Outline, form: DocumentForm): Promise<Omit<WrittenDocument, 'name'>> {
  if (form === 'html') return { bytes: new TextEncoder().encode(writeHtml(datedBy(outline, localDay()))), pages: null };
  if (form === 'docx') return { bytes: await exportOutline({ outline, blobs: new Map() }), pages: null };
  const { pdf, pages } = await typesetOutline(outline, new Map());
  return { bytes: pdf, pages };
}

type LeakProblem = { readonly reason: 'leak' | 'decide'; readonly words: string };

/** Why a finished file must not leave, or not before somebody decided: it says words that are withheld, or could not be looked through; null where it may. */
export async function leakIn(
  kind: DocumentForm | 'json',
  bytes: Uint8Array,
  name: string,
  { secrets, allowed, typed }: PrivateWords,
): Promise<LeakProblem | null> {
  const worker = new Worker(new URL('../workers/read-back.worker.ts', import.meta.url), { type: 'module', name: 'reading back' });
  const found = await askOnce<LeakSearch>(worker, { kind, bytes, name, secrets, allowed, typed } satisfies ReadBackRequest, limit);
  if (found === null || found.unread.length > 0)
    return { reason: 'leak', words: `“${name}” could not be read back to look for private words, so it was not saved. Try another form.` };
  const [leak] = found.leaks;
  if (leak)
    return {
      reason: 'leak',
      words: `“${name}” was not saved: it says “${leak.words}” (${leak.place}), words of ${leak.secret}, which is not for the public. Change what the public is told, or decide that the item is open.`,
    };
  const short = [...new Set(found.toDecide.map((one) => `“${one.words}” (${one.secret})`))];
  if (short.length === 0) return null;
  return {
    reason: 'decide',
    words: `It says ${listWords(short.slice(0, 8))}. Such words stand in what is not for the public too. Look at them, and save it if they may be known.`,
  };
}
