import { Key, Section } from './section.tsx';

/** What one does on the first day. */
export function FirstSteps() {
  return (
    <Section name="first-steps" title="First steps">
      <p>
        Boardpack keeps the records of programmes on this laptop and writes committee reports from them. It works without a network: nothing you type leaves the
        computer unless you save a file and send it yourself.
      </p>
      <ol>
        <li>Give your name, your post and your council. They are put into the history of everything you do, so that colleagues can see who did what.</li>
        <li>Have a look round in the sample, which is an invented council, or go straight on with your own records.</li>
        <li>Enter the people, the committee and the meeting that a report is for. A report takes names, posts and dates from there.</li>
        <li>Enter a programme with its projects and registers, as far as you need them; what you keep in Excel can be imported.</li>
        <li>Begin a report under Reports, choose its template and committee, and write.</li>
      </ol>
      <p>
        The left side leads to every room; the button above it folds the rooms to icons, and beside a report in a narrow window they fold by themselves.{' '}
        <Key of="Ctrl+K" /> finds any command, record or report by a few letters of its name, wherever you are.
      </p>
    </Section>
  );
}

/** The editor and what belongs to a report. */
export function WritingReports() {
  return (
    <Section name="reports" title="Writing a report">
      <p>
        The page in the middle is the paper as it will come out. Its template gives the headings, their order and the standing words; you write the rest. The
        numbers in the margin are those that will be printed, and change as you write.
      </p>
      <ul>
        <li>
          Paragraphs, sub-headings, lists of three kinds and three levels, quotations, tables, pictures and footnotes are what a paper can hold. Text pasted
          from Word or a web page keeps these and loses everything else.
        </li>
        <li>The list of sections beside the page shows what is still missing for a paper of its purpose.</li>
        <li>
          Committee, meeting, signatory, contacts, background papers, divisions and code are fields in the panel at the right, so that they come out right every
          time.
        </li>
        <li>
          An implication is not considered, considered with nothing material, or material. The standing paragraph lists those that were considered; only
          material ones get a heading. An implication that nobody has looked at is never shown as cleared.
        </li>
        <li>Sections can be filled from the registers. What comes in is ordinary text: change it as you like. It does not follow the register afterwards.</li>
        <li>Once the paper is finished, issue it under Versions. It is kept whole as it went out, and cannot be changed unless you open it again.</li>
        <li>A picture needs a description, for people who cannot see it.</li>
      </ul>
    </Section>
  );
}

/** The Word file. */
export function WordFiles() {
  return (
    <Section name="word" title="Word files">
      <p>
        Export makes a Word file with real headings, automatic paragraph numbers, tables with header rows that repeat, and the page number at the foot. It names
        the typeface that is chosen in Settings (Arial unless your council has another), which the computer that opens the file must have. The same report gives
        the same file, byte for byte.
      </p>
      <p>
        The author in the file is the council, not you. An appendix written in the report starts on a page of its own; one that is a file is only listed, and
        you send it along yourself. Changes made in Word do not come back into Boardpack.
      </p>
    </Section>
  );
}
