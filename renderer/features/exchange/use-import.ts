import { useEffect, useRef, useState } from 'react';
import type { Kind } from '#shared/domain/kinds.ts';
import type { IntakeOptions } from '#shared/intake/propose.ts';
import { matchByOf } from '#shared/intake/usual-options.ts';
import { workbookLimits } from '#shared/workbook/sheet.ts';
import { useStore } from '#renderer/data/index.ts';
import { startWorkbookSession, type WorkbookSession } from '#renderer/parts/workbook-session.ts';
import type { OpenedFile, ProposalHead, SheetHead } from '#renderer/parts/workbook-session.ts';
import { rememberedMappings } from './remembered.ts';
import { sendContext } from './send-context.ts';

/** Where an import stands. What comes later is null until what comes before is there. */
export type ImportState = {
  readonly file: string | null;
  readonly opened: OpenedFile | null;
  readonly sheet: number;
  readonly head: SheetHead | null;
  readonly options: IntakeOptions | null;
  readonly proposal: ProposalHead | null;
  /** Grows with each proposal, so that its rows are asked for anew. */
  readonly version: number;
  /** What is being done, and how far it is from 0 to 1. */
  readonly busy: { readonly words: string; readonly done: number } | null;
  readonly problem: string | null;
};

const nothing: ImportState = { file: null, opened: null, sheet: 0, head: null, options: null, proposal: null, version: 0, busy: null, problem: null };

/** One import into a register, from the file to the proposal. Nothing is changed by it. */
export function useImport(kind: Kind, programme: string | null) {
  const store = useStore();
  const [state, setState] = useState<ImportState>(nothing);
  const session = useRef<WorkbookSession | null>(null);
  const wanted = useRef<IntakeOptions | null>(null);
  const isProposing = useRef(false);
  const patch = (next: Partial<ImportState>) => setState((now) => ({ ...now, ...next }));
  const end = () => {
    session.current?.end();
    session.current = null;
  };
  useEffect(() => () => session.current?.end(), []);

  /** Runs a step of this session; where another file was chosen meanwhile, its outcome is dropped. */
  const step = async (words: string, work: (worker: WorkbookSession) => Promise<Partial<ImportState>>) => {
    const worker = session.current;
    if (!worker) return;
    patch({ busy: { words, done: 0 }, problem: null });
    try {
      const next = await work(worker);
      if (session.current === worker) patch({ busy: null, ...next });
    } catch (error) {
      if (session.current !== worker) return;
      end();
      setState({ ...nothing, problem: `The file could not be read to its end. ${(error as Error).message} Nothing was imported.` });
    }
  };
  const propose = async (options: IntakeOptions) => {
    wanted.current = options;
    patch({ options });
    if (isProposing.current) return;
    isProposing.current = true;
    await step('Reading the rows', async (worker) => {
      let latest = options;
      let proposal = await worker.call('propose', latest);
      // Choices made meanwhile count; only the last of them is worked out.
      while (wanted.current !== null && wanted.current !== latest) {
        latest = wanted.current;
        proposal = await worker.call('propose', latest);
      }
      setState((now) => ({ ...now, proposal, version: now.version + 1 }));
      return {};
    });
    isProposing.current = false;
  };
  const takeSheet = async (index: number) => {
    let options: IntakeOptions | null = null;
    patch({ sheet: index, head: null, options: null, proposal: null });
    await step('Reading the sheet', async (worker) => {
      const head = await worker.call('takeSheet', index, rememberedMappings(kind));
      if (!head.ok) return { problem: head.problem.message };
      if (head.value.rows === 0) return { problem: 'There is nothing in this sheet. Choose another sheet, or another file.' };
      options = { ...head.value.options, programme };
      return { head: head.value };
    });
    if (options !== null) await propose(options);
  };

  return {
    state,
    /** Reads another file; what was at hand is let go of. */
    take: async (file: { readonly name: string; readonly bytes: Uint8Array }) => {
      end();
      setState({ ...nothing, file: file.name });
      session.current = startWorkbookSession((done) => setState((now) => (now.busy ? { ...now, busy: { ...now.busy, done } } : now)));
      let shown: number | null = null;
      await step('Opening the file', async (worker) => {
        if (file.bytes.length > workbookLimits.bytes) return { file: null, problem: `“${file.name}” is larger than 100 MB, which is the most that is read.` };
        const opened = await worker.call('open', file.bytes, file.name);
        if (!opened.ok) return { file: null, problem: opened.problem.message };
        await sendContext(worker, store, kind);
        const visible = opened.value.sheets.findIndex((one) => !one.hidden);
        shown = visible < 0 ? 0 : visible;
        return { opened: opened.value };
      });
      if (shown !== null) await takeSheet(shown);
    },
    refuse: (problem: string) => {
      end();
      setState({ ...nothing, problem });
    },
    takeSheet,
    takeHeading: async (heading: number) => {
      const { options } = state;
      let next: IntakeOptions | null = null;
      await step('Reading the headings', async (worker) => {
        if (options) next = { ...options, ...(await worker.call('takeHeading', heading, rememberedMappings(kind))) };
        return {};
      });
      if (next !== null) await propose(next);
    },
    /** Decides something; the proposal is worked out anew. */
    decide: (change: Partial<IntakeOptions>) => {
      const { options } = state;
      if (!options) return;
      const matchBy = change.mapping && !change.mapping.includes(options.matchBy) ? { matchBy: matchByOf(kind, change.mapping) } : {};
      void propose({ ...options, ...matchBy, ...change });
    },
    session: () => session.current,
    /** Ends reading at once, and lets go of the file. */
    stop: () => {
      end();
      setState(nothing);
    },
    busy: (words: string | null, done = 0) => patch({ busy: words === null ? null : { words, done } }),
    fail: (problem: string | null) => patch({ busy: null, problem }),
  };
}

export type Import = ReturnType<typeof useImport>;
