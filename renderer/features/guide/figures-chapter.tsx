import { Key, Section } from './section.tsx';

/** Amounts, numbers and dates that have a name, and sums. */
export function Figures() {
  return (
    <Section name="figures" title="Named figures and sums">
      <ul>
        <li>
          An amount, a number or a date that stands in several places gets a name and a meaning under Figures, in the panel at the right. Select one in the text
          and press <Key of="Ctrl+Alt+G" /> to name it: the same number elsewhere is listed, and linked with it where you leave it marked.
        </li>
        <li>Type # to put a named figure in by its name or value. Change it once, and the page, the preview and the Word file say the same everywhere.</li>
        <li>
          A figure can follow a register: one field of one record, or the sum over a programme. While the report is drafted it says what the register says, and
          Figures tells what it was when you last looked. Once the report is issued, it stays.
        </li>
        <li>A figure that is removed leaves the words that it printed.</li>
        <li>
          The checks point out an amount that is said to hold something here and not to hold it there, and totals that are not the sum of their parts: in
          tables, in sentences such as “£3m + £2m = £5m”, and over lists. Where one number of a table spoils both its row and its column, they say which it
          should be. Where rounding may be why, they say so; a note such as “rounded” under the table settles it.
        </li>
      </ul>
    </Section>
  );
}
