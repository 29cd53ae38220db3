import { Link } from 'wouter';
import { Button } from '#renderer/ui/button.tsx';
import type { Fields } from '../editor/paper-session.ts';
import type { ReportSteps } from './use-report-commands.ts';

/** Over the page: where one is, and what is done with the whole report. */
export function ReportHead({ fields, isPreview, steps }: { readonly fields: Fields; readonly isPreview: boolean; readonly steps: ReportSteps }) {
  return (
    <div className="report-head">
      <Link href="/reports" className="report-back">Reports</Link>
      <h1 title={fields.report.title}>{fields.report.title}</h1>
      <Button aria-pressed={isPreview} onClick={() => void steps.preview()}>{isPreview ? 'Back to writing' : 'Preview'}</Button>
      <Button icon="print" onClick={() => void steps.print()}>Print</Button>
      <Button look="primary" icon="file" onClick={() => steps.export()}>Export to Word</Button>
    </div>
  );
}
