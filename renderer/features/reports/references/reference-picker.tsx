import { useMemo, useState } from 'react';
import type { RegisterContents } from '#shared/outline/register-blocks.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { CursorPicker } from '../picker/cursor-picker.tsx';
import { type CitableBlock, citableBlocks } from './citable-blocks.ts';
import { choicesFor } from './choices.ts';

/** What was chosen, in the order in which it is to be named. */
export type Chosen = { readonly blocks: readonly CitableBlock[]; readonly form: 'list' | 'range' };

/** Finds what to cite by number or words, at the cursor; a comma adds another, and '30 to 32' is a range. */
export function ReferencePicker({
  session,
  registers,
  at,
  onChosen,
  onClose,
}: {
  readonly session: PaperSession;
  readonly registers: RegisterContents | undefined;
  /** The place in the paper below which it stands. */
  readonly at: number;
  readonly onChosen: (chosen: Chosen) => void;
  /** `typed`: what stood in the field. */
  readonly onClose: (typed: string, reason: 'escape' | 'left') => void;
}) {
  const [picked, setPicked] = useState<readonly CitableBlock[]>([]);
  const { labels, editor } = session;
  const blocks = useMemo(() => citableBlocks(editor.state.doc, labels, registers), [editor, labels, registers]);
  const slot = useMemo(() => editor.state.doc.resolve(at).node(1).attrs['slot'] as string, [editor, at]);
  const blocksOf = (key: string) => idsIn(key).flatMap((id) => blocks.find((one) => one.id === id) ?? []);
  const isPicked = (block: CitableBlock) => picked.includes(block);
  return (
    <CursorPicker
      session={session}
      at={at}
      label="Refer to"
      placeholder="Number or words"
      help={(count) => (count === 0 ? 'Nothing in this report has that number or these words.' : 'Enter inserts. A comma adds another; “30 to 32” is a range.')}
      linesFor={(typed) =>
        choicesFor(typed, blocks, labels.citable, slot).map(({ to, form, title, words }) => ({ key: `${form} ${to.join(' ')}`, title, words }))
      }
      several={{
        marked: picked.map((one) => ({ key: one.id, words: one.title === 'Heading' ? one.words : one.title })),
        isMarked: (key) => blocksOf(key).every(isPicked),
        onMark: (key) => {
          const own = blocksOf(key);
          setPicked(own.every(isPicked) ? picked.filter((one) => !own.includes(one)) : [...picked, ...own.filter((one) => !isPicked(one))]);
        },
        onTakeBack: () => setPicked(picked.slice(0, -1)),
        onDone: () => onChosen({ blocks: picked, form: 'list' }),
      }}
      onChosen={(key) => {
        const more = blocksOf(key).filter((one) => !isPicked(one));
        onChosen({ blocks: [...picked, ...more], form: picked.length === 0 && key.startsWith('range ') ? 'range' : 'list' });
      }}
      onClose={onClose}
    />
  );
}

function idsIn(key: string): readonly string[] {
  return key.split(' ').slice(1);
}
