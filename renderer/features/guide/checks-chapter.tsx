import { Link } from 'wouter';
import { Key, Section, Terms } from './section.tsx';

/** What the checks of a report look for, and what one does with what they find. */
export function Checks() {
  return (
    <Section name="checks" title="Checks">
      <p>
        A report is checked while you write it, a second after you stop. The sign beside its title says how many things are to be mended; in the panel under
        Checks they are listed, and a thin line in the margin marks each block where something was found.
      </p>
      <Terms
        of={[
          [
            'Must be mended',
            'The paper should not go out with it: a part is missing, a comment has not come, a day of the week is wrong, a link leads nowhere.',
          ],
          ['Should be mended', 'Mend it, or know why not: a recommendation cites nothing, an event lies in the past and is told as something to come.'],
          ['Advice', 'It reads better otherwise: a long sentence, an abbreviation that is not explained. Advice is not counted.'],
        ]}
      />
      <ul>
        <li>
          Choose a finding to go there: its words are marked. <Key of="Alt+F8" /> goes to the next one while you write, and with Shift to the one before.
        </li>
        <li>
          Where there is only one way to mend it, a button does it. <Key of="Ctrl+Z" /> takes that back like anything typed.
        </li>
        <li>Before the report comes to a stage that asks for it, what must be mended is listed once more. Silence of a colleague is never clearance.</li>
        <li>
          A check that does not suit your council is switched off in <Link href="/settings/checks">Settings</Link>, with a reason that stays in the history.
          There you also list the words that must not stand in an open report.
        </li>
      </ul>
      <p>The checks look for what can be told from the text alone. They do not read for sense: that is still the author’s work.</p>
    </Section>
  );
}
