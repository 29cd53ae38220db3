import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Plugin } from '@tiptap/pm/state';
import type { Block, Slot } from '#shared/domain/report/index.ts';
import { type BlockRow, type Store, useStore } from '#renderer/data/index.ts';
import { placeOf, registers } from '#renderer/parts/place.ts';
import { blockFillingNamed } from '#renderer/parts/register-blocks/fillings.ts';
import { keepDrawnPictures } from '#renderer/parts/register-blocks/with-registers.ts';
import { useContents } from '#renderer/parts/register-blocks/use-contents.ts';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { sayProblem } from '#renderer/ui/message.tsx';
import { toWords } from '../editor/paper-doc.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { type RegisterActs, RegisterFeed } from '../editor/register-feed.ts';
import { currentBlock, currentSlot } from '../editor/selected-blocks.ts';
import { findBlock } from '../editor/structure.ts';
import { FrozenDialog } from './frozen-dialog.tsx';
import { type Following, insertRegister, setFollowing, turnIntoText } from './register-commands.ts';
import { RegisterDialog } from './register-dialog.tsx';
import { registerKeys } from './register-keys.ts';
import './registers.css';

/** The dialog that is open about a block: a new one, the options of one, or what has changed since it was frozen. */
type Open = { readonly at: 'new'; readonly following: Following | null; readonly slot: Slot } | { readonly at: 'block'; readonly block: string };

/** What the page needs for the blocks of a report that follow the registers. */
export type RegisterDesk = {
  /** The report's fields with what those blocks say at present, for every reader of the paper. */
  readonly fields: Fields;
  readonly feed: RegisterFeed;
  readonly plugin: Plugin;
  /** Hands over the editor once it is there. */
  readonly session: { current: PaperSession | null };
  readonly open: Open | null;
  readonly setOpen: (open: Open | null) => void;
};

/** Reads what the report's blocks from the registers say, and keeps it up to date. Before the editor is made. */
export function useRegisterDesk(given: Fields, blocks: readonly BlockRow[]): RegisterDesk {
  const store = useStore();
  const [, navigate] = useLocation();
  const said = useContents(given, blocks);
  const session = useRef<PaperSession | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const fields = useMemo(() => (said.size === 0 ? given : { ...given, registers: new Map([...said].map(([id, one]) => [id, one.blocks])) }), [given, said]);
  const latest = useRef<RegisterActs | null>(null);
  latest.current = {
    onOptions: (block) => setOpen({ at: 'block', block }),
    onText: (block) => void intoText(store, session.current, feed, block),
    onOpen: ({ kind, id }) => navigate(placeOf(kind, id)),
  };
  const [feed] = useState(
    () =>
      new RegisterFeed({
        onOptions: (block) => latest.current?.onOptions(block),
        onText: (block) => latest.current?.onText(block),
        onOpen: (record) => latest.current?.onOpen(record),
      }),
  );
  const [plugin] = useState(() => registerKeys(feed.acts));
  useEffect(() => feed.show(said), [feed, said]);
  return { fields, feed, plugin, session, open, setOpen };
}

/** The commands and dialogs of those blocks, once the editor is there. `insert` asks for a new one. */
export function useRegisterDialogs(
  desk: RegisterDesk,
  session: PaperSession | null,
  { canWrite, onDetails }: { readonly canWrite: () => boolean; readonly onDetails: () => void },
): { readonly insert: (following?: Following) => void; readonly dialog: ReactNode } {
  const { open, setOpen, feed } = desk;
  const [, navigate] = useLocation();
  desk.session.current = session;
  const insert = (following?: Following) => {
    const slot = session && (currentSlot(session.editor.state)?.attrs['slot'] as Slot | undefined);
    if (slot) setOpen({ at: 'new', following: following ?? null, slot });
  };
  const node = () => {
    const selected = session && currentBlock(session.editor.state)?.node;
    return selected?.type.name === 'register' ? selected : null;
  };
  const register = () => registers.find((one) => one.kind === blockFillingNamed(node()?.attrs['filling'] ?? '')?.kind);
  const commands: readonly Command[] = [
    {
      name: 'report.register',
      label: 'Insert from the registers',
      group: 'Report',
      shortcut: 'Ctrl+Alt+L',
      words: 'risks milestones budget live table',
      enabledWhen: canWrite,
      perform: () => insert(),
    },
    {
      name: 'report.register-options',
      label: 'Options of the block from the registers',
      group: 'Report',
      enabledWhen: () => node() !== null,
      perform: () => feed.acts.onOptions(node()?.attrs['id']),
    },
    {
      name: 'report.register-text',
      label: 'Turn the block from the registers into text',
      group: 'Report',
      enabledWhen: () => canWrite() && node() !== null,
      perform: () => feed.acts.onText(node()?.attrs['id']),
    },
    {
      name: 'report.register-open',
      label: 'Open the register that the block follows',
      group: 'Report',
      enabledWhen: () => register() !== undefined,
      perform: () => navigate(`/registers/${register()?.path}`),
    },
  ];
  useCommands(commands);
  const close = () => {
    setOpen(null);
    session?.editor.view.focus();
  };
  if (!open || !session) return { insert, dialog: null };
  if (open.at === 'new') {
    const done = (following: Following) => {
      session.perform(insertRegister(following));
      void session.flush();
    };
    return {
      insert,
      dialog: <RegisterDialog fields={desk.fields} slot={open.slot} following={open.following} isNew onDone={done} onDetails={onDetails} onClose={close} />,
    };
  }
  const found = findBlock(session.editor.state.doc, open.block);
  if (found?.node.type.name !== 'register') return { insert, dialog: null };
  const block = { ...toWords(found.node), slot: found.slot.attrs['slot'], place: 'V' } as Extract<Block, { type: 'register' }>;
  if (block.frozen || !session.editor.isEditable) return { insert, dialog: <FrozenDialog fields={desk.fields} block={block} onClose={close} /> };
  const done = (following: Following) => {
    session.perform(setFollowing(open.block, following));
    void session.flush();
  };
  return {
    insert,
    dialog: <RegisterDialog fields={desk.fields} slot={block.slot} following={block} isNew={false} onDone={done} onDetails={onDetails} onClose={close} />,
  };
}

/** Puts what a block says in its place as ordinary words; its pictures are kept first. */
async function intoText(store: Store, session: PaperSession | null, feed: RegisterFeed, id: string): Promise<void> {
  const node = session && findBlock(session.editor.state.doc, id)?.node;
  if (!session || !node || !session.editor.isEditable) return;
  const said = node.attrs['frozen']?.blocks ?? feed.of(id)?.blocks ?? [];
  if (said.length === 0) return sayProblem('This block says nothing yet, so there is no text to put in its place.');
  const kept = await keepDrawnPictures(store, said);
  if (!kept.ok) return sayProblem(kept.problem.message);
  session.perform(turnIntoText(id, said));
  session.editor.view.focus();
  await session.flush();
}
