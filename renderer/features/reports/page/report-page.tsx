import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { type BlockRow, useBlocks, useStore } from '#renderer/data/index.ts';
import { Inspector, useInspector } from '#renderer/ui/inspector.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState, Notice } from '#renderer/ui/notice.tsx';
import { DeskFoot } from '../desk/desk-foot.tsx';
import { deskPlugins } from '../desk/desk-plugins.ts';
import { useFocusMode } from '../desk/focus-mode.ts';
import { ReportTabs } from '../desk/report-tabs.tsx';
import { SplitPane } from '../desk/split-pane.tsx';
import { useKeptPlace } from '../desk/use-kept-place.ts';
import { notes } from '../editor/notes.ts';
import type { Fields, SessionHost } from '../editor/paper-session.ts';
import { CheckCount } from '../checks/check-count.tsx';
import { useCheckCommands } from '../checks/use-check-commands.ts';
import { useCheckDesk } from '../checks/use-check-desk.ts';
import { StageMenu } from '../clearance/stage-menu.tsx';
import { useStages } from '../clearance/use-stages.tsx';
import { IssuedActions } from '../versions/issued-actions.tsx';
import { useVersionSteps } from '../versions/use-version-steps.tsx';
import { Figures } from '../figures/figures.tsx';
import { useFigureDesk } from '../figures/use-figure-desk.ts';
import { useLiveFigures } from '../figures/use-live-figures.ts';
import { Find } from '../find/find.tsx';
import { InspectorTabs, type TabName, tabOf } from '../inspector/inspector-tabs.tsx';
import { Moving } from '../moving/moving.tsx';
import { NoteKeeping } from '../notes/note-keeping.tsx';
import { useNoteDesk } from '../notes/use-note-desk.ts';
import { pastePlugin } from '../paste/paste-plugin.ts';
import { Phrases } from '../phrases/phrases.tsx';
import { takePicture } from '../pictures/take-picture.ts';
import { NextReport } from '../next/next-report.tsx';
import { References } from '../references/references.tsx';
import { useReferenceDesk } from '../references/use-reference-desk.ts';
import { Dialogs, type OpenDialog } from './dialogs.tsx';
import { ExportNote } from './export-note.tsx';
import { openingsPlugin } from './openings.ts';
import { OutlineList } from './outline-list.tsx';
import { Paper } from './paper.tsx';
import { Preview } from './preview.tsx';
import { ReportHead } from './report-head.tsx';
import { Toolbar } from './toolbar.tsx';
import { undoStored } from './undo-stored.ts';
import { useFields } from './use-fields.ts';
import { useOutlineFold } from './use-outline-fold.ts';
import { useRegisterDesk, useRegisterDialogs } from '../registers/use-register-desk.tsx';
import { useReportCommands } from './use-report-commands.ts';
import { useSession } from './use-session.ts';
import { Spelling } from '../spelling/spelling.tsx';
import './report-page.css';

/**
 * One report: the outline of its parts, the page being written, and its fields in the inspector. `at` is the block
 * that it is opened at.
 */
export function ReportPage({ id, at }: { readonly id: string; readonly at: string | null }) {
  const fields = useFields(id);
  const blocks = useBlocks(id);
  if (fields === null) {
    return (
      <EmptyState
        title="There is no such report"
        actions={
          <Link className="button" href="/reports">
            All reports
          </Link>
        }
      >
        It was removed, or the address is wrong.
      </EmptyState>
    );
  }
  if (fields && 'missingTemplate' in fields) {
    return (
      <EmptyState
        title="This report uses a template that is not here"
        actions={
          <Link className="button" href="/reports">
            All reports
          </Link>
        }
      >{`Its template (${fields.missingTemplate}) comes with a newer Boardpack, or was made by a council and is not here. The report is safe: install the newer version, or take the template in from a file under Templates.`}</EmptyState>
    );
  }
  if (!fields || !blocks)
    return (
      <p className="page" role="status">
        Opening the report …
      </p>
    );
  // Another template has other parts: the page is made anew for it.
  return <OpenReport key={`${fields.template.id} ${fields.template.version}`} fields={fields} blocks={blocks} at={at} />;
}

function OpenReport({ fields: given, blocks, at }: { readonly fields: Fields; readonly blocks: readonly BlockRow[]; readonly at: string | null }) {
  const store = useStore();
  const registers = useRegisterDesk(useLiveFigures(given), blocks);
  const { fields } = registers;
  const { id, issued } = fields.report;
  const { setOpen } = useInspector();
  const outline = useOutlineFold();
  // A report's fields are in the panel: it is there whenever a report is opened, unless it would lie over the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on opening.
  useEffect(() => setOpen(window.innerWidth >= 900), []);
  const [tab, setTab] = useState<TabName>('details');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isPreview, setPreview] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const references = useReferenceDesk();
  const figures = useFigureDesk();
  const noteDesk = useNoteDesk();
  const [figure, setFigure] = useState<string | null>(null);
  const host: SessionHost = useMemo(() => {
    const onFootnote = (footnote: string) => setDialog({ dialog: 'footnote', id: footnote });
    const onPicture = async (bytes: Uint8Array) => {
      const taken = await takePicture(store, bytes);
      if (taken.ok) setDialog({ dialog: 'new-picture', picture: taken.value });
      else sayProblem(taken.problem.message);
    };
    return {
      onJump: (part) => {
        setTab(tabOf(part));
        setOpen(true);
      },
      onProblem: sayProblem,
      onUndoStored: (block) => void undoStored(store, id, block),
      onUndoneAll: () => say('Everything written since this report was opened is taken back. What was written before can be taken back under History.'),
      plugins: [
        ...references.plugins,
        figures.plugin,
        noteDesk.plugin,
        ...deskPlugins(),
        notes(onFootnote),
        registers.plugin,
        openingsPlugin({
          onFootnote,
          onPicture: (pos) => setDialog({ dialog: 'picture', pos }),
          onEscape: () => document.querySelector<HTMLElement>('.tools [tabindex="0"]')?.focus(),
        }),
        pastePlugin(store, { onProblem: sayProblem, onNote: say, onPicture: (bytes) => void onPicture(bytes) }),
      ],
      registers: registers.feed,
    };
  }, [store, id, references, figures, noteDesk.plugin, setOpen, registers.plugin, registers.feed]);
  const session = useSession(fields, blocks, host);
  useFocusMode();
  useKeptPlace(session, id, at !== null);
  useEffect(() => {
    if (at !== null) session?.goTo(at);
  }, [session, at]);
  const fromRegisters = useRegisterDialogs(registers, session, {
    canWrite: () => session?.editor.isEditable === true && !isPreview,
    onDetails: () => host.onJump('part:front'),
  });
  const steps = useReportCommands({ session, fields, isPreview, setPreview, setExporting, open: setDialog, fromRegisters: fromRegisters.insert });
  const goTo = (part: string) => {
    if (part.startsWith('part:')) host.onJump(part);
    setPreview(false);
    if (isPreview) requestAnimationFrame(() => session?.goTo(part));
    else session?.goTo(part);
  };
  const desk = useCheckDesk(session, fields, blocks);
  const showTab = (name: TabName) => {
    setTab(name);
    setOpen(true);
  };
  const showChecks = () => showTab('checks');
  useCheckCommands({ desk, session, onGo: goTo, onShow: showChecks });
  const versions = useVersionSteps({ session, fields, issue: () => void stages.issue() });
  const stages = useStages({ session, fields, desk, onGo: goTo, onIssue: versions.askToIssue });
  if (!session)
    return (
      <p className="page" role="status">
        Opening the report …
      </p>
    );
  return (
    <div className="report-page" ref={outline.measure} data-narrow={outline.isNarrow || undefined} data-outline={outline.isOpen || undefined}>
      {outline.isOpen && <OutlineList session={session} fields={fields} onGo={goTo} onGone={outline.close} />}
      <div className="report-desk">
        <div className="tools-place no-print">
          <ReportTabs id={id} />
          <ReportHead
            fields={fields}
            isPreview={isPreview}
            steps={steps}
            outline={outline}
            stage={
              <>
                <StageMenu fields={fields} readOnly={!store.writable || issued !== null} onChoose={(stage) => void stages.choose(stage)} />
                <CheckCount desk={desk} onShow={showChecks} />
              </>
            }
          />
          {!isPreview && <Toolbar session={session} steps={steps} />}
          <Find session={session} isPreview={isPreview} />
          <Spelling session={session} fields={fields} isPreview={isPreview} />
        </div>
        {issued && <Notice actions={<IssuedActions report={id} />}>This report was issued on {longDate(issued)} and stays as it is.</Notice>}
        <Moving session={session} fields={fields} blocks={blocks} />
        <div hidden={isPreview}>
          <Paper session={session} fields={fields} />
        </div>
        {isPreview && <Preview fields={fields} blocks={blocks} />}
        <DeskFoot session={session} fields={fields} checks={desk} />
      </div>
      <SplitPane id={id} />
      <Inspector label="Report">
        <InspectorTabs session={session} fields={fields} desk={desk} tab={tab} figure={figure} notes={noteDesk} onTab={setTab} onGo={goTo} />
      </Inspector>
      {isExporting && <ExportNote session={session} fields={fields} onGo={goTo} onEnd={() => setExporting(false)} />}
      {stages.note}
      {versions.dialogs}
      <NextReport report={id} session={session} />
      <NoteKeeping session={session} fields={fields} desk={noteDesk} onTab={showTab} />
      <Phrases session={session} isPreview={isPreview} />
      <References session={session} desk={references} registers={fields.registers} isPreview={isPreview} onGo={goTo} />
      <Figures
        session={session}
        fields={fields}
        desk={figures}
        isPreview={isPreview}
        onOpen={(one) => {
          setFigure(one);
          host.onJump('part:figures');
        }}
      />
      {fromRegisters.dialog}
      <Dialogs
        open={dialog}
        session={session}
        onClose={() => {
          setDialog(null);
          if (!isPreview) session.editor.view.focus();
        }}
      />
    </div>
  );
}
