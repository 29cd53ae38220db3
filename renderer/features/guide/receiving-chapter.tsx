import { Section } from './section.tsx';

/** Papers that others wrote: how they come in, what is looked at, and what happens when one comes again. */
export function ReceivingPapers() {
  return (
    <Section name="receiving" title="Receiving papers">
      <ul>
        <li>
          A meeting’s tab <b>Papers</b> takes files that others sent: Word documents (.docx), PDFs, and papers handed over from Boardpack. Choose them, choose a
          whole folder, or drop either onto the tab. They are read one after the other; you can go on working, or cancel. Pictures and what programs leave in
          folders are left out and counted.
        </li>
        <li>
          Nothing is stored until you have seen the list. Each paper has its title, what it came as, who sent it, whether it is a later version of one that is
          here, and the agenda item that it was matched with, by its report, its title or a number: put right what is wrong. What cannot be read (a file of the
          older kind, one locked with a password, a damaged one) is listed with the reason, and the others go on. <b>Take in</b> is one step, and Undo takes it
          back.
        </li>
        <li>
          <b>Found on arrival</b>: whether the paper is complete, cleared, for this meeting and committee and in its template; whether everybody can read it
          (tags, headings, header rows, descriptions); and what it holds that nobody sees on its pages, such as tracked changes, comments, hidden text,
          attachments and names in its properties. It is what was found on that day, and stays with the paper.
        </li>
        <li>
          <b>No paper becomes public by being taken in.</b> Where its author marked it as exempt, its item is proposed as exempt; everything else is “Not
          decided”, which counts as not public, until somebody decides on the agenda. An item that was open before it had a paper is to be decided anew.
        </li>
        <li>
          <b>The same paper again</b> is recognised: the very same file is not taken in twice, and a changed one becomes the next version: where it is the same
          report, or where title and file name, sender or item number agree. A title alone is not enough; then you are asked. The agenda item takes the newest
          unless you untick that; all versions stay, a pack that was made keeps the one that it had, and the page of a paper shows what changed between two of
          them. Two papers whose files have the same name are two papers.
        </li>
        <li>
          <b>Note to a sender</b> lists what is to be put right in one paper or in all of one sender’s, each with its place, and the day by which it is wanted,
          taken from the deadlines of the meeting. Save it as a text file, copy it, or open it in your mail program.
        </li>
        <li>
          The file as it came is kept whole and can be saved again. <b>Take in as a report of mine</b> goes on with a Word or Boardpack paper in the editor;
          what was received stays as it came. A PDF stays a file.
        </li>
      </ul>
    </Section>
  );
}
