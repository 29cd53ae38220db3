import { newId } from '#shared/base/ids.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { insertPicture, setPicture } from '../pictures/insert-picture.ts';
import { PictureDialog } from '../pictures/picture-dialog.tsx';
import type { TakenPicture } from '../pictures/take-picture.ts';
import { findFootnote } from '../words/find-footnote.ts';
import { insertFootnote, setFootnote } from '../words/footnote-commands.ts';
import { FootnoteDialog } from '../words/footnote-dialog.tsx';
import type { LinkHere } from '../words/link-commands.ts';
import { LinkDialog } from '../words/link-dialog.tsx';
import { WritingHelp } from './writing-help.tsx';
import './dialogs.css';

/** The dialog that is open over the page. */
export type OpenDialog =
  | { readonly dialog: 'link'; readonly link: LinkHere }
  | { readonly dialog: 'footnote'; readonly id: string | null }
  | { readonly dialog: 'new-picture'; readonly picture: TakenPicture }
  | { readonly dialog: 'picture'; readonly pos: number }
  | { readonly dialog: 'help' };

/** Shows it, and does what was decided there. The keys go back to the page afterwards. */
export function Dialogs({ open, session, onClose }: { readonly open: OpenDialog | null; readonly session: PaperSession; readonly onClose: () => void }) {
  if (!open) return null;
  const { state } = session.editor;
  switch (open.dialog) {
    case 'link':
      return <LinkDialog session={session} link={open.link} onClose={onClose} />;
    case 'footnote': {
      const { id } = open;
      const words = id === null ? [] : (findFootnote(state.doc, id)?.node.attrs.words ?? []);
      return (
        <FootnoteDialog
          isNew={id === null}
          words={words}
          onClose={onClose}
          onDone={(next) => {
            if (id !== null) session.perform(setFootnote(id, next));
            else if (next.length > 0) session.perform(insertFootnote(newId(), next));
          }}
        />
      );
    }
    case 'new-picture':
      return (
        <PictureDialog
          title="New picture"
          note={open.picture.saving}
          words={{ alt: '', caption: '', share: open.picture.share }}
          onClose={onClose}
          onDone={({ share, ...words }) => {
            session.perform(insertPicture({ ...open.picture, share }, words));
            onClose();
          }}
        />
      );
    case 'picture': {
      const node = state.doc.nodeAt(open.pos);
      if (node?.type.name !== 'picture') return null;
      const { alt, caption, share } = node.attrs;
      return (
        <PictureDialog
          title="Picture"
          words={{ alt, caption, share }}
          onClose={onClose}
          onDone={(words) => {
            session.perform(setPicture(open.pos, words));
            onClose();
          }}
        />
      );
    }
    case 'help':
      return <WritingHelp onClose={onClose} />;
  }
}
