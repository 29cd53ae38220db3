import { Key, Section } from './section.tsx';

const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['Ctrl+K'], 'Find any command, record or report'],
  [['F1'], 'All keys that work where you are'],
  [['Alt+1', 'Alt+5'], 'Go to the first five rooms: Today, Programmes, Registers, Reports, Meetings'],
  [['Ctrl+Shift+F'], 'Search'],
  [['F4'], 'Show or hide the panel at the right'],
  [['Ctrl+Z'], 'Take back the last thing done where you are'],
];

/** The keys that matter most; the whole list is made by the app itself. */
export function Keyboard() {
  return (
    <Section name="keyboard" title="Keyboard">
      <p>Everything can be done without a mouse. These keys work on every screen:</p>
      <table className="guide-keys">
        <thead>
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([names, what]) => (
            <tr key={what}>
              <td>
                {names.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ' to '}
                    <Key of={name} />
                  </span>
                ))}
              </td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        In a register the arrow keys move from cell to cell, <Key of="Enter" /> opens the row and <Key of="F2" /> edits the cell. In a report{' '}
        <Key of="Ctrl+E" /> makes the Word file; the last button of the toolbar lists the keys for writing.
      </p>
    </Section>
  );
}
