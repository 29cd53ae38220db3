import { useDeferredValue, useMemo, useState } from 'react';
import type { Report } from '#shared/domain/report/index.ts';
import { purposeChoices } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { specimenOf } from './specimen.ts';

/** A short paper in the template, as it would come out, beside what is being changed. */
export function Specimen({ template }: { readonly template: Template }) {
  const store = useStore();
  const { settings } = useLookups();
  const [purpose, setPurpose] = useState<Report['purpose']>('decision');
  const shown = useDeferredValue(template);
  const outline = useMemo(() => buildOutline(specimenOf(shown, purpose, settings)), [shown, purpose, settings]);
  return (
    <div className="template-specimen">
      <ChoiceField
        label="A specimen of a report"
        value={purpose}
        options={purposeChoices.map((one) => [one.value, one.label] as const)}
        onChoose={setPurpose}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="template-sheet" aria-label="Specimen" tabIndex={0}>
        <PaperPreview outline={outline} readPicture={store.readBlob} onLink={() => {}} />
      </section>
    </div>
  );
}
