import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { removeBlocks } from '../editor/block-commands.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { setPicture } from '../pictures/insert-picture.ts';
import { PictureDialog } from '../pictures/picture-dialog.tsx';

/** What can be done with the selected picture. */
export function PictureBar({ session, pos }: { readonly session: PaperSession; readonly pos: number }) {
  const [isOpen, setOpen] = useState(false);
  const node = session.editor.state.doc.nodeAt(pos);
  if (node?.type.name !== 'picture') return null;
  const { alt, caption, share } = node.attrs;
  const size = (by: number) => session.perform(setPicture(pos, { share: Math.min(1, Math.max(0.1, Math.round((share + by) * 20) / 20)) }));
  return (
    <div className="tools table-tools" role="toolbar" aria-label="Picture">
      <Button look="quiet" onClick={() => setOpen(true)}>
        Description and caption
      </Button>
      <Button look="quiet" disabled={share <= 0.1} onClick={() => size(-0.05)}>
        Smaller
      </Button>
      <Button look="quiet" disabled={share >= 1} onClick={() => size(0.05)}>
        Larger
      </Button>
      <Button look="quiet" onClick={() => session.perform(removeBlocks)}>
        Remove picture
      </Button>
      {isOpen && (
        <PictureDialog
          title="Picture"
          words={{ alt, caption, share }}
          onClose={() => setOpen(false)}
          onDone={(words) => {
            session.perform(setPicture(pos, words));
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
