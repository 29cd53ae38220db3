import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import type { Fields } from '../editor/paper-session.ts';
import type { OutlineFold } from './use-outline-fold.ts';
import type { ReportSteps } from './use-report-commands.ts';
import './tools.css';

/** Over the page, in one row: where one is, and what is done with the whole report. */
export function ReportHead({
  fields,
  isPreview,
  steps,
  outline,
  stage,
}: {
  readonly fields: Fields;
  readonly isPreview: boolean;
  readonly steps: ReportSteps;
  readonly outline: OutlineFold;
  /** How far the report has come. */
  readonly stage: ReactNode;
}) {
  return (
    <div className="report-head">
      <Link href="/reports" className="report-back">
        Reports
      </Link>
      <h1 title={fields.report.title}>{fields.report.title}</h1>
      {stage}
      <Button aria-expanded={outline.isOpen} title="The list of parts, and what is still missing" onClick={outline.toggle}>
        Parts
      </Button>
      <InspectorButton />
      <Button onClick={() => void steps.preview()}>{isPreview ? 'Back to writing' : 'Preview'}</Button>
      <IconButton icon="print" label="Print" onClick={() => void steps.print()} />
      <Button onClick={() => steps.export('PDF')}>
        <span>
          <span className="more-words">Export to </span>PDF
        </span>
      </Button>
      <Button look="primary" icon="file" onClick={() => steps.export('Word')}>
        <span>
          Export<span className="more-words"> to Word</span>
        </span>
      </Button>
    </div>
  );
}
