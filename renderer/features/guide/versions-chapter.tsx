import { Key, Section } from './section.tsx';

/** Issuing a report, what came before, and handing it to somebody else. */
export function Versions() {
  return (
    <Section name="versions" title="Issuing, versions and handing over">
      <ul>
        <li>
          <b>Issue</b> stands under Versions in the panel of a report. What is still missing is listed first; you decide. The whole paper is then kept as a
          version: its words, its template, its figures and what it says of the registers. From then on neither the report nor the version can be changed.
        </li>
        <li>
          <b>Open again for changes</b> lets you write on. The version that went out stays, and issuing the report again makes the next one, with a note of why.
        </li>
        <li>
          Any two versions, or a version and the report as it is now, can be compared: in line or side by side. <Key of="F7" /> or <Key of="N" /> goes to the
          next difference, <Key of="Shift+F7" /> or <Key of="P" /> to the one before. A paragraph that only took another number is told apart from one whose
          words changed. The comparison can be saved as a Word file with tracked changes: accept them all and it is the later paper, reject them all and it is
          the earlier one.
        </li>
        <li>
          <b>Go back to this version</b> makes words and fields of an open report what they were then. One Undo brings back what stood there.
        </li>
        <li>
          <b>Hand over</b> makes one file with the whole paper, its pictures, attachments and clearance; a draft is marked as one. Whoever opens it under
          Reports, Handed-over papers, or from the desktop, sees exactly this paper and can make the very same Word file. It is checked against its seal first.
          “Keep it here” takes it in as a report; people and committees that are there already stay as they are.
        </li>
      </ul>
    </Section>
  );
}
