import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { type Audience, audienceChoices } from '#shared/domain/pack/index.ts';
import type { Papers } from '#shared/packs/item-nodes.ts';
import { packOutline, rangeOutline, shownItems } from '#shared/packs/pack-outline.ts';
import type { PackSource } from '#shared/packs/pack-source.ts';
import type { Store } from '#renderer/data/index.ts';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';

const openLink = (address: string) => void getBridge().openLink(address);

/** A pack as each audience reads it; the whole of it, or some items, which can be printed alone. */
export function PackReader({
  source,
  papers,
  audiences,
  readBlob,
  lead,
}: {
  readonly source: PackSource;
  readonly papers: Papers;
  readonly audiences: readonly Audience[];
  readonly readBlob: Store['readBlob'];
  readonly lead?: ReactNode;
}) {
  const [audience, setAudience] = useState<Audience>(audiences[0] ?? 'public');
  const [from, setFrom] = useState('all');
  const [to, setTo] = useState('');
  const items = useMemo(() => shownItems(source, papers, audience).filter((one) => one.to !== null), [source, papers, audience]);
  const first = items.some(({ item }) => item.id === from) ? from : 'all';
  const last = items.some(({ item }) => item.id === to) ? to : first;
  const outline = useMemo(
    () => (first === 'all' ? packOutline(source, papers, audience) : rangeOutline(source, papers, audience, first, last)),
    [source, papers, audience, first, last],
  );
  // A long pack is drawn in turns, between which the window answers.
  const shown = useDeferredValue(outline, null);
  const options = items.map(({ item, title }) => [item.id, `${item.number} ${title}`] as const);
  return (
    <>
      <div className="toolbar pack-tools no-print">
        {lead}
        <ChoiceField
          label="Copy"
          value={audience}
          options={audienceChoices.filter(({ value }) => audiences.includes(value)).map(({ value, label }) => [value, label] as const)}
          onChoose={setAudience}
        />
        <ChoiceField label="From item" value={first} options={[['all', 'The whole pack'], ...options]} onChoose={setFrom} />
        {first !== 'all' && <ChoiceField label="To item" value={last} options={options} onChoose={setTo} />}
        <Button icon="print" disabled={shown !== outline} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      {shown && <PaperPreview outline={shown} readPicture={readBlob} onLink={openLink} />}
    </>
  );
}
