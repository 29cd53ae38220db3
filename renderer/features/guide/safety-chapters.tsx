import { Key, Section, Terms } from './section.tsx';

/** What the line at the foot of the window means. */
export function Saving() {
  return (
    <Section name="saving" title="What the state of saving means">
      <p>There is no Save button. The line at the foot of the window says how far your last step has got:</p>
      <Terms
        of={[
          ['Saving …', 'Something you typed or did is not stored yet. In a report this lasts about a second after you stop typing.'],
          ['Saved', 'It is stored on this computer. Whether there is a second copy is still being found out.'],
          [
            'Saved in this browser only',
            'It is stored, but nowhere else than in this browser. Clearing the browser’s data would remove it. Choose a folder for a second copy in Settings, or make a backup.',
          ],
          ['Saved and copied', 'It is stored, and a second copy outside the browser’s own storage has been confirmed.'],
          ['Saved, but not copied', 'It is stored, but the second copy could not be written. The message says what to do.'],
          ['Not saved', 'Your last step could not be stored. The message says what is safe and what to do, for instance to free some space.'],
          ['Reading only', 'Boardpack is open in another window. One window writes at a time; this one shows what is written there.'],
        ]}
      />
    </Section>
  );
}

/** The second copy, backups, restoring and erasing. */
export function Copies() {
  return (
    <Section name="copies" title="Copies, backups and erasing">
      <Terms
        of={[
          [
            'The second copy',
            'Every change is also written to a journal. In the installed app it is a file beside the app’s own data. In a browser it lies in the browser’s storage; Chrome and Edge can also keep it in a folder that you choose in Settings, for example on your network drive.',
          ],
          [
            'When the app starts',
            'It compares records and journal. What one of them lacks is completed from the other; if work came back to the records, you are told at once, and Settings says in any case what was found. If the records are gone and a copy is there, it offers to bring them back, and never begins afresh without asking.',
          ],
          [
            'A backup',
            'One file ending in .boardpack, with every record, report, picture and the history. Make one before a holiday, a new laptop or a large tidying-up, and keep it where your council allows such records to be kept. The file is not locked with a password.',
          ],
          [
            'Restoring',
            'The file is checked before anything is touched, and you are shown what it holds. It then replaces everything in this database. A file that is damaged, cut short, or from a newer version is refused, and your records stay as they are.',
          ],
          [
            'Going back',
            'From time to time the app puts a whole copy of the records beside the database, and always before it restores something. Settings lists them; going back to one keeps what is there now as a copy first.',
          ],
          [
            'Erase for good',
            'Deleting takes a record out of sight; its words stay in the history, so that you can undo it. Erasing removes them from records, history, journal and copies kept by the app. It cannot reach backups and Word files that you have sent or saved elsewhere.',
          ],
        ]}
      />
    </Section>
  );
}

/** Taking back, and looking back. */
export function UndoAndHistory() {
  return (
    <Section name="undo" title="Undo and history">
      <p>
        <Key of="Ctrl+Z" /> takes back the last thing done in the place where you are: your typing in a field or a report, the last change in a register.
        Everything else can be taken back from History, where each step has its own Undo, and each record shows what was done to it, when and by whom.
      </p>
      <p>
        An undo is a step of its own and can be taken back in turn. It is refused, with the reason, where something later builds on what it would remove, and it
        never changes a report that has been issued.
      </p>
    </Section>
  );
}

/** The invented council. */
export function TheSample() {
  return (
    <Section name="sample" title="The sample">
      <p>
        Wendlebury County Council does not exist. The sample has a programme with nine projects, every register filled, six boards and groups, two committees,
        three meetings, two finished reports and a draft. It is opened under Settings, Copies and backups, and stands in a database of its own, so nothing you
        try there touches your own records, their history or their backups, and “Remove the sample” at the top takes all of it away again.
      </p>
    </Section>
  );
}

/** Where the app runs, and who can read what is in it. */
export function WhereItRuns() {
  return (
    <Section name="installed" title="Installed app, browser and privacy">
      <p>
        Boardpack runs as an installed app, or in a browser at an address that only this computer can reach (127.0.0.1). Each keeps its own records: to move
        from one to the other, make a backup in the first and restore it in the second.
      </p>
      <p>
        <strong>On a shared computer use the installed app.</strong> A browser tells sites apart by their address, and any program that holds the app’s port on
        this computer is the same site to the browser: it could read what Boardpack has stored there.
      </p>
      <p>
        The browser version opens without its server once it has been visited. A new version is offered when it is ready and never put in place over work that
        is not saved.
      </p>
      <p>
        The records are not encrypted by Boardpack. They are protected by this computer’s disk encryption and by your sign-in, so make sure that the disk is
        encrypted. They are not protected from somebody who uses your unlocked computer, or from harmful software that runs under your name. Deleted text can
        remain on the disk until its space is used again, and Word keeps copies of its own of the files it opens.
      </p>
    </Section>
  );
}
