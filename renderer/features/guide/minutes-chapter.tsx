import { Key, Section } from './section.tsx';

/** After the meeting: minutes, decisions and what follows from them. */
export function Minutes() {
  return (
    <Section name="minutes" title="Minutes and decisions">
      <ul>
        <li>
          <b>Begin the minutes</b> on the tab Minutes of a meeting: everybody who sits on the committee is present until you say otherwise, and every item of
          the agenda has its place. <Key of="Ctrl+Enter" /> goes to the next item and <Key of="Ctrl+Shift+Enter" /> back; Enter goes from field to field.
        </li>
        <li>
          <b>Resolve as recommended</b> turns the recommendations of an item’s paper into resolutions, all at once or one by one. Change the words of one, and
          what differs from the recommendation is marked beneath it.
        </li>
        <li>
          <b>For an item taken in private</b>, write the minute as it was, and beside it a summary that discloses nothing. The public is told the item’s number,
          its public title and that summary. What nobody has decided about counts as private, and so does an open item whose author marked the whole paper as
          exempt.
        </li>
        <li>
          <b>Minutes …</b> shows what the public and what members get, side by side if you like, and saves it as Word, PDF or web page. Every file for the
          public is read back before it is saved: words of what is private stop it, and words that may be of either kind are shown to you first.
        </li>
        <li>
          <b>Decision notice …</b> at an item, and <b>All decisions …</b> for the whole meeting, give the decision with the reasons and the options of its
          report, as far as they are open. The day on which it was published starts the call-in clock, which shows how it was counted; Today says when call-in
          ends and from when a decision can be carried out.
        </li>
        <li>
          <b>Commitment …</b> and <b>Action …</b> record what a resolution asks for, of whom and by when, with the meeting and item it came from. Open
          commitments stand on the Minutes tab of the committee’s next meeting and beside the next report to it.
        </li>
        <li>
          <b>Put on the agenda of …</b> makes the public minutes the paper of the item that confirms them at the next meeting.
        </li>
        <li>
          <b>Officer’s decision …</b>, under Meetings, records a decision that was taken under delegated powers: its record begins with the decision, reasons
          and options of the report that asked for it, and is a report like any other.
        </li>
        <li>
          <b>Open data …</b>, under Meetings, saves committees, members, meetings, agendas, results and public files in the shape of OParl, a standard for
          council information: agendas once they are published, minutes once they are confirmed. Nothing private is in it.
        </li>
      </ul>
    </Section>
  );
}

/** Decisions that are planned, and the notices that the law asks for before them. */
export function ForwardPlan() {
  return (
    <Section name="forward-plan" title="Forward plan and notices">
      <ul>
        <li>
          <b>A planned decision</b> says what is to be decided, by whom and when, what it costs and which divisions it affects. Boardpack tests it against the
          thresholds in Settings. Whether an effect is significant stays your judgement.
        </li>
        <li>
          <b>Each notice has its day</b>: 28 clear days before a key decision or a private meeting, five more for the further notice of a private meeting. “How
          it is counted” shows the working. What is due soon stands on Today.
        </li>
        <li>
          <b>Too late for 28 days?</b> The page says which way is left, the general exception or special urgency, and what is still missing for it.
        </li>
        <li>
          <b>Notices and the plan itself</b> are shown before they are saved as Word, PDF or web page. “Published today” keeps the day.
        </li>
        <li>
          <b>A planned decision that names a report</b> is shown beside that report and at its item on the agenda, with the state of its notice.
        </li>
      </ul>
    </Section>
  );
}
