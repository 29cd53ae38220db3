import { Key, Section } from './section.tsx';

/** How a report refers to its own paragraphs, tables and appendices. */
export function References() {
  return (
    <Section name="references" title="References within a report">
      <ul>
        <li>
          Type @, or press <Key of="Ctrl+Shift+K" />, and go on with a number or a few words: 12, 30 to 32, table 2, costs. Enter puts the reference in, with
          the word “paragraph” before it unless that stands there already. A comma adds another. Everything with a number can be cited, and headings and
          appendices too.
        </li>
        <li>
          A reference shows the number that will be printed, whatever comes, goes or moves. It leads to what it cites: press Enter on it, or hold Ctrl and
          click; in the preview a click is enough. What was taken out of the report shows as [removed], and the checks say so.
        </li>
        <li>
          Numbers that you type, such as “see paragraph 14”, are underlined with dots. <Key of="Ctrl+Alt+R" /> makes the one at the cursor a live reference;
          “Link all typed references”, found with <Key of="Ctrl+K" />, lists all of them first.
        </li>
        <li>A recommendation is cited with brackets, as recommendation (2): Word, too, keeps the bracket of its number.</li>
        <li>
          In Word references are cross-references: after an edit there, select all and press F9. Copied into another report they are words, for the numbers
          there are others.
        </li>
      </ul>
    </Section>
  );
}
