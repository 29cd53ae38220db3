import type { Field } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { PlannedAs } from '#renderer/parts/planned-as.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { GoesOnFrom } from '../next/last-time.tsx';
import { ReportTemplate } from '../moving/report-template.tsx';
import { ExemptField } from './exempt-field.tsx';
import { useReportSave } from './use-report-save.ts';

/** Fields of a report that stand on no register column of their own. */
const paperFields: readonly Field[] = [
  { name: 'signatory', label: 'Signed by', shape: { type: 'reference', to: 'person' }, help: 'Their name and post stand at the foot of the report.' },
  { name: 'contacts', label: 'For enquiries', shape: { type: 'references', to: 'person' } },
  {
    name: 'backgroundPapers',
    label: 'Background papers',
    shape: { type: 'list', item: 'background paper', fields: [{ name: 'text', label: 'Paper', shape: { type: 'line' } }] },
    help: 'Unpublished documents relied on to a material extent, kept for four years.',
  },
  { name: 'divisions', label: 'Divisions and Members affected', shape: { type: 'line' } },
  { name: 'code', label: 'Reference code', shape: { type: 'line' } },
];

const order = ['title', 'purpose', 'committee', 'meeting', 'agendaItem', 'reportOf', 'programme'] as const;

/** The fields of the front block, the foot and the list of papers. Each saves itself. */
export function Details({ fields: { report, template } }: { readonly fields: Fields }) {
  const { readOnly, save } = useReportSave(report);
  const nounFields = order.flatMap((name) => nouns.report.fields.find((one) => one.name === name) ?? []);
  const front = template.parts.flatMap((part) => (part.part === 'front' ? part.fields.filter((one) => one.from === 'written') : []));
  const issued = nouns.report.fields.find((one) => one.name === 'issued');
  const editor = (field: Field, isFixed = readOnly) => (
    <FieldEditor
      key={field.name}
      draftKey={`report:${report.id}:${field.name}`}
      field={field}
      value={report[field.name as keyof Report]}
      readOnly={isFixed}
      save={save(field.name as keyof Report)}
    />
  );
  return (
    <div className="report-fields">
      {nounFields.map((field) => editor(field))}
      {front.map((one) => (
        <FieldEditor
          key={one.key}
          draftKey={`report:${report.id}:front:${one.key}`}
          field={{ name: one.key, label: one.label, shape: { type: 'line' } }}
          value={report.front[one.key] ?? ''}
          readOnly={readOnly}
          save={(next) => save('front')((now) => ({ ...(now as Report['front']), [one.key]: next((now as Report['front'])[one.key] ?? '') }))}
        />
      ))}
      {paperFields.map((field) => editor(field))}
      <ExemptField value={report.exempt} readOnly={readOnly} save={save('exempt')} what="This report" />
      {issued &&
        editor(
          { ...issued, label: 'Issued on', help: 'Given when the report is issued, under Versions. While a day stands here, the report stays as it is.' },
          true,
        )}
      <GoesOnFrom report={report} />
      <PlannedAs report={report.id} />
      <ReportTemplate template={template} canMove={!readOnly} />
    </div>
  );
}
