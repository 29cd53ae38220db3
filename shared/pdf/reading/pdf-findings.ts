import { counted } from '#shared/base/count.ts';
import { listWords } from '#shared/base/list-words.ts';
import { shorten } from '#shared/base/shorten.ts';
import type { PdfFacts } from './pdf-facts.ts';

/** What a file holds that its pages do not show, and that a reader may not want to hand on: a sentence each. */
export function hiddenDataIn(facts: PdfFacts): string[] {
  const found: string[] = [];
  if (facts.comments.length > 0) {
    const authors = [...new Set(facts.comments.map(({ author }) => author).filter((author) => author !== ''))];
    found.push(`It holds ${counted(facts.comments.length, 'comment', 'comments')}${authors.length > 0 ? ` by ${listOf(authors)}` : ''}.`);
  }
  if (facts.attachments.length > 0) found.push(`It has ${counted(facts.attachments.length, 'file', 'files')} attached: ${listOf(facts.attachments)}.`);
  if (facts.hiddenLayers.length > 0)
    found.push(`It has ${counted(facts.hiddenLayers.length, 'layer that is', 'layers that are')} hidden: ${listOf(facts.hiddenLayers)}.`);
  for (const isCovered of [true, false]) {
    const words = facts.hiddenWords.filter((one) => one.isCovered === isCovered);
    const [first] = words;
    if (!first) continue;
    const where = isCovered ? 'under a box that was drawn over them' : 'beside what is seen of the page';
    found.push(`Words lie ${where} and can still be copied (page ${listOf([...new Set(words.map(({ page }) => `${page}`))])}): “${shorten(first.text, 60)}”.`);
  }
  if (facts.earlierStates > 0)
    found.push(`It was changed ${counted(facts.earlierStates, 'time', 'times')} after it was made; what it said before may still be in the file.`);
  if (facts.scripts > 0) found.push(`It holds ${counted(facts.scripts, 'script', 'scripts')}.`);
  if (facts.author !== '') found.push(`Its properties name ${facts.author} as the author.`);
  const onDisks = facts.links.filter(({ to }) => /^(?:file:|[a-z]:\\|\\\\)/i.test(to));
  if (onDisks.length > 0)
    found.push(
      `${counted(onDisks.length, 'link leads', 'links lead')} to somebody’s own disk (page ${[...new Set(onDisks.map(({ page }) => page))].join(', ')}).`,
    );
  return found;
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return listWords(more > 0 ? [...shown, `${more} more`] : shown);
}
