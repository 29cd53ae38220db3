import { useState } from 'react';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { partName } from '#shared/templates/faults.ts';
import { templates } from '#shared/templates/index.ts';
import { knownOf, type TakingIn } from '#shared/templates/taking-in.ts';
import { useStore } from '#renderer/data/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import type { OpenedTemplate } from '#renderer/parts/template-file.ts';
import { Dialog, DialogClose } from '#renderer/ui/dialog.tsx';
import { takeIn } from './take-in.ts';

const words: Readonly<Record<TakingIn, (template: Template) => string>> = {
  version: ({ version }) => `As it is, version ${version}`,
  replace: ({ version }) => `In the place of the draft of version ${version}`,
  own: () => 'As a template of its own, a draft that can be changed',
};

/** Shows what a template file holds and what of it is here already, and asks how to take it in. */
export function TakeInDialog({
  opened,
  own,
  onClose,
  onDone,
}: {
  readonly opened: OpenedTemplate;
  readonly own: readonly OwnTemplate[];
  readonly onClose: () => void;
  readonly onDone: (template: Template) => void;
}) {
  const store = useStore();
  const { content } = opened.template;
  const known = knownOf(content, templates, own);
  const [chosen, setWay] = useState<TakingIn | null>(null);
  const way = chosen ?? known.ways[0] ?? null;
  const title = `Template from “${opened.name}”`;
  const about = (
    <>
      <dl className="facts">
        <dt>Name</dt>
        <dd>{content.name || 'Without a name'}</dd>
        <dt>Authority and body</dt>
        <dd>{[content.authority, content.body].filter(Boolean).join(', ') || 'Not said'}</dd>
        <dt>Version</dt>
        <dd>{`${content.version}${opened.template.isDraft ? ', a draft' : ''}`}</dd>
        <dt>Parts</dt>
        <dd>{content.parts.map(partName).join(' · ')}</dd>
      </dl>
      <p>{known.words}</p>
    </>
  );
  if (way === null)
    return (
      <Dialog title={title} onClose={onClose}>
        {about}
        <DialogClose onClose={onClose} />
      </Dialog>
    );
  const perform = async () => {
    const taken = await takeIn(store, opened.template, way);
    if (taken.ok) onDone(taken.value);
    return taken;
  };
  return (
    <StepDialog title={title} yes="Take it in" canPerform={store.writable} onClose={onClose} perform={perform}>
      {about}
      <fieldset className="take-in-ways">
        <legend className="field-label">How to take it in</legend>
        {known.ways.map((one) => (
          <label key={one} className="field-flag">
            <input type="radio" name="taking-in" value={one} checked={one === way} onChange={() => setWay(one)} />
            {words[one](content)}
          </label>
        ))}
      </fieldset>
    </StepDialog>
  );
}
