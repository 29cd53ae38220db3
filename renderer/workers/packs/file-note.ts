import type { FileNote } from '#shared/packs/pack-source.ts';
import { readPdfFacts } from '#shared/pdf/reading/pdf-facts.ts';

/** What a pack says of a PDF before it is joined; null where it is damaged. One that opens with a password alone is named only. */
export async function fileNote(bytes: Uint8Array): Promise<FileNote | null> {
  const facts = await readPdfFacts(bytes);
  if (!facts.ok && facts.problem.reason !== 'locked') return null;
  if (!facts.ok) return { pages: 0, tagged: false, scanned: false, isProtected: false, isLocked: true, signed: false };
  const { pages, isTagged, isProtected, signatures } = facts.value;
  return {
    pages: pages.length,
    tagged: isTagged,
    scanned: pages.some((page) => page.holds === 'picture'),
    isProtected,
    isLocked: false,
    signed: signatures > 0,
  };
}
