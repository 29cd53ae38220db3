import type { Result } from '#shared/base/result.ts';
import type { FileToJoin, JoinedPack } from '#shared/pdf/merging/join-files.ts';
import type { PdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import type { PdfText } from '#shared/pdf/reading/text-of-pdf.ts';

/** What the worker that reads and joins PDF files is asked; a worker answers once. */
export type PdfFilesRequest =
  | { readonly call: 'facts'; readonly bytes: Uint8Array }
  | { readonly call: 'text'; readonly bytes: Uint8Array }
  | { readonly call: 'join'; readonly base: Uint8Array; readonly files: readonly FileToJoin[]; readonly font: Uint8Array; readonly isCounted: boolean };

/** Its answers by what was asked. */
export type PdfFilesAnswers = {
  readonly facts: Result<PdfFacts>;
  readonly text: Result<PdfText>;
  readonly join: Result<JoinedPack>;
};

/** What it says: how far it is, from 0 to 1, and at last its answer. */
export type PdfFilesSaying =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'done'; readonly answer: PdfFilesAnswers[PdfFilesRequest['call']] };
