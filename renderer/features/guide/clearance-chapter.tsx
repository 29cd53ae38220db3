import { Link } from 'wouter';
import { Section, Terms } from './section.tsx';

/** How implications, comments of colleagues and the stages of a report belong together. */
export function Clearance() {
  return (
    <Section name="clearance" title="Implications, comments and stages">
      <p>
        Under <strong>Implications</strong> each one is not considered, considered with nothing material, or material. The standing paragraph lists what was
        considered, and only what is material gets a heading with words of its own, who advised and when.
      </p>
      <p>
        Under <strong>Comments</strong> you ask colleagues in Legal, Finance or HR, and others of your choice. Boardpack sends nothing: it writes the Word file
        and a message with the day by which you need the answer and the paragraphs it is about. You attach the one to the other. When the answer has come, paste
        it in: it goes into the paper with its number.
      </p>
      <Terms
        of={[
          ['Asked for', 'With a day. Today lists it until it has come, and says when it is late.'],
          ['Received, signed', 'Words in the paper, then initials and a day.'],
          ['Cleared', 'You mark it. Silence is never clearance, and neither is a signature alone.'],
          [
            'Changed since it was signed',
            'A paragraph that the comment cites, or that it was asked about, says something else now, or the comment itself does. What went and what came is shown; have it signed again.',
          ],
        ]}
      />
      <p>
        Beside the title stands the <strong>stage</strong> of the report, from draft to issued. Before it goes on, what is missing is listed with the way there.
        The stages, and what each asks for, are your council’s: they are under <Link href="/settings/lists">Settings, Lists</Link>.
      </p>
    </Section>
  );
}
