import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Template } from '#shared/templates/index.ts';
import { useTemplates } from '#renderer/parts/report-making/templates.ts';
import { Button } from '#renderer/ui/button.tsx';
import { performCommand } from '#renderer/ui/commands.ts';

/** Which version of which template a report is written in, whether there is a newer one, and the way to another. */
export function ReportTemplate({ template, canMove }: { readonly template: Template; readonly canMove: boolean }) {
  const { all } = useTemplates();
  const newer = all.find((one) => one.id === template.id && one.version > template.version);
  return (
    <div className="report-template">
      <p className="field-help">
        Template: <Link href={`/templates/${template.id}/${template.version}`}>{template.name}</Link>
        {`, version ${template.version}.`}
        {newer && ` Version ${newer.version} holds from ${longDate(newer.validFrom)}.`}
      </p>
      {canMove && <Button onClick={() => void performCommand('report.move-template')}>Move to another template …</Button>}
    </div>
  );
}
