import { Key, Section, Terms } from './section.tsx';

/** Tables that work like a spreadsheet. */
export function Registers() {
  return (
    <Section name="registers" title="Registers">
      <p>
        Every kind of record has a table. <Key of="Enter" /> or a click on its name opens a row as a form at the right, with its history. A field is saved when
        you leave it; where something is not possible, a sentence says why, and what you typed stays until you have mended it.
      </p>
      <Terms
        of={[
          [
            'As in a spreadsheet',
            <>
              The arrow keys go from cell to cell. Type, or press <Key of="F2" />, to edit. <Key of="Shift" /> with the arrow keys, or dragging, marks a block
              of cells: copy it, paste one from Excel, fill it down with <Key of="Ctrl+D" />, empty it with <Key of="Delete" />. What cannot be read is shown
              before anything is pasted. Each is one step for Undo.
            </>,
          ],
          [
            'Sort, filter, group',
            'The filter above the table looks through all words of a row. The small button in a heading filters (a score by its band or its number), sorts, groups, moves and freezes its column. Arrange sorts by several columns and groups by one or two, with sums.',
          ],
          ['Columns', 'Choose which are shown and in which order. Widths, order and what is frozen are remembered.'],
          ['Views', 'View keeps a choice of columns, filters, sorting and groups under a name, and prints the table as it is shown.'],
          [
            'Many at once',
            'Mark rows with the space bar, on the heading of a group all of its rows, and choose Change … to give one field of all of them the same value.',
          ],
          [
            'Dates',
            'Write a date as exactly as you know it: 3 May 2027, May 2027, by October 2027, Q2 2027/28, 2027/28 or to be confirmed. Quarters and years are financial, from April.',
          ],
          [
            'Money and posts',
            'Amounts are exact to the penny: write £1,234.50, 1.2m or (500). Posts are counted in halves: 9.5. What is worked out cannot be typed over.',
          ],
          ['Ratings', 'Red, amber and green always come with their word, and with your reason for them.'],
          [
            'Scores of a risk',
            'Inherent is before any control, current is with the controls of today, target is what you are aiming at. Steps, bands and appetite are your council’s: change them in Settings. Each score keeps what it was before.',
          ],
        ]}
      />
    </Section>
  );
}

/** The way in from a workbook, and out into one. */
export function Workbooks() {
  return (
    <Section name="workbooks" title="Excel and CSV">
      <p>
        The menu “Excel” above a register exports what is shown, in its order and with its columns, to an Excel workbook or to CSV. Text that begins with =, +,
        - or @ never becomes a formula there.
      </p>
      <p>To import, choose Import in the same menu:</p>
      <ol>
        <li>Choose the file, and the sheet if there are several.</li>
        <li>See what each column stands for. What is guessed wrong you change once: it is remembered for files with the same headings.</li>
        <li>Decide about names that nobody knows: add them as people, say who is meant, or leave the cells empty.</li>
        <li>Look through the rows. Each says what becomes of it and what is wrong with it.</li>
        <li>Import. Everything comes in or nothing does, and one Undo takes all of it back.</li>
      </ol>
      <p>
        Of a formula the value is taken that the workbook shows, and you are told so. Dates with month and day in doubt are pointed out. Rows that are in the
        register already are changed and not added twice, unless you decide otherwise. An .xls file, a workbook with macros or one with a password is not read:
        save it as .xlsx first.
      </p>
      <p>
        Amounts may stand in a column for each year with the financial year in its heading, or all in one cell, a line for each: 2026/27: £10,000. Actions and
        other lists have a line for each, its parts between dots as an export has them: Write to tenants · Anna Reed · 3 May 2027.
      </p>
    </Section>
  );
}
