import { ok, type Result } from '#shared/base/result.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { type Comparison, comparePapers } from '#shared/papers/compare.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';

/** What went and came between the words of two PDFs, sentence by sentence; where lines and pages break makes no difference. */
export async function comparePdfs(before: Uint8Array, after: Uint8Array): Promise<Result<Comparison>> {
  const [earlier, later] = [await textOfPdf(before), await textOfPdf(after)];
  if (!earlier.ok) return earlier;
  if (!later.ok) return later;
  return ok(comparePapers(outlineOf(earlier.value.pages), outlineOf(later.value.pages)));
}

function outlineOf(pages: readonly string[]): Outline {
  const sentences = pages
    .join('\n')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.;:?!])\s+(?=[\p{Lu}\d])/u)
    .filter((one) => one.trim() !== '');
  return {
    title: '',
    language: 'en-GB',
    organisation: '',
    subject: '',
    date: null,
    numbering: 'running',
    font: '',
    header: '',
    nodes: sentences.map((text, index) => ({ type: 'paragraph', id: `s${index}`, number: null, continues: false, text: [{ text: text.trim() }] })),
  };
}
