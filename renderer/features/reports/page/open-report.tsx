import { useEffect, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { type BlockRow, useStore } from '#renderer/data/index.ts';
import { Inspector } from '#renderer/ui/inspector.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { DeskFoot } from '../desk/desk-foot.tsx';
import { useFocusMode } from '../desk/focus-mode.ts';
import { ReportTabs } from '../desk/report-tabs.tsx';
import { SplitPane } from '../desk/split-pane.tsx';
import { useKeptPlace } from '../desk/use-kept-place.ts';
import type { Fields } from '../editor/paper-session.ts';
import { CheckCount } from '../checks/check-count.tsx';
import { useCheckCommands } from '../checks/use-check-commands.ts';
import { useCheckDesk } from '../checks/use-check-desk.ts';
import { StageMenu } from '../clearance/stage-menu.tsx';
import { useStages } from '../clearance/use-stages.tsx';
import { IssuedActions } from '../versions/issued-actions.tsx';
import { useVersionSteps } from '../versions/use-version-steps.tsx';
import { Figures } from '../figures/figures.tsx';
import { Find } from '../find/find.tsx';
import { InspectorTabs } from '../inspector/inspector-tabs.tsx';
import { useReportPanel } from '../inspector/use-report-panel.ts';
import { Moving } from '../moving/moving.tsx';
import { NoteKeeping } from '../notes/note-keeping.tsx';
import { Phrases } from '../phrases/phrases.tsx';
import { NextReport } from '../next/next-report.tsx';
import { References } from '../references/references.tsx';
import { Dialogs, type OpenDialog } from './dialogs.tsx';
import { type ExportForm, ExportNote } from './export-note.tsx';
import { OutlineList } from './outline-list.tsx';
import { Paper } from './paper.tsx';
import { Preview } from './preview.tsx';
import { ReportHead } from './report-head.tsx';
import { Toolbar } from './toolbar.tsx';
import { useDesks } from './use-desks.ts';
import { useOutlineFold } from './use-outline-fold.ts';
import { useRegisterDialogs } from '../registers/use-register-desk.tsx';
import { useReportCommands } from './use-report-commands.ts';
import { useSession } from './use-session.ts';
import { Spelling } from '../spelling/spelling.tsx';
import './report-page.css';

/** One report: the outline of its parts, the page being written, and its fields in the inspector. */
export function OpenReport({ fields: given, blocks, at }: { readonly fields: Fields; readonly blocks: readonly BlockRow[]; readonly at: string | null }) {
  const store = useStore();
  const outline = useOutlineFold();
  const panel = useReportPanel();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isPreview, setPreview] = useState(false);
  const [exporting, setExporting] = useState<ExportForm | null>(null);
  const { registers, references, figures, notes, host } = useDesks({ fields: given, blocks, openDialog: setDialog, onJump: panel.showPart });
  const { fields } = registers;
  const { id, issued } = fields.report;
  const session = useSession(fields, blocks, host);
  useFocusMode();
  useKeptPlace(session, id, at !== null);
  useEffect(() => {
    if (at !== null) session?.goTo(at);
  }, [session, at]);
  const fromRegisters = useRegisterDialogs(registers, session, {
    canWrite: () => session?.editor.isEditable === true && !isPreview,
    onDetails: () => panel.show('details'),
  });
  const steps = useReportCommands({ session, fields, isPreview, setPreview, setExporting, open: setDialog, fromRegisters: fromRegisters.insert });
  const goTo = (part: string) => {
    if (part.startsWith('part:')) panel.showPart(part);
    setPreview(false);
    if (isPreview) requestAnimationFrame(() => session?.goTo(part));
    else session?.goTo(part);
  };
  const desk = useCheckDesk(session, fields, blocks);
  const showChecks = () => panel.show('checks');
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
        <InspectorTabs session={session} fields={fields} desk={desk} panel={panel} notes={notes} onGo={goTo} />
      </Inspector>
      {exporting && <ExportNote key={exporting} session={session} fields={fields} form={exporting} onGo={goTo} onEnd={() => setExporting(null)} />}
      {stages.note}
      {versions.dialogs}
      <NextReport report={id} session={session} />
      <NoteKeeping session={session} fields={fields} desk={notes} onTab={panel.show} />
      <Phrases session={session} isPreview={isPreview} />
      <References session={session} desk={references} registers={fields.registers} isPreview={isPreview} onGo={goTo} />
      <Figures session={session} fields={fields} desk={figures} isPreview={isPreview} onOpen={panel.showFigure} />
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
