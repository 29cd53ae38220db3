import { closeHistory } from '@tiptap/pm/history';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import { byPlace } from '#shared/base/order-key.ts';
import { type Figure, figureText } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { CursorPicker, type PickerLine } from '../picker/cursor-picker.tsx';
import type { SignDesk } from '../picker/use-sign-desk.ts';
import { useWanted, type Wanted } from '../picker/use-wanted.ts';
import { addFigure, type FigureFields } from './figure-changes.ts';
import { FigureDialog } from './figure-dialog.tsx';
import { samePlaces } from './same-places.ts';
import { typeOfWords } from './typed-figure.ts';
import { valueHere, type ValueHere } from './value-here.ts';
import './figures.css';

/** The dialog for a new figure: for what is typed in the text, or to be put at a place. */
type Making = { readonly here: ValueHere | null; readonly at: Wanted | null; readonly words: string };

const newOne = 'new';

/** Named figures of one report in its text: the list to choose from, the dialog for a new one, and their commands. */
export function Figures({
  session,
  fields,
  desk,
  isPreview,
  onOpen,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly desk: SignDesk;
  readonly isPreview: boolean;
  /** Shows a figure where figures are looked after. */
  readonly onOpen: (figure: string) => void;
}) {
  const store = useStore();
  const { report } = fields;
  const { editor } = session;
  const { wanted, want, close: unwant, leave } = useWanted(session, { desk, onOpen: (node) => onOpen(node.attrs['figure']) });
  const [making, setMaking] = useState<Making | null>(null);
  const canWrite = () => editor.isEditable && !isPreview;
  const make = async () => {
    await session.flush();
    const here = valueHere(editor.state);
    if (here) setMaking({ here, at: null, words: here.words });
    else say('Select an amount, a number or a date in the text first.');
  };
  useCommands([
    {
      name: 'report.figure',
      label: 'Named figure',
      group: 'Report',
      shortcut: 'Ctrl+Alt+G',
      words: 'insert amount number date value',
      enabledWhen: () => canWrite() && editor.state.selection.$from.parent.isTextblock,
      perform: () => (!editor.state.selection.empty && valueHere(editor.state) ? make() : want()),
    },
    {
      name: 'report.make-figure',
      label: 'Make a named figure of the selected amount',
      group: 'Report',
      words: 'link number date',
      enabledWhen: () => canWrite() && valueHere(editor.state) !== null,
      perform: make,
    },
  ]);

  const close = () => {
    setMaking(null);
    editor.view.focus();
  };
  const choose = (at: Wanted, key: string, typed: string) => {
    unwant();
    if (key === newOne) setMaking({ here: null, at, words: typed });
    else {
      editor.view.focus();
      session.perform(putFigure(at.from, at.to, key));
    }
  };
  const done = async ({ here, at }: Making, next: FigureFields, places: ReturnType<typeof samePlaces>) => {
    await session.flush();
    const result = await addFigure(store, report.id, next, [...(here ? [here.place] : []), ...places.map((one) => one.place)]);
    if (!result.ok) return sayProblem(result.problem.message);
    const { id, change } = result.value;
    if (at) session.perform(putFigure(at.from, at.to, id));
    editor.view.focus();
    const linked = places.length + (here ? 1 : 0);
    if (change && linked > 0) say(linked === 1 ? `“${next.name}” is linked.` : `“${next.name}” is linked in ${linked} places.`, undoStep(store, change));
  };
  if (isPreview) return null;
  return (
    <>
      {wanted && (
        <CursorPicker
          session={session}
          at={wanted.from}
          label="Named figure"
          help={(count) => (count > 1 ? 'Enter inserts. The figure follows wherever it is used.' : 'No figure has this name or value yet.')}
          linesFor={(typed) => linesFor(report.figures, typed)}
          onChosen={(key, typed) => choose(wanted, key, typed)}
          onClose={leave}
        />
      )}
      {making && (
        <FigureDialog
          title="New named figure"
          draft={draftOf(making.words)}
          programme={report.programme}
          session={session}
          placesOf={(printed) => (making.here ? samePlaces(printed, session.stored, making.here.place) : [])}
          onDone={(next, places) => void done(making, next, places)}
          onClose={close}
        />
      )}
    </>
  );
}

/** What was typed is the value of the new figure where it is one, and its name otherwise. */
function draftOf(words: string) {
  const isValue = typeOfWords(words) !== null;
  return { name: isValue ? '' : words.trim(), meaning: '', value: null, source: null, words: isValue ? words : '' };
}

function linesFor(figures: readonly Figure[], typed: string): readonly PickerLine[] {
  const wanted = typed.trim().toLowerCase();
  const lines = [...figures]
    .sort(byPlace)
    .map((one) => ({ key: one.id, title: figureText(one.value) || '–', words: [one.name, one.meaning].filter(Boolean).join(' · ') }));
  const found = lines.filter((one) => `${one.title} ${one.words} ${one.title.replaceAll(',', '')}`.toLowerCase().includes(wanted));
  return [...found, { key: newOne, title: 'New …', words: wanted === '' ? 'Name another figure' : `Name “${typed.trim()}”` }];
}

/** Puts a named figure in the place of what stands from `from` to `to`, as a step of its own for Undo. */
function putFigure(from: number, to: number, figure: string): Command {
  return (state, dispatch) => {
    const $from = state.doc.resolve(Math.min(from, state.doc.content.size));
    if (!$from.parent.isTextblock || to > $from.end()) return false;
    const marks = $from.marks().filter((mark) => mark.type.name !== 'link');
    const node = state.schema.node('figure', { figure }, undefined, marks);
    const tr = closeHistory(state.tr).replaceWith(from, to, node);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView());
    return true;
  };
}
