import { useEffect } from 'react';
import type { Slot } from '#shared/domain/report/index.ts';
import { type Filling, fillingNamed, fillings } from '#shared/outline/fillings.ts';
import { fontOf } from '#shared/outline/look.ts';
import { useStore } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { prepareWord } from '#renderer/parts/word-export.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { type Command, useCommands } from '#renderer/ui/commands.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { currentSlot } from '../editor/selected-blocks.ts';
import { fillSection } from '../fill/fill-section.ts';
import type { Following } from '../registers/register-commands.ts';
import { takePicture } from '../pictures/take-picture.ts';
import { linkHere } from '../words/link-commands.ts';
import type { OpenDialog } from './dialogs.tsx';
import type { ExportForm } from './export-note.tsx';

const largestPicture = 15_000_000;

/** What is done with the report or put into it, for buttons, menu and palette alike. */
export type ReportSteps = {
  readonly preview: () => Promise<void>;
  readonly print: () => Promise<void>;
  readonly export: (form: ExportForm) => void;
  readonly link: () => void;
  readonly footnote: () => void;
  readonly picture: () => Promise<void>;
  readonly help: () => void;
  readonly fill: (filling: Filling) => Promise<void>;
  /** Asks for a block that follows the registers; where it is given, with what it follows at first. */
  readonly fromRegisters: (following?: Following) => void;
  /** What may fill the section with the cursor. */
  readonly fillsHere: () => readonly Filling[];
};

/** Offers the report's commands while its page is open. */
export function useReportCommands({
  session,
  fields,
  isPreview,
  setPreview,
  setExporting,
  open,
  fromRegisters,
}: {
  readonly session: PaperSession | null;
  readonly fields: Fields;
  readonly isPreview: boolean;
  readonly setPreview: (on: boolean) => void;
  readonly setExporting: (form: ExportForm) => void;
  readonly open: (dialog: OpenDialog) => void;
  readonly fromRegisters: ReportSteps['fromRegisters'];
}): ReportSteps {
  const store = useStore();
  const { template, settings, report } = fields;
  useEffect(() => {
    const handle = requestIdleCallback(() => prepareWord({ numbering: template.numbering, ...fontOf(template, settings) }), { timeout: 5_000 });
    return () => cancelIdleCallback(handle);
  }, [template, settings]);

  const canWrite = () => store.writable && report.issued === null && !isPreview && session !== null;
  const fillsHere = (): readonly Filling[] => {
    const slot = session && currentSlot(session.editor.state)?.attrs.slot;
    const part = template.parts.find((one) => one.part === 'section' && `section:${one.key}` === slot);
    return part?.part === 'section' ? part.fill.map(fillingNamed).filter((one) => one !== null) : [];
  };
  const steps: ReportSteps = {
    preview: async () => {
      await session?.flush();
      setPreview(!isPreview);
    },
    print: async () => {
      await session?.flush();
      setPreview(true);
      requestAnimationFrame(() => setTimeout(() => window.print(), 100));
    },
    export: setExporting,
    link: () => session && open({ dialog: 'link', link: linkHere(session.editor.state) }),
    footnote: () => open({ dialog: 'footnote', id: null }),
    picture: async () => {
      try {
        const chosen = await getBridge().openFile({ kinds: ['picture'], maxBytes: largestPicture });
        if (!chosen) return;
        const taken = await takePicture(store, chosen.bytes);
        if (taken.ok) open({ dialog: 'new-picture', picture: taken.value });
        else sayProblem(taken.problem.message);
      } catch (error) {
        if (!(error instanceof BridgeRefused)) throw error;
        sayProblem(error.message);
      }
    },
    help: () => open({ dialog: 'help' }),
    fillsHere,
    fromRegisters,
    fill: async (filling) => {
      const slot = session && (currentSlot(session.editor.state)?.attrs.slot as Slot | undefined);
      if (!session || !slot || !fillsHere().includes(filling)) return;
      await session.flush();
      const result = await fillSection(store, fields, slot, filling);
      if (!result.ok) sayProblem(result.problem.message);
      else if (result.value) say(`Filled ${filling.label}. The words are yours to edit.`, undoStep(store, result.value));
    },
  };
  const commands: readonly Command[] = [
    { name: 'report.export', label: 'Export to Word', group: 'Report', shortcut: 'Ctrl+E', words: 'docx save', perform: () => steps.export('Word') },
    { name: 'report.export-pdf', label: 'Export to PDF', group: 'Report', shortcut: 'Ctrl+Shift+E', words: 'save', perform: () => steps.export('PDF') },
    { name: 'report.preview', label: isPreview ? 'Back to writing' : 'Preview', group: 'Report', shortcut: 'Ctrl+Shift+P', perform: steps.preview },
    { name: 'report.print', label: 'Print the report', group: 'File', shortcut: 'Ctrl+P', perform: steps.print },
    { name: 'report.link', label: 'Link', group: 'Report', shortcut: 'Ctrl+Alt+K', enabledWhen: canWrite, perform: steps.link },
    { name: 'report.footnote', label: 'Insert a footnote', group: 'Report', shortcut: 'Ctrl+Alt+F', enabledWhen: canWrite, perform: steps.footnote },
    { name: 'report.picture', label: 'Insert a picture', group: 'Report', enabledWhen: canWrite, perform: steps.picture },
    { name: 'report.help', label: 'Keys for writing', group: 'Help', perform: steps.help },
    ...fillings.map(
      (filling): Command => ({
        name: `report.fill-${filling.name}`,
        label: `Fill ${filling.label}`,
        group: 'Report',
        enabledWhen: () => canWrite() && fillsHere().includes(filling),
        perform: () => steps.fill(filling),
      }),
    ),
  ];
  useCommands(commands);
  return steps;
}
