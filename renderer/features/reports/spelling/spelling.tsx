import type { Node as PaperNode } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { useEffect, useMemo, useRef, useState } from 'react';
import { settingsId } from '#shared/domain/settings.ts';
import { useStore } from '#renderer/data/index.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { bringIntoSight } from '../editor/into-sight.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { replaceMatches } from '../find/replace-matches.ts';
import { ownWords } from './own-words.ts';
import { type Misspelling, queryOf, SpellingDesk } from './spelling-desk.ts';
import { SpellingMenu } from './spelling-menu.tsx';
import './spelling.css';

/** The spelling of one report: wavy lines under wrong words, the next one by F7, and what to do about one in a menu. */
export function Spelling({ session, fields, isPreview }: { readonly session: PaperSession; readonly fields: Fields; readonly isPreview: boolean }) {
  const store = useStore();
  const { settings, people, committee, programme, meeting, template } = fields;
  // There may be hundreds of people, and the fields change with every change of the report.
  const own = useMemo(
    () => ownWords({ settings, people, committee, programme, meeting, template }),
    [settings, people, committee, programme, meeting, template],
  );
  const desk = useRef<SpellingDesk | null>(null);
  const [open, setOpen] = useState<{ readonly wrong: Misspelling; readonly place: Range } | null>(null);
  const canWrite = () => session.editor.isEditable && !isPreview;
  // An issued report stays as it is: its words are not looked at.
  const isWritten = fields.report.issued === null && store.writable;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are handed to the same desk.
  useEffect(() => {
    if (!isWritten) return;
    const made = new SpellingDesk(session, own);
    desk.current = made;
    return () => {
      made.end();
      desk.current = null;
    };
  }, [session, isWritten]);
  useEffect(() => desk.current?.setOwn(own), [own]);

  const show = (wrong: Misspelling) => {
    const { view } = session.editor;
    view.dispatch(view.state.tr.setSelection(selectionOf(view.state.doc, wrong)));
    view.focus();
    const element = wrong.kind === 'text' ? view.domAtPos(wrong.from, 1).node.parentElement : view.nodeDOM(wrong.from);
    bringIntoSight(element);
    // Once it stands where it will stay.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const place = desk.current?.placeOf(wrong);
        if (place) setOpen({ wrong, place });
      }),
    );
  };
  const next = async () => {
    const wrong = await desk.current?.next(session.editor.state.selection.to);
    if (wrong) show(wrong);
    else say('No misspelling was found in this report.');
  };
  const here = () => desk.current?.at(session.editor.state.selection.from) ?? null;
  useCommands([
    {
      name: 'report.next-misspelling',
      label: 'Next misspelling',
      group: 'Edit',
      shortcut: 'F7',
      words: 'spelling check',
      enabledWhen: canWrite,
      perform: next,
    },
    {
      name: 'report.suggestions',
      label: 'Suggestions for this word',
      group: 'Edit',
      shortcut: 'Shift+F10',
      words: 'spelling',
      enabledWhen: () => canWrite() && here() !== null,
      perform: () => {
        const wrong = here();
        if (wrong) show(wrong);
      },
    },
  ]);
  useEffect(() => {
    // The page comes to stand in the window only after this.
    const onMenu = (event: MouseEvent) => {
      const { view } = session.editor;
      if (!(event.target instanceof globalThis.Node) || !view.dom.contains(event.target)) return;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      const wrong = at && view.editable ? desk.current?.at(at.pos) : null;
      const place = wrong && desk.current?.placeOf(wrong);
      if (!wrong || !place) return;
      event.preventDefault();
      setOpen({ wrong, place });
    };
    document.addEventListener('contextmenu', onMenu);
    return () => document.removeEventListener('contextmenu', onMenu);
  }, [session]);

  if (!open) return null;
  const { wrong, place } = open;
  const close = () => {
    setOpen(null);
    session.editor.view.focus();
  };
  const replace = (word: string) => {
    const { view } = session.editor;
    // What came from elsewhere meanwhile may have moved it.
    if (wrong.kind === 'text' && desk.current?.at(wrong.to)?.word !== wrong.word) return;
    view.dispatch(replaceMatches(view.state, [wrong], queryOf(wrong.word), word));
  };
  const add = async () => {
    // Of “Osyth’s” it is Osyth that is added.
    const own = wrong.word.replace(/'s?$/, '');
    const result = await saveField(store, 'settings', settingsId, 'words', (words) => [...(words as readonly string[]), own]);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`“${own}” is one of the council’s words now. They are listed under Settings.`, undoStep(store, result.value));
  };
  return (
    <SpellingMenu
      key={`${wrong.from} ${wrong.word}`}
      word={wrong.word}
      place={place}
      onReplace={replace}
      onAdd={() => void add()}
      onIgnore={() => desk.current?.ignore(wrong.word)}
      onClose={close}
    />
  );
}

function selectionOf(doc: PaperNode, { kind, from, to }: Misspelling): Selection {
  if (kind === 'text') return TextSelection.create(doc, from, to);
  return doc.nodeAt(from)?.isAtom ? NodeSelection.create(doc, from) : Selection.near(doc.resolve(from + 1));
}
