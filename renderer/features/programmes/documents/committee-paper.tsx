import type { Programme } from '#shared/domain/programme.ts';
import type { Template } from '#shared/templates/index.ts';
import { ReportFields, useReportChoices } from '#renderer/parts/report-making/report-choices.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import type { PaperChoices } from './make-paper.ts';

/** Asks for whom a committee report about a programme is. Its title, template and text can be changed afterwards. */
export function CommitteePaper({
  programme,
  templates,
  onClose,
  onMake,
}: {
  readonly programme: Programme;
  readonly templates: readonly Template[];
  readonly onClose: () => void;
  readonly onMake: (template: Template, choices: PaperChoices) => void;
}) {
  const form = useReportChoices(templates, { title: `${programme.title}: progress`, purpose: 'noting' });
  const perform = async () => {
    const read = form.read();
    if (read.ok) onMake(read.value.template, read.value.choices);
    return read;
  };
  return (
    <StepDialog title="Committee report about this programme" yes="Make it" onClose={onClose} perform={perform}>
      <ReportFields form={form} />
    </StepDialog>
  );
}
