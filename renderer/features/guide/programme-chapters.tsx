import { Key, Section, Terms } from './section.tsx';

/** A programme's page, its projects, and what becomes of them. */
export function Programmes() {
  return (
    <Section name="programmes" title="Programmes and projects">
      <p>A programme has a page with parts:</p>
      <Terms
        of={[
          ['Overview', 'How it stands: rating and reason, next milestones, overdue actions, the highest risks, decisions wanted, the budget in a line.'],
          [
            'Initiation',
            'Everything that an initiation document says, in its order. The list at the side shows what is still empty. In its longer texts a line that begins with “- ” becomes a bullet in the programme’s papers, and one that begins with “# ” a sub-heading.',
          ],
          [
            'Projects',
            'In their order, which gives them their letters. Each opens on a page of its own with plan, team, gates, actions, registers and ratings.',
          ],
          ['Plan', 'Milestones, the timeline, and how ratings have moved.'],
          ['Governance', 'Boards and groups with their terms of reference, who reports to whom as a tree and as a chart, roles and responsibilities.'],
          [
            'Registers',
            'Risks, issues, assumptions, dependencies, decisions, change requests, actions, lessons, stakeholders and related documents of this programme alone.',
          ],
          ['Money and benefits', 'Benefits, budget lines, funding and posts. Sums are worked out to the penny and never typed.'],
          ['What changed', 'Everything that became different between two days.'],
          ['Documents', 'The programme’s papers, each made by one button.'],
          ['History', 'Who did what, and when.'],
        ]}
      />
      <p>
        The menu “Project” on a project’s page renames it, merges it into another, splits it, closes it and opens it again. Each is one step that Undo takes
        back. A merged project’s records go along to the other one; of a split you tick what goes with the new project. Closed and merged projects stay readable
        under the open ones, with their former names and a link to where they went. Ratings, names and scores of risks keep their history by themselves, with
        the day of each change.
      </p>
      <p>
        A person who changes post or leaves is changed once, in the register of people. The command “Person leaves” shows everything in that person’s name and
        hands it over to somebody else, all of it or some. Look for it with <Key of="Ctrl+K" />.
      </p>
    </Section>
  );
}

/** Pictures of the registers, and the list of what changed. */
export function PicturesAndChanges() {
  return (
    <Section name="pictures" title="Pictures, and what changed">
      <p>
        Six pictures are drawn from the registers: the heat map of risks, the timeline of milestones with what slipped, the ratings over time, the profile of
        benefits, the budget against the funding, and the governance chart. <Key of="Tab" /> goes into a picture, the arrow keys go from mark to mark, and{' '}
        <Key of="Enter" /> opens the record. “Show as a table” gives the same facts in words and figures.
      </p>
      <p>
        A picture can be saved as PNG, printed, or put into a report, where it comes with a description for people who cannot see it. It shows what the
        registers said on that day and does not change afterwards.
      </p>
      <p>
        What changed lists what became different between two days, the important things first: ratings, stages, scores, dates, decisions and money. What was
        changed and taken back again does not count. The list can be copied as text or put into a report.
      </p>
    </Section>
  );
}

/** One button for each paper. */
export function Papers() {
  return (
    <Section name="papers" title="The papers of a programme">
      <p>Under Documents one button makes a whole paper from the registers as they are today, with its pictures:</p>
      <Terms
        of={[
          [
            'Programme initiation document',
            'List of contents, context, aims, approach and phases, scope, dependencies, governance chart, roles, benefits, plan, funding, risks and issues, stakeholders, related documents; an entry for each project and the terms of reference of each board as appendices.',
          ],
          ['Highlight report', 'For the programme board: status, this period and the next, milestones, budget, risks and issues, changes, decisions wanted.'],
          ['Risk register', 'The open risks as a table across the page and as a card each.'],
          ['Benefits realisation plan', 'How benefits are measured, their profile by financial year, and a card for each.'],
        ]}
      />
      <p>
        What comes out is a report like any other: every word of it can be changed, it can be previewed, exported and issued. Making a paper again gives a new
        draft and leaves the earlier ones as they are. The registers are where next month’s paper comes from, so correct a wrong date there too and not in the
        paper alone.
      </p>
    </Section>
  );
}
