import { Key, Section } from './section.tsx';

/** Committees and their calendar, the days that are counted, and the agenda. */
export function Meetings() {
  return (
    <Section name="meetings" title="Committees, meetings and agendas">
      <p>
        Meetings stand by date, the next one first, each with the day by which its agenda must be published. One opens on a page with a tab for each step:
        agenda, papers, packs, minutes, deadlines and details.
      </p>
      <ul>
        <li>
          <b>Committees</b> keep their members and chair, usual day and place, terms of reference, report template, and the standing items with which an agenda
          begins and ends. <b>Plan meetings</b> reads the usual day (“second Tuesday of the month”) and shows the days of a year first: those on a bank holiday
          move to the next working day or are left out, and what is planned already is not planned twice.
        </li>
        <li>
          <b>Postponed and cancelled</b> meetings stay readable with everything that was on them. The day of publication follows the new day; where that is a
          bank holiday, the app says so.
        </li>
        <li>
          <b>Calendar files</b> (.ics) hold days, times, places and status, and nothing of an agenda. A file from another calendar is shown first: what it would
          add, move or cancel, and what was not understood. Then it is one step, which can be undone.
        </li>
        <li>
          <b>Clear days</b> counts for any date by the council’s rule, a committee’s, or any other, and shows every day with the reason why it does not count.
          The rules, bank holidays, closures and the steps before a meeting are under Settings, Meetings. A new year’s bank holidays are worked out; what is
          proclaimed later is entered there, or comes by the yearly file that the government publishes.
        </li>
        <li>
          <b>The agenda</b> begins with the standing items. Reports, received papers and free words are added; everything new is kept from the public until you
          decide. <Key of="Alt+ArrowUp" /> and <Key of="Alt+ArrowDown" /> move an item, <Key of="Alt+ArrowRight" /> puts it under the one above,{' '}
          <Key of="Alt+ArrowLeft" /> back; the mouse drags. With minutes given, the clock times follow.
        </li>
        <li>
          <b>Who may see it</b>: exempt items need their paragraphs of Schedule 12A and the reason, and a public title that says nothing. They stand in part II
          behind the resolution to exclude the public, which names them. An exempt appendix or comment of an open report is withheld by itself.
        </li>
        <li>
          <b>Note its publication</b> writes down the day and says whether it was in time. From then on numbers stay: what is moved or withdrawn keeps its own,
          what is added gets the next one, or a letter. What comes after the latest day for publication is late, and is taken only as urgent, for special
          circumstances that the chair has agreed to.
        </li>
      </ul>
    </Section>
  );
}
