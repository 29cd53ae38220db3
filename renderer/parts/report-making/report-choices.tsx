import { type ReactNode, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { purposeChoices, type Report } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/templates/index.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { localDay } from '../local-day.ts';
import { useLookups } from '../lookups.tsx';
import { RecordPicker } from '../record-picker.tsx';

/** What a report cannot begin without. */
export type ReportChoices = Pick<Report, 'title' | 'purpose' | 'committee' | 'meeting'>;

type Form = {
  readonly templates: readonly Template[];
  readonly templateId: string;
  readonly chosen: ReportChoices;
  readonly change: (part: Partial<ReportChoices>) => void;
  readonly chooseTemplate: (id: string) => void;
  readonly chooseCommittee: (id: string | null) => void;
  readonly chooseMeeting: (id: string | null) => void;
  /** What was chosen, the title tidied; refused where there is none. */
  readonly read: () => Result<{ readonly template: Template; readonly choices: ReportChoices }>;
};

/** The choices for a new report, for its {@link ReportFields}. A meeting brings its committee, and a committee its usual template. */
export function useReportChoices(templates: readonly Template[], first: Pick<Report, 'title' | 'purpose'> & Partial<ReportChoices>): Form {
  const lookups = useLookups();
  const [chosen, setChosen] = useState<ReportChoices>({ committee: null, meeting: null, ...first });
  const [templateId, chooseTemplate] = useState(templates[0]?.id ?? '');
  const change = (part: Partial<ReportChoices>) => setChosen((now) => ({ ...now, ...part }));
  const chooseCommittee = (committee: string | null) => {
    change({ committee });
    const usual = lookups.recordsOf('committee').find((one) => one.id === committee)?.template;
    if (usual && templates.some((one) => one.id === usual)) chooseTemplate(usual);
  };
  const chooseMeeting = (meeting: string | null) => {
    change({ meeting });
    const of = lookups.recordsOf('meeting').find((one) => one.id === meeting)?.committee;
    if (of) chooseCommittee(of);
  };
  const read: Form['read'] = () => {
    const title = chosen.title.trim().slice(0, 300);
    const template = templates.find((one) => one.id === templateId);
    return title === '' || !template ? refuse('empty', 'Please give a title: it cannot be empty.') : ok({ template, choices: { ...chosen, title } });
  };
  return { templates, templateId, chosen, change, chooseTemplate, chooseCommittee, chooseMeeting, read };
}

/** A template's name, and until when it held where that is over. */
function templateWords({ name, validFrom, validTo }: Template): string {
  const today = localDay();
  if (validTo !== null && validTo < today) return `${name} (until ${longDate(validTo)})`;
  return validFrom > today ? `${name} (from ${longDate(validFrom)})` : name;
}

/** The fields of {@link useReportChoices}; `children` stand before the template. */
export function ReportFields({ form, children }: { readonly form: Form; readonly children?: ReactNode }) {
  const { title, purpose, committee, meeting } = form.chosen;
  return (
    <>
      <FieldFrame label="Title">
        {(control) => <input {...control} className="input" value={title} maxLength={300} onChange={(event) => form.change({ title: event.target.value })} />}
      </FieldFrame>
      <ChoiceField
        label="Purpose"
        help="It decides which parts must be filled."
        value={purpose}
        options={purposeChoices.map((one) => [one.value, one.label] as const)}
        onChoose={(next) => form.change({ purpose: next })}
      />
      <FieldFrame label="Meeting">{(control) => <RecordPicker control={control} kind="meeting" value={meeting} onChoose={form.chooseMeeting} />}</FieldFrame>
      <FieldFrame label="Committee">
        {(control) => <RecordPicker control={control} kind="committee" value={committee} onChoose={form.chooseCommittee} />}
      </FieldFrame>
      {children}
      <ChoiceField
        label="Template"
        value={form.templateId}
        options={form.templates.map((one) => [one.id, templateWords(one)])}
        onChoose={form.chooseTemplate}
      />
    </>
  );
}
