import { counted } from '#shared/base/count.ts';
import type { FileNote } from './pack-source.ts';

/** What the page before a joined PDF says of it: nothing of what cannot be read aloud is hidden. */
export function fileWords(note: FileNote | undefined): readonly string[] {
  if (!note) return ['This file could not be read, so it is not joined here.'];
  if (note.isLocked) return ['This file opens with a password alone, so it is not joined here. Ask for it from the contact on the front of this pack.'];
  return [
    `${counted(note.pages, 'page follows', 'pages follow')} as received.`,
    note.scanned
      ? 'Pages of this file are pictures without words: a screen reader cannot read them, and they cannot be searched. Ask for another form of it.'
      : '',
    !note.tagged && !note.scanned ? 'This file has no tags, so a screen reader may read it in another order or not at all. Ask for another form of it.' : '',
    note.signed ? 'This file was signed. Its signature can be checked in the file itself, and not in this pack.' : '',
    note.isProtected ? 'This file was protected against changes by its author.' : '',
  ].filter((one) => one !== '');
}
