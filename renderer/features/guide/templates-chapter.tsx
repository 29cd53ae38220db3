import { Link } from 'wouter';
import { Key, Section } from './section.tsx';

/** Templates: made, put into force, passed on, and how a report goes from one to another. */
export function Templates() {
  return (
    <Section name="templates" title="Templates">
      <p>
        A template says which parts a paper has, in which order, what must be filled in and what is printed by itself. They stand under{' '}
        <Link href="/templates">Templates</Link>, which the list of reports leads to. Those that are shipped stay as they are: copy one to change it.
      </p>
      <ul>
        <li>
          Parts are added, renamed, put in order (drag them, or <Key of="Alt+ArrowUp" /> and <Key of="Alt+ArrowDown" />) and removed (<Key of="Delete" />
          ). The specimen beside them shows at once what comes out. A heading can be renamed at any time; the words of reports stay where they are.
        </li>
        <li>Standing words may hold fields, such as {'{committee}'}, which are filled in from each report. Guidance for authors is never printed.</li>
        <li>Implications, kinds of comment, typeface, size and the letterhead of the first page belong to the template too.</li>
        <li>
          “Put into force” ends the making: from the day that you give, new reports are offered this version, and it can no longer be changed. To change it,
          begin a new version. A report keeps the version that it was written in.
        </li>
        <li>
          “Move to another template”, among a report’s details, shows where each part goes and how the paper will look. A part without a place goes under its
          old heading into the body of the paper, or is kept aside, not printed and not lost. One undo takes the whole move back.
        </li>
        <li>A template can be saved as a file and taken in elsewhere. What is in the file, and what of it is there already, is shown first.</li>
      </ul>
    </Section>
  );
}
