import { useEffect, useMemo, useRef, useState } from 'react';
import { byPlace } from '#shared/base/order-key.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { useStore } from '#renderer/data/index.ts';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { type RegisterBlock, type Said, sayBlock } from '#renderer/parts/register-blocks/read-contents.ts';
import { getBridge } from '#renderer/platform/index.ts';
import type { Fields } from '../editor/paper-session.ts';

/** What a block would say with these options, as it will be printed; numbers count from 1 here. */
export function RegisterPreview({ fields, records, block }: { readonly fields: Fields; readonly records: FillRecords; readonly block: RegisterBlock }) {
  const store = useStore();
  const said = useSaid(fields, records, block);
  const outline = useMemo(() => {
    const template = { ...fields.template, parts: fields.template.parts.filter((part) => part.part === 'section').slice(0, 1) };
    const slot = template.parts.flatMap((part) => (part.part === 'section' ? [`section:${part.key}`] : []))[0] ?? block.slot;
    const here = (said?.blocks ?? []).map((one) => (one.slot === block.slot ? { ...one, slot } : one)).sort(byPlace);
    const { letterhead: _none, ...plain } = buildOutline({ ...fields, template, blocks: [{ ...block, slot }], registers: new Map([[block.id, here]]) });
    return { ...plain, nodes: plain.nodes.filter((node) => node.id.startsWith(`${block.id}-`)) };
  }, [fields, block, said]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is scrolled with the keys too.
    <section className="register-preview" aria-label="How it will look" tabIndex={0}>
      {said?.note && <p className="register-note">{said.note}</p>}
      <PaperPreview outline={outline} readPicture={pictureReader(store)} onLink={(address) => void getBridge().openLink(address)} />
    </section>
  );
}

/** What the block says, a moment after the last choice; what it said before until then. */
function useSaid(fields: Fields, records: FillRecords, block: RegisterBlock): Said | null {
  const store = useStore();
  const [said, setSaid] = useState<Said | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    const timer = setTimeout(() => {
      void sayBlock(store, fields, records, block).then((next) => {
        if (turn.current === mine) setSaid(next);
      });
    }, 60);
    return () => clearTimeout(timer);
  }, [store, fields, records, block]);
  return said;
}
