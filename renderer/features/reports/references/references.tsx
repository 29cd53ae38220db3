import { NodeSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import type { RegisterContents } from '#shared/outline/register-blocks.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { say } from '#renderer/ui/message.tsx';
import { placeOf } from '../checks/finding-steps.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import type { SignDesk } from '../picker/use-sign-desk.ts';
import { useWanted, type Wanted } from '../picker/use-wanted.ts';
import { LinkAllDialog } from './link-all-dialog.tsx';
import { linkTyped } from './link-typed.ts';
import { piecesFor, piecesInstead, putReference, wordsBefore } from './put-reference.ts';
import { ReferenceHint } from './reference-hint.tsx';
import { type Chosen, ReferencePicker } from './reference-picker.tsx';
import { linkableHere } from './typed-in-paper.ts';
import { useTypedMarks } from './use-typed-marks.ts';
import './references.css';

/** Live references of one report: the list to choose from, what is said of the one at the cursor, and their commands. */
export function References({
  session,
  desk,
  registers,
  isPreview,
  onGo,
}: {
  readonly session: PaperSession;
  readonly desk: SignDesk;
  /** What the blocks from the registers say. */
  readonly registers: RegisterContents | undefined;
  readonly isPreview: boolean;
  readonly onGo: (part: string) => void;
}) {
  const [lists, setLists] = useState(false);
  const { editor, labels } = session;
  const go = (to: readonly string[]) => {
    const first = to.find((id) => labels.canCite([id]));
    if (first !== undefined) onGo(placeOf(session, { at: first }));
    else say('What this cites is no longer in the report.');
  };
  const { wanted, want, close, leave } = useWanted(session, { desk, onOpen: (node) => go(node.attrs['to']) });
  useTypedMarks(session);

  const canWrite = () => editor.isEditable && !isPreview;
  const linkHere = () => {
    const here = linkableHere(editor.state, labels);
    if (here) void session.performAs('Link a typed reference', linkTyped([here]));
    editor.view.focus();
  };
  useCommands([
    {
      name: 'report.reference',
      label: 'Insert a reference',
      group: 'Report',
      shortcut: 'Ctrl+Shift+K',
      words: 'cross-reference paragraph number cite',
      enabledWhen: () => canWrite() && (editor.state.selection.$from.parent.isTextblock || editor.state.selection instanceof NodeSelection),
      perform: want,
    },
    {
      name: 'report.link-typed',
      label: 'Link the typed reference',
      group: 'Report',
      shortcut: 'Ctrl+Alt+R',
      enabledWhen: () => canWrite() && linkableHere(editor.state, labels) !== null,
      perform: linkHere,
    },
    { name: 'report.link-all-typed', label: 'Link all typed references', group: 'Report', enabledWhen: canWrite, perform: () => setLists(true) },
  ]);

  const put = ({ from, to }: Wanted, { blocks, form }: Chosen) => {
    close();
    const $from = editor.state.doc.resolve(from);
    const kindOf = (id: string) => labels.citable.get(id)?.kind ?? null;
    const kindAt = (pos: number) => kindOf((editor.state.doc.nodeAt(pos)?.attrs['to'] as readonly string[] | undefined)?.[0] ?? '');
    const before = wordsBefore($from.parent, $from.parentOffset, kindOf);
    const isOther = editor.state.doc.nodeAt(from)?.type.name === 'reference' && to === from + 1;
    const { drop, pieces } = isOther ? piecesInstead(blocks, form, before, kindAt(from)) : piecesFor(blocks, form, before);
    editor.view.focus();
    session.perform(putReference(from - drop, to, pieces));
  };
  if (isPreview) return null;
  return (
    <>
      {wanted ? (
        <ReferencePicker session={session} registers={registers} at={wanted.from} onChosen={(chosen) => put(wanted, chosen)} onClose={leave} />
      ) : (
        <ReferenceHint session={session} registers={registers} onGo={go} onChange={want} onLink={linkHere} />
      )}
      {lists && (
        <LinkAllDialog
          session={session}
          onClose={() => {
            setLists(false);
            editor.view.focus();
          }}
          onLink={(found) => {
            setLists(false);
            void session.performAs('Link typed references', linkTyped(found));
            editor.view.focus();
          }}
        />
      )}
    </>
  );
}
