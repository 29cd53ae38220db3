import { type Dispatch, type SetStateAction, useMemo } from 'react';
import { type BlockRow, useStore } from '#renderer/data/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { deskPlugins } from '../desk/desk-plugins.ts';
import { notes } from '../editor/notes.ts';
import type { Fields, SessionHost } from '../editor/paper-session.ts';
import { figureSign } from '../figures/figure-sign.ts';
import { useLiveFigures } from '../figures/use-live-figures.ts';
import { type NoteDesk, useNoteDesk } from '../notes/use-note-desk.ts';
import { pastePlugin } from '../paste/paste-plugin.ts';
import { takePicture } from '../pictures/take-picture.ts';
import { type SignDesk, useSignDesk } from '../picker/use-sign-desk.ts';
import { followJoins } from '../references/follow-joins.ts';
import { referenceSign } from '../references/reference-sign.ts';
import { type RegisterDesk, useRegisterDesk } from '../registers/use-register-desk.tsx';
import type { OpenDialog } from './dialogs.tsx';
import { openingsPlugin } from './openings.ts';
import { undoStored } from './undo-stored.ts';

/** What joins the text of one report to what the page shows for it: of each kind what is kept while the page is open. */
type Desks = {
  readonly registers: RegisterDesk;
  readonly references: SignDesk;
  readonly figures: SignDesk;
  readonly notes: NoteDesk;
  /** What the page does for the editor; the same for as long as the page is open. */
  readonly host: SessionHost;
};

/** Makes them, before the editor is made. `openDialog` and `onJump` must stay the same. */
export function useDesks({
  fields,
  blocks,
  openDialog,
  onJump,
}: {
  readonly fields: Fields;
  readonly blocks: readonly BlockRow[];
  readonly openDialog: Dispatch<SetStateAction<OpenDialog | null>>;
  /** A fixture was clicked: shows where its fields are. */
  readonly onJump: (part: string) => void;
}): Desks {
  const store = useStore();
  const { id } = fields.report;
  const registers = useRegisterDesk(useLiveFigures(fields), blocks);
  const references = useSignDesk(referenceSign);
  const figures = useSignDesk(figureSign);
  const noteDesk = useNoteDesk();
  const host: SessionHost = useMemo(() => {
    const onFootnote = (footnote: string) => openDialog({ dialog: 'footnote', id: footnote });
    const onPicture = async (bytes: Uint8Array) => {
      const taken = await takePicture(store, bytes);
      if (taken.ok) openDialog({ dialog: 'new-picture', picture: taken.value });
      else sayProblem(taken.problem.message);
    };
    return {
      onJump,
      onProblem: sayProblem,
      onUndoStored: (block) => void undoStored(store, id, block),
      onUndoneAll: () => say('Everything written since this report was opened is taken back. What was written before can be taken back under History.'),
      plugins: [
        references.plugin,
        followJoins(),
        figures.plugin,
        noteDesk.plugin,
        ...deskPlugins(),
        notes(onFootnote),
        registers.plugin,
        openingsPlugin({
          onFootnote,
          onPicture: (pos) => openDialog({ dialog: 'picture', pos }),
          onEscape: () => document.querySelector<HTMLElement>('.tools [tabindex="0"]')?.focus(),
        }),
        pastePlugin(store, { onProblem: sayProblem, onNote: say, onPicture: (bytes) => void onPicture(bytes) }),
      ],
      registers: registers.feed,
    };
  }, [store, id, references.plugin, figures.plugin, noteDesk.plugin, registers.plugin, registers.feed, openDialog, onJump]);
  return { registers, references, figures, notes: noteDesk, host };
}
