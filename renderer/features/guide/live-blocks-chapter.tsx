import { Key, Section } from './section.tsx';

/** Blocks of a report that follow the registers. */
export function LiveBlocks() {
  return (
    <Section name="live" title="Blocks from the registers">
      <ul>
        <li>
          Insert from the registers (<Key of="Ctrl+Alt+L" />) puts in projects, milestones, risks, issues, actions, decisions, benefits, posts, budget, funding,
          what changed since the last report, or a picture. Choose which records and what is told of each: as a table, in prose, or as cards. The dialog shows
          what comes out.
        </li>
        <li>
          While the report is drafted the block follows the registers, on the page, in Preview and in Word; its paragraphs and tables take numbers and can be
          cited. <Key of="Enter" /> on it opens its options; the arrow at the end of a row leads to the record.
        </li>
        <li>Turn into text makes ordinary words of it, which then are yours to change. Fill in the toolbar writes such words once.</li>
        <li>Once the report is issued the block stands as it was on that day. What has changed in the registers since is told beside it, and never printed.</li>
      </ul>
    </Section>
  );
}
