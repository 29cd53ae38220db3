import { Section } from './section.tsx';

/** Making agenda packs and supplements, and what of them is kept. */
export function Packs() {
  return (
    <Section name="packs" title="Packs and supplements">
      <ul>
        <li>
          <b>Make an agenda pack</b> stands under Packs on the page of a meeting. What is still missing is listed first; nothing that nobody has decided to be
          open goes into the public copy, whatever you press. The members’ copy has everything, with exempt and confidential papers marked; the officers’ copy
          says besides who introduces each item.
        </li>
        <li>
          A pack is one PDF with bookmarks and page numbers to cite, one Word file, one HTML page, and the papers one by one. Received PDFs are joined into the
          PDF behind a page that says what is wrong with them: no tags, scanned pages, a signature, a password. Numbers of items, paragraphs, tables and
          recommendations are the same in every form and for everybody.
        </li>
        <li>
          Of an exempt appendix or comment in an open report the public reads its public title and the paragraph of Schedule 12A; its numbered paragraphs stand
          as “[Not for publication]”. Where an author marked a paper as exempt and the agenda says that it is open, it is kept back until both say the same.
        </li>
        <li>
          <b>Every file is read back</b> before anything is kept, as those will read it who get it. Five words in a row of a withheld paper that stand in
          nothing public end the making, and you are told where they stand. Amounts and other short strings are listed: you decide about each and say why, which
          is kept with the pack.
        </li>
        <li>
          <b>A supplement</b> says on its front what is new, changed, withdrawn or moved since the pack before, and holds only the new pages. They go on from
          the last page, or begin with S1. The pack before stays as it was; items keep their numbers from the first pack on.
        </li>
        <li>
          A pack is sealed: reports and agenda may change afterwards, the pack does not. <b>Check the seal</b> compares every file and paper with what was kept.{' '}
          <b>Read or print</b> shows it again, whole or from one item to another. Beneath each pack stands to whom which copy went, when and how.
        </li>
        <li>The making can be cancelled, and what is cut off leaves the packs before as they were.</li>
      </ul>
    </Section>
  );
}
