import { useState } from 'react';
import type { ChangeText } from '#shared/changes/what-changed-text.ts';
import { type Period, useStore } from '#renderer/data/index.ts';
import { PutDialog } from '#renderer/parts/report-place/put-dialog.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { mostRows, putChanges, type TextParts } from './what-changed-put.ts';

/** Asks which report and which of its parts take what changed, and in which form. */
export function WhatChangedReport({
  programme,
  period,
  text,
  onClose,
}: {
  readonly programme: string;
  readonly period: Period;
  readonly text: ChangeText;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const [parts, setParts] = useState<TextParts>(text.rows.length > mostRows ? 'paragraphs' : 'both');
  const fieldsFor = () => (
    <ChoiceField
      label="Form"
      help="You can change every word afterwards."
      value={parts}
      onChoose={setParts}
      options={[
        ['both', `Paragraphs, and a table of ${text.rows.length} rows`],
        ['paragraphs', `Paragraphs only (${text.paragraphs.length})`],
        ['table', `Table only (${text.rows.length} rows)`],
      ]}
    />
  );
  return (
    <PutDialog
      programme={programme}
      put={(report, { slot }) => putChanges(store, report.id, slot, text, period, parts)}
      fieldsFor={fieldsFor}
      onClose={onClose}
    />
  );
}
