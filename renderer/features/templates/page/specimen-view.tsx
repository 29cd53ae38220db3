import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '#shared/domain/report/index.ts';
import { purposeChoices } from '#shared/domain/report/index.ts';
import type { Part, Template } from '#shared/domain/template/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { specimenOf } from './specimen.ts';

/** A short paper in the template, as it would come out, beside what is being changed. */
export function Specimen({ template, at }: { readonly template: Template /** The part that is being looked at. */; readonly at: Part | undefined }) {
  const store = useStore();
  const { settings } = useLookups();
  const [purpose, setPurpose] = useState<Report['purpose']>('decision');
  const shown = useDeferredValue(template);
  const outline = useMemo(() => buildOutline(specimenOf(shown, purpose, settings)), [shown, purpose, settings]);
  const sheet = useRef<HTMLElement>(null);
  const node = at ? nodeOf(at) : null;
  useEffect(() => {
    const found = node === null ? null : sheet.current?.querySelector(`[data-node^="${CSS.escape(node)}"]`);
    if (!sheet.current || !found) return;
    // Only the sheet is to scroll, not the screen around it.
    const [box, part] = [sheet.current.getBoundingClientRect(), found.getBoundingClientRect()];
    if (part.top < box.top || part.bottom > box.bottom) sheet.current.scrollTop += part.top - box.top - box.height / 4;
  }, [node]);
  return (
    <div className="template-specimen">
      <ChoiceField
        label="A specimen of a report"
        value={purpose}
        options={purposeChoices.map((one) => [one.value, one.label] as const)}
        onChoose={setPurpose}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={sheet} className="template-sheet" aria-label="Specimen" tabIndex={0}>
        <PaperPreview outline={outline} readPicture={store.readBlob} onLink={() => {}} />
      </section>
    </div>
  );
}

/** How the outline names what a part makes first. */
function nodeOf(part: Part): string {
  if (part.part === 'section') return `section:${part.key}`;
  if (part.part === 'recommendations') return 'section:recommendations';
  if (part.part === 'front') return 'front:';
  return part.part === 'comments' ? 'comment:' : `part:${part.part}`;
}
