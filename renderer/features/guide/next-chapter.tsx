import { Key, Section } from './section.tsx';

/** From one report to the one after it: what goes along, what was promised, and what authors keep to themselves. */
export function NextReports() {
  return (
    <Section name="next" title="The next report, promises, notes and phrases">
      <ul>
        <li>
          <b>Next report</b> stands under Versions, beside an issued report, and in the list of reports. It goes on from the last one: for each part you choose
          whether all of it goes along, its frame alone, or nothing. Blocks from the registers follow them again, and one can tell what has changed since.
          Recommendations begin empty, no implication has been considered yet (what was thought last time is said beside it), and no comment has been asked for.
        </li>
        <li>
          <b>Promises</b> lists what a report says will be reported, and by when. Recorded as a commitment, a promise stays on Today until it is marked as kept.
          It is offered again when the report is issued, and the next report shows what was promised last time.
        </li>
        <li>
          <b>Notes</b> are for yourself alone: <Key of="Ctrl+Alt+N" /> adds one at the paragraph with the cursor, and a small sheet in the margin shows where
          one stands. They are never printed, exported or handed over. What is not done goes along into the next report.
        </li>
        <li>
          <b>Standing phrases</b> are written by the beginning of their name and <Key of="F3" />, or chosen from the Insert menu. Select some words and choose
          “Keep the selection as a standing phrase” to make one; they all stand in their register.
        </li>
      </ul>
    </Section>
  );
}
