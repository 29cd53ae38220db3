import { type ClipboardEvent, type ReactNode, type RefObject, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { localDay } from '../local-day.ts';
import { useLookups } from '../lookups.tsx';
import { undoStep } from '../take-back.ts';
import { BlockDialog } from './block-dialog.tsx';
import type { BlockPlan } from './block-plan.ts';
import { readTabbed, writeHtmlTable, writeTabbed } from './block-text.ts';
import type { Column } from './columns.ts';
import type { Marker } from './use-marker.ts';
import type { Marks } from './use-marks.ts';
import type { RegisterView } from './use-register-view.ts';

/** What is done with a block of cells. */
export type BlockVerb = 'paste' | 'empty' | 'fill';

export type CellBlock = {
  readonly handlers: Readonly<Record<'onCopy' | 'onCut' | 'onPaste', (event: ClipboardEvent) => void>>;
  /** The records in the block; the one where the marker stands if there is none. */
  readonly records: () => readonly AnyRecord[];
  readonly empty: () => void;
  readonly fillDown: () => void;
  /** Asks what is to be done with cells that do not fit; null while nothing is asked. */
  readonly dialog: ReactNode;
};

type Plans = typeof import('./block-plan.ts');

const done: Readonly<Record<BlockVerb, string>> = { paste: 'pasted', empty: 'emptied', fill: 'filled' };
const labels: Readonly<Record<BlockVerb, string>> = { paste: 'Paste', empty: 'Empty', fill: 'Fill down' };

/** What is asked before a block is written. `whole` is what it comes to when its row of headings is taken for one of the others. */
type Asked = { readonly verb: BlockVerb; readonly plan: BlockPlan; readonly whole: BlockPlan | null };

/** Copies, pastes, fills and empties blocks of cells: each one change. */
export function useCellBlock({
  kind,
  view,
  marker,
  marks,
  scroller,
  fresh,
  makes,
}: {
  readonly kind: Kind;
  readonly view: RegisterView;
  readonly marker: Marker;
  readonly marks: Marks;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly fresh: object | undefined;
  /** Whether rows beyond the last one may become records; not where these are made in a way of their own. */
  readonly makes: boolean;
}): CellBlock {
  const store = useStore();
  const lookups = useLookups();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { lines, columns, rows } = view;
  const { spot, range } = marker;
  // Nothing is there that one could stand on: a block becomes the first records.
  const isEmpty = makes && lines.length === 0 && view.query.trim() === '' && view.kept.filters.length === 0;
  const { top, bottom, left, right } = range ?? { top: spot.row, bottom: spot.row, left: spot.column, right: spot.column };
  const recordsIn = (from: number, to: number) =>
    lines
      .slice(Math.max(0, from), to + 1)
      .map((line) => line.original)
      .filter((one) => one !== null);
  const chosen = (): { readonly records: readonly AnyRecord[]; readonly columns: readonly Column[] } =>
    !range && marks.ids.length > 0
      ? { records: rows.filter((row) => marks.has(row.id)).map((row) => row.original), columns }
      : { records: recordsIn(top, bottom), columns: columns.slice(left, right + 1) };
  const write = async (verb: BlockVerb, plan: BlockPlan) => {
    const cells = [...plan.patches.map((one) => one.values), ...plan.fresh].reduce((sum, values) => sum + Object.keys(values).length, 0);
    if (cells === 0) return;
    const { writeBlock } = await import('./write-block.ts');
    const count = `${cells.toLocaleString('en-GB')} ${cells === 1 ? 'cell' : 'cells'}`;
    const result = await writeBlock(store, kind, plan, { command: verb, label: `${labels[verb]} ${count} of ${nouns[kind].plural}`, fresh });
    if (!result.ok) return sayProblem(result.problem.message);
    const change = result.value;
    if (!change) return;
    if (verb !== 'fill' || cells > 1) say(`${count} ${done[verb]}.`, undoStep(store, change));
  };
  const settle = (verb: BlockVerb, plan: BlockPlan, whole: BlockPlan | null) => {
    if (whole || plan.refused.length > 0 || plan.fresh.length > 0 || plan.people.length > 0) setAsked({ verb, plan, whole });
    else void write(verb, plan);
  };
  const loadPlans = () => (!store.writable || (spot.row < 0 && !isEmpty) ? null : import('./block-plan.ts'));
  const plan = async (make: (plans: Plans) => BlockPlan, verb: BlockVerb) => {
    const plans = await loadPlans();
    if (plans) settle(verb, make(plans), null);
  };
  const planRows = async (rows: readonly (readonly string[])[], from: readonly Column[]) => {
    const plans = await loadPlans();
    if (!plans) return;
    const room = recordsIn(top, lines.length - 1);
    const fitting = (some: readonly (readonly string[])[]) => (makes ? some : some.slice(0, room.length));
    const planOf = (some: readonly (readonly string[])[]) => plans.planPaste(fitting(some), target(room.slice(0, some.length), from), localDay());
    const hasHeadings = plans.beginsWithHeadings(rows, from);
    const data = hasHeadings ? rows.slice(1) : rows;
    const beyond = data.length - fitting(data).length;
    if (beyond > 0) say(`${beyond} of the rows were left out: they reach beyond the last one, and ${nouns[kind].plural} are made one by one.`);
    settle('paste', planOf(data), hasHeadings ? planOf(rows) : null);
  };
  const target = (records: readonly AnyRecord[], from: readonly Column[]) => ({ kind, columns: from, records, lookups });
  const empty = () => void plan(({ planEmpty }) => planEmpty(target(recordsIn(top, bottom), columns.slice(left, right + 1))), 'empty');
  const copy = (event: ClipboardEvent): boolean => {
    if (event.target !== scroller.current) return false;
    const { records, columns: copied } = chosen();
    if (records.length === 0) return false;
    const texts = records.map((record) => copied.map((column) => column.textOf(record, lookups)));
    event.clipboardData.setData('text/plain', writeTabbed(texts));
    event.clipboardData.setData('text/html', writeHtmlTable(texts));
    event.preventDefault();
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    // In an empty register the cursor may stand in the words that say so.
    const isHere = isEmpty ? scroller.current?.contains(event.target as Node) : event.target === scroller.current && spot.row >= 0;
    if (!isHere) return;
    event.preventDefault();
    const cells = readTabbed(event.clipboardData.getData('text/plain'));
    const [only] = cells;
    if (!only) return;
    // One copied cell fills the whole block that is chosen.
    const isOne = cells.length === 1 && only.length === 1 && range !== null;
    const from =
      isEmpty && !marker.onHead
        ? Math.max(
            0,
            columns.findIndex((one) => one.id === view.opener),
          )
        : left;
    if (!isOne) return void planRows(cells, columns.slice(from));
    const records = recordsIn(top, bottom);
    const chosenColumns = columns.slice(left, right + 1);
    const texts = records.map(() => chosenColumns.map(() => only[0] ?? ''));
    void plan(({ planPaste }) => planPaste(texts, target(records, chosenColumns), localDay()), 'paste');
  };
  return {
    handlers: {
      onCopy: copy,
      onCut: (event) => {
        if (copy(event) && store.writable && (range !== null || marks.ids.length === 0)) empty();
      },
      onPaste: paste,
    },
    records: () => recordsIn(top, bottom),
    empty,
    fillDown: () => void plan(({ planFillDown }) => planFillDown(target(recordsIn(top, bottom), columns.slice(left, right + 1))), 'fill'),
    dialog: asked && (
      <BlockDialog
        kind={kind}
        verb={asked.verb}
        plan={asked.plan}
        whole={asked.whole}
        onClose={() => setAsked(null)}
        onGo={(plan) => {
          setAsked(null);
          void write(asked.verb, plan);
        }}
      />
    ),
  };
}
