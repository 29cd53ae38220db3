import { type ReactNode, useState } from 'react';
import { setEdits } from '#shared/changes/edits.ts';
import type { Missing } from '#shared/templates/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { CheckDesk } from '../checks/check-desk.ts';
import { mustsAmong } from '../checks/musts.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { isEmptySlot } from '../editor/structure.ts';
import { LackingNote } from '../page/lacking-note.tsx';
import { missingOf } from '../page/missing-of.ts';
import { issuingStage } from '../versions/issue-report.ts';
import { type ReportStage, stageLacks } from './stage-lacks.ts';
import { useClearance } from './use-clearance.ts';

type Step = { readonly stage: ReportStage; readonly lacking: readonly Missing[] };

/**
 * Takes the report from stage to stage. Going on, what is missing is listed first. `note` is to be shown on the
 * page.
 */
export function useStages({
  session,
  fields,
  desk,
  onGo,
  onIssue,
}: {
  readonly session: PaperSession | null;
  readonly fields: Fields;
  readonly desk: CheckDesk;
  readonly onGo: (part: string) => void;
  /** The report is to be issued, whatever may still be missing. */
  readonly onIssue: () => void;
}): { readonly choose: (stage: ReportStage) => Promise<void>; readonly issue: () => Promise<void>; readonly note: ReactNode } {
  const store = useStore();
  const states = useClearance(fields);
  const [step, setStep] = useState<Step | null>(null);
  const { report, settings } = fields;

  const enter = async (stage: ReportStage) => {
    setStep(null);
    if (stage.value === issuingStage(settings)?.value) return onIssue();
    const result = await store.run({ command: 'report.stage', label: `Report: ${stage.label}` }, async (reader) => {
      const stored = await reader.get('report', report.id);
      return stored ? setEdits('report', stored, { stage: stage.value }) : [];
    });
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`The report is now “${stage.label}”.`, undoStep(store, result.value));
  };
  const choose = async (stage: ReportStage) => {
    if (!session || (stage.value === report.stage && stage.value !== issuingStage(settings)?.value)) return;
    await session.flush();
    const order = settings.reportStages.map((one) => one.value);
    const isBack = order.indexOf(stage.value) < order.indexOf(report.stage);
    const filled = new Set(session.editor.state.doc.children.filter((slot) => !isEmptySlot(slot)).map((slot) => slot.attrs['slot'] as string));
    const missing = missingOf(fields, (slot) => filled.has(slot));
    const found = !isBack && stage.needs.includes('checks') ? await desk.checkNow(fields, session.stored) : [];
    if (found === null) {
      sayProblem('The checks could not be run, so the stage was not changed. Your text is safe; open the report again and try once more.');
      return;
    }
    const lacking = isBack ? [] : stageLacks(stage, fields, states, { missing, musts: mustsAmong(found) });
    if (lacking.length === 0) await enter(stage);
    else setStep({ stage, lacking });
  };
  const note = step && (
    <LackingNote
      label={`Before “${step.stage.label}”`}
      title={`${step.lacking.length === 1 ? 'One thing is' : `${step.lacking.length} things are`} still missing before “${step.stage.label}”:`}
      lacking={step.lacking}
      yes="Go on all the same"
      onYes={() => void enter(step.stage)}
      onGo={onGo}
      onEnd={() => setStep(null)}
    />
  );
  const issue = async () => {
    const stage = issuingStage(settings);
    if (stage) await choose(stage);
  };
  return { choose, issue, note };
}
